import Hummingbird
import Interviewing

/// A printable sheet of notes, A4 or Letter: a few of the candidate's own sentences for each story.
struct NotesPage {
    let shell: Shell

    /// What fits on a page, and what a form may ask for.
    private static let (usual, most) = (6, 12)

    func add(to router: Router<Context>) {
        router.get("/notes") { request, _ in
            let asked = try request.query().all("story").compactMap { StoryID($0) }
            let (desk, records) = try await shell.desk { desk in
                let chosen = asked.isEmpty ? desk.active.prefix(Self.usual).map(\.id) : Array(asked.prefix(Self.most))
                return try await shell.site.workspace.store.stories(chosen)
            }
            return try shell.remembered("notes", title: "Notes sheet", at: .stories, desk: desk, request: request) {
                NotesModel(records, desk: desk, shell: shell)
            }
        }
    }
}

/// The fields of the notes sheet.
struct NotesModel {
    let none: Bool
    let choices: [Choice]
    let sheetTitle: String
    let aim: String
    let sheets: [Sheet]

    struct Choice {
        let id: String
        let name: String
        let chosen: Bool
    }

    struct Sheet {
        let name: String
        let principles: String
        let facts: [String]
        let outcome: String?
    }

    /// Most stories to choose from; the rest is found through the list.
    private static let mostChoices = 100

    init(_ records: [StoryRecord], desk: Desk, shell: Shell) {
        let chosen = Set(records.map(\.id))
        none = desk.active.isEmpty
        choices = desk.active.prefix(Self.mostChoices)
            .map { Choice(id: $0.id.text, name: $0.title, chosen: chosen.contains($0.id)) }
        sheetTitle = desk.resumes.first?.name ?? "Notes"
        aim = desk.target?.line ?? ""
        let library = shell.library
        sheets = records.map { record in
            let assessment = shell.site.workspace.assessor.assess(Submission(record, target: desk.target?.track))
            let notes = NotesSheet(assessment)
            let shown =
                record.draft.principles.isEmpty
                ? assessment.principles.filter { $0.score >= PrincipleMatrix.carries }.prefix(3).map(\.id)
                : record.draft.principles
            let titles = shown.compactMap { id in library.principles.first { $0.id == id }?.title }
            return Sheet(
                name: record.draft.title,
                principles: titles.joined(separator: " · "),
                facts: notes.facts,
                outcome: notes.outcome
            )
        }
    }
}
