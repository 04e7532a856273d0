import HTTPTypes
import Interviewing
import TextAnalysis

/// What can be done in the writing assessment, the same for pages and the API.
struct WritingActions {
    let shell: Shell

    private var store: any Store { shell.site.workspace.store }
    private var assessor: Assessor { shell.site.workspace.assessor }

    /// Minutes that are given.
    static let minutes = 60
    /// Characters that are kept at most: far more than may be handed in, so that nothing is lost while writing.
    static let mostKept = 40_000
    /// The same as bytes in a form, where a character may take several bytes of three characters each.
    static let longestForm = 12 * mostKept + 20_000

    /// The answer to a writing assessment, or `missing`.
    func record(_ number: Int) async throws -> (record: ArtifactRecord, assignment: WritingAssignment) {
        guard let record = try await store.artifact(number), let assignment = record.draft.assignment else {
            throw RequestProblem.missing
        }
        return (record, assignment)
    }

    /// A question by its id; nil when there is none.
    func prompt(_ id: String) -> WritingPrompt? { assessor.workshop.library.writing.first { $0.id == id } }

    /// Answers that were begun, the latest changed first.
    func records() async throws(StoreError) -> [ArtifactRecord] {
        try await store.artifacts().filter { $0.draft.assignment != nil && $0.retired == nil }
    }

    /// Begins a question.
    func begin(_ id: String, timed: Bool) async throws -> ArtifactRecord {
        guard let prompt = prompt(id) else {
            let sentence = "There is no question of that name; take one of the list."
            throw RequestProblem.invalid(sentence, fields: [("prompt", sentence)])
        }
        let now = shell.site.now()
        let assignment = WritingAssignment(prompt: id, begun: now, minutes: timed ? Self.minutes : nil)
        let draft = ArtifactDraft(type: .narrative, title: prompt.title, text: "", assignment: assignment)
        return try await store.addArtifact(draft, origin: .own, at: now)
    }

    /// Keeps what is written so far, unless another window kept other words meanwhile.
    func keep(_ words: GivenWriting, of number: Int) async throws -> ArtifactRecord {
        try words.check()
        let (record, assignment) = try await record(number)
        guard assignment.handedIn == nil else { throw RequestProblem(StoreError.changed) }
        guard words.knows(record.draft.text) else {
            throw RequestProblem(
                status: .preconditionFailed,
                code: "draft",
                sentence:
                    "Not saved: another window saved other words for this question. Yours are kept in this browser; "
                    + "load the page again to choose."
            )
        }
        guard words.text != record.draft.text else { return record }
        var draft = record.draft
        draft.text = words.text
        return try await store.saveArtifact(draft, of: number, version: record.version, at: shell.site.now())
    }

    /// Hands in what is written; a text that is too long is kept and not handed in.
    func handIn(_ words: GivenWriting, of number: Int) async throws -> ArtifactRecord {
        let record = try await keep(words, of: number)
        if let problem = Self.problem(record.draft.text) { throw RequestProblem.invalid(problem) }
        var draft = record.draft
        draft.assignment?.handedIn = shell.site.now()
        return try await store.saveArtifact(draft, of: number, version: record.version, at: shell.site.now())
    }

    /// Why a text cannot be handed in; nil when it can.
    static func problem(_ text: String) -> String? {
        guard !text.trimmingSpace.isEmpty else { return "Nothing is written yet; write first, then hand in." }
        let most = WritingAssignment.mostCharacters
        let over = text.count - most
        guard over > 0 else { return nil }
        return "This is \(GroupedNumber.text(text.count)) characters, \(GroupedNumber.text(over)) more than the "
            + "\(GroupedNumber.text(most)) that are read. Everything is saved; shorten it, then hand it in."
    }

    /// The review of what was handed in.
    func review(_ record: ArtifactRecord, desk: Desk) async throws -> WritingReview {
        let reviewer = WritingReviewer(assessor: assessor)
        let bank = desk.active
        let kin = try await store.stories(reviewer.kin(of: record.draft.text, in: bank))
        return reviewer.review(
            record.draft.text,
            to: record.draft.assignment.flatMap { prompt($0.prompt) },
            target: desk.track,
            bank: bank,
            kin: kin
        )
    }
}

/// What came from a candidate who writes.
struct GivenWriting {
    let text: String
    /// What the writer knows to be stored, as `WordsPrint`; empty where nobody asks.
    var known: [String] = []

    /// Whether saving would overwrite nothing that the writer has not seen.
    func knows(_ stored: String) -> Bool {
        known.isEmpty || stored == text || known.contains(WordsPrint.of(stored))
    }

    func check() throws(RequestProblem) {
        guard text.count <= WritingActions.mostKept, !text.utf8.contains(0) else {
            throw .invalid(
                "Not saved: this is more than \(GroupedNumber.text(WritingActions.mostKept)) characters, five times "
                    + "what may be handed in. Your words are kept in this browser; shorten them."
            )
        }
    }
}
