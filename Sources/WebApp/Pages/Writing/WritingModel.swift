import Interviewing
import TextAnalysis

/// The fields of the writing assessment's first page.
struct WritingModel {
    let most: String
    let minutes: Int
    let hasAnswers: Bool
    let answers: [Line]
    let matters: [MatterGroup]
    let claims: [ClaimLink]

    struct Line {
        let href: String
        let name: String
        let about: String
        let state: String
        let tone: String
        let goOn: Bool
        let delete: String
    }

    struct MatterGroup {
        let id: String
        let matter: String
        let says: String
        let prompts: [PromptLine]
    }

    struct PromptLine {
        let id: String
        let name: String
        let asks: String
        let tried: Tried?
    }

    struct Tried {
        let words: String
        let href: String
    }

    init(_ records: [ArtifactRecord], desk: Desk, shell: Shell) {
        let library = shell.site.workspace.assessor.workshop.library
        most = GroupedNumber.text(WritingAssignment.mostCharacters)
        minutes = WritingActions.minutes
        claims = shell.claims(library.writing.flatMap(\.provenance.claims))
        answers = records.compactMap { record in
            record.draft.assignment.map { Line(record, $0, shell: shell) }
        }
        hasAnswers = !answers.isEmpty
        let latest = Dictionary(
            records.compactMap { record in record.draft.assignment.map { ($0.prompt, (record, $0)) } },
            uniquingKeysWith: { first, _ in first }
        )
        matters = WritingPrompt.Matter.allCases.map { matter in
            MatterGroup(
                id: matter.rawValue,
                matter: matter.words,
                says: matter.sentence,
                prompts: library.writing.filter { $0.matter == matter }.map { prompt in
                    PromptLine(
                        id: prompt.id,
                        name: prompt.title,
                        asks: prompt.asks,
                        tried: latest[prompt.id].map { record, assignment in
                            Tried(
                                words: assignment.handedIn == nil ? "Under way" : "Written",
                                href: Page.writing(record.number).path
                            )
                        }
                    )
                }
            )
        }
    }
}

extension WritingModel.Line {
    init(_ record: ArtifactRecord, _ assignment: WritingAssignment, shell: Shell) {
        href = Page.writing(record.number).path
        name = record.draft.title
        goOn = assignment.handedIn == nil
        state = goOn ? "Under way" : "Handed in"
        tone = goOn ? "" : "good"
        about = "begun \(shell.day(assignment.begun)) · \(GroupedNumber.text(record.draft.text.count)) characters"
        delete = "\(href)/delete"
    }
}

extension WritingPrompt.Matter {
    /// A few words.
    var words: String {
        switch self {
        case .invention: "Something you invented"
        case .judgement: "A call that data could not settle"
        }
    }

    /// What a reader looks for in it.
    var sentence: String {
        switch self {
        case .invention: "A problem, an idea that was yours, and what changed because of it."
        case .judgement: "Options that were all defensible, what you rested the decision on, and how you see it today."
        }
    }
}

/// The fields of an answer being written. Nothing here judges or hints.
struct WritingEditModel {
    let address: String
    let name: String
    let prompt: String
    let clock: MockModel.Clock?
    let timeOut: Bool
    let fault: String?
    let draftKey: String
    let text: String
    let limit: Int
    let most: String
    let count: String
    let over: String?
    let delete: String

    init(
        _ record: ArtifactRecord,
        _ assignment: WritingAssignment,
        _ question: WritingPrompt?,
        given: GivenWriting?,
        problem: RequestProblem?,
        shell: Shell
    ) {
        let left = assignment.secondsLeft(at: shell.site.now())
        address = Page.writing(record.number).path
        name = record.draft.title
        prompt = question?.asks ?? "This question is no longer in the content; what you wrote is kept."
        clock = left.flatMap { left in assignment.minutes.map { MockModel.Clock(remaining: left, minutes: $0) } }
        timeOut = left == 0
        fault = problem?.sentence
        draftKey = "\(record.number)"
        text = given?.text ?? record.draft.text
        limit = WritingAssignment.mostCharacters
        most = GroupedNumber.text(limit)
        count = GroupedNumber.text(text.count)
        over = text.count > limit ? GroupedNumber.text(text.count - limit) : nil
        delete = "\(address)/delete"
    }
}
