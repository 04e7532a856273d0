import Hummingbird
import Interviewing

/// Principles against stories, what is missing, and how important each principle is.
struct MatrixPage {
    let shell: Shell

    func add(to router: Router<Context>) {
        router.get("/matrix") { request, _ in
            let desk = try await shell.desk()
            return try shell.remembered(
                "matrix",
                title: "Principles",
                at: .matrix,
                desk: desk,
                request: request,
                room: .wide
            ) { MatrixModel(desk, library: shell.library) }
        }
        router.post("/matrix/priors") { request, _ in
            let form = try await request.form()
            let desk = try await shell.desk()
            try await ProfileActions(shell: shell).setPriors(try weights(form), for: desk.track)
            return shell.done(.priorsSet, then: .matrix)
        }
    }

    /// The weights of a form; none when the content's shall count again.
    private func weights(_ form: Form) throws -> [String: Double] {
        guard !form.has("reset") else { return [:] }
        var weights: [String: Double] = [:]
        for principle in shell.library.principles where form.has(principle.id) {
            // What is no number is refused with the same words as a number out of range.
            weights[principle.id] = Double(form.word(principle.id)) ?? .nan
        }
        return weights
    }
}

/// The fields of the matrix page.
struct MatrixModel {
    let none: Bool
    let next: Suggestion?
    let table: String
    let gaps: [Suggestion]
    let furtherGaps: [Suggestion]
    let furtherCount: Int?
    let overused: [Overused]
    let priors: [Prior]
    let priorsFor: String

    /// Gaps shown at once; a longer list is not a plan.
    private static let firstGaps = 4

    struct Suggestion {
        let principle: String
        let why: String
        let question: String?
        let href: String
    }

    struct Overused {
        let project: String
        let sentence: String
    }

    struct Prior {
        let id: String
        let principle: String
        let value: String
    }

    init(_ desk: Desk, library: Library) {
        let matrix = PrincipleMatrix(desk, library: library)
        none = matrix.stories.isEmpty
        next = NextStory(matrix, resume: desk.resume).map(Suggestion.init)
        table = MatrixTable.html(matrix)
        let suggestions = matrix.gaps.map(Suggestion.init)
        gaps = Array(suggestions.prefix(Self.firstGaps))
        furtherGaps = Array(suggestions.dropFirst(Self.firstGaps))
        furtherCount = furtherGaps.isEmpty ? nil : furtherGaps.count
        overused = matrix.overused.map {
            let percent = Int(($0.share * 100).rounded())
            return Overused(
                project: $0.name,
                sentence:
                    "\($0.stories) stories, \(percent) % of those in use. A panel hears the same project again; tell other work."
            )
        }
        priors = zip(library.principles, desk.priors).map {
            Prior(id: $0.id, principle: $0.title, value: "\($1)")
        }
        priorsFor = desk.track.abbreviation
    }
}

extension MatrixModel.Suggestion {
    init(_ gap: PrincipleMatrix.Gap) {
        principle = gap.principle.title
        why = gap.principle.tests
        question = gap.question
        href = Page.newStory.path([("principle", gap.principle.id)])
    }

    init(_ next: NextStory) {
        let gap = next.gap
        principle = gap.principle.title
        why =
            next.quote.map { "No story carries it yet, and your résumé has the material: “\($0.quote)”." }
            ?? "No story carries it yet, and it weighs most for your target."
        question = gap.question
        href = Page.newStory.path([("principle", gap.principle.id)] + (next.role.map { [("role", "\($0)")] } ?? []))
    }
}
