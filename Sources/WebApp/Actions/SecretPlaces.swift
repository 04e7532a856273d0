import Interviewing
import TextAnalysis

/// The places in everything the candidate wrote and uses that hold what should not leave.
struct SecretPlaces {
    let places: [Place]

    /// Most places shown; the rest comes when these are settled.
    static let most = 200

    /// Which text it is.
    enum Source {
        case resume(Int)
        case story(StoryID)
        case document(Int)
        case writing(Int)
        case design(Int)
        /// One answer of a round; both counts begin with 1.
        case answer(loop: Int, round: Int, number: Int)

        /// Where it is read and put right.
        var page: Page {
            switch self {
            case .resume: .resume(nil)
            case .story(let id): .story(id)
            case .document(let number): .document(number)
            case .writing(let number): .writing(number)
            case .design(let number): .design(number)
            case .answer(let loop, let round, _): .review(loop: loop, round)
            }
        }
    }

    struct Place {
        let secret: Secret
        let source: Source
        let title: String
        /// The words around it, cut at spaces.
        let context: String

        init(_ secret: Secret, in text: String, source: Source, title: String) {
            self.secret = secret
            self.source = source
            self.title = title
            context = Self.context(of: secret, in: text)
        }

        /// Bytes shown on either side.
        private static let reach = 48

        private static func context(of secret: Secret, in text: String) -> String {
            let bytes = Array(text.utf8)
            let space = UInt8(ascii: " ")
            var start = max(0, secret.span.start - reach)
            while start > 0, start < secret.span.start, bytes[start - 1] > space { start += 1 }
            var end = min(bytes.count, secret.span.end + reach)
            while end < bytes.count, end > secret.span.end, bytes[end] > space { end -= 1 }
            let words = String(decoding: bytes[start..<end], as: UTF8.self).split(whereSeparator: \.isWhitespace)
            return (start > 0 ? "… " : "") + words.joined(separator: " ") + (end < bytes.count ? " …" : "")
        }
    }

    init(_ desk: Desk, workspace: Workspace) async throws(StoreError) {
        let (store, prompts) = (workspace.store, workspace.assessor.workshop.library.prompts)
        let scanner = SecretScanner(terms: desk.secretTerms)
        var places: [Place] = []
        func scan(_ text: String, _ source: Source, _ title: String) {
            guard places.count < Self.most else { return }
            places += scanner.scan(text).map { Place($0, in: text, source: source, title: title) }
        }
        if let resume = desk.resumes.first { scan(resume.text, .resume(resume.number), resume.name) }
        // Only stories that hold something are fetched, and only as many as are shown.
        let holding = desk.active.filter { $0.secrets > 0 }.prefix(Self.most)
        for record in try await store.stories(holding.map(\.id)) {
            scan(record.draft.text.whole, .story(record.id), record.draft.title)
        }
        for record in try await store.artifacts() where record.retired == nil {
            let draft = record.draft
            scan(draft.text, draft.assignment == nil ? .document(record.number) : .writing(record.number), draft.title)
        }
        for record in try await store.designs() {
            let prompt = prompts.first { $0.id == record.session.prompt }
            scan(record.session.answer.text, .design(record.number), prompt?.title ?? "Design \(record.number)")
        }
        for digest in try await workspace.loops() {
            let (number, sessions) = (digest.record.number, digest.record.sessions)
            for (round, session) in sessions.enumerated() {
                for (place, turn) in session.turns.enumerated() where !turn.answer.isEmpty {
                    let source = Source.answer(loop: number, round: round + 1, number: place + 1)
                    scan(turn.answer, source, "Loop \(number), round \(round + 1)")
                }
            }
        }
        self.places = Array(places.prefix(Self.most))
    }
}
