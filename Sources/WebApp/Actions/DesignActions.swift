import HTTPTypes
import Interviewing

/// What can be done in design practice, the same for pages and the API.
struct DesignActions {
    let shell: Shell

    private var store: any Store { shell.site.workspace.store }
    private var workshop: Workshop { shell.site.workspace.assessor.workshop }
    private var interview: DesignInterview { DesignInterview(workshop: workshop) }

    /// Longest answer with all its headings, in bytes: an hour of fast typing is a tenth of it.
    static let longestAnswer = 200_000
    /// The same as it comes in a form, where a byte may take three.
    static let longestForm = 3 * longestAnswer + 20_000
    /// Sections of an answer at most.
    static let mostSections = 40

    /// The session, or `missing`.
    func record(_ number: Int) async throws -> DesignRecord {
        guard let record = try await store.design(number) else { throw RequestProblem.missing }
        return record
    }

    /// The question of a session; nil when the content no longer knows it.
    func prompt(_ record: DesignRecord) -> DesignPrompt? { prompt(record.session.prompt) }

    /// A question by its id; nil when there is none.
    func prompt(_ id: String) -> DesignPrompt? { workshop.library.prompts.first { $0.id == id } }

    /// Begins a question.
    func begin(_ id: String, at level: Level, timed: Bool) async throws -> DesignRecord {
        guard let prompt = prompt(id) else {
            let sentence = "There is no design question of that name; take one of the list."
            throw RequestProblem.invalid(sentence, fields: [("prompt", sentence)])
        }
        let minutes = timed ? prompt.practice.minutes : nil
        let session = interview.begin(prompt, at: level, minutes: minutes, now: shell.site.now())
        return try await store.addDesign(session, origin: .own)
    }

    /// Keeps what is written so far, unless another window kept other words meanwhile.
    func keep(_ words: GivenDesign, of number: Int) async throws {
        _ = try await change(number, words) { _ in }
    }

    /// Keeps what is written, and does one thing more.
    ///
    /// - Returns: The session as it is now.
    func act(_ act: Act, with words: GivenDesign, of number: Int) async throws -> DesignRecord {
        try await change(number, words) { session in
            switch act {
            case .keep: break
            case .ask: session = interview.ask(words.question, in: session)
            case .outline:
                guard let prompt = prompt(session.prompt) else { throw RequestProblem.missing }
                session.answer = session.answer.with(Self.outline(prompt.practice))
                session.tookOutline = true
            case .add(let title): session.answer = session.answer.with([title])
            case .remove(let index): session.answer = try session.answer.without(index)
            case .raise(let index): session.answer = session.answer.raising(index)
            case .sections: session.answer = session.answer.inSections
            case .free: session.answer = .free(session.answer.text)
            case .finish:
                guard !session.answer.text.trimmingSpace.isEmpty else {
                    throw RequestProblem.invalid("There is no answer yet; write one, or leave the page: it stays here.")
                }
                session = interview.finish(session, at: shell.site.now())
            }
        }
    }

    /// What can be done beside writing.
    enum Act: Hashable {
        case keep
        case ask
        case outline
        case add(String)
        case remove(Int)
        case raise(Int)
        case sections
        case free
        case finish
    }

    /// Saves on top of what is stored; another window that saved in between is seen by its words, not by chance.
    private func change(
        _ number: Int,
        _ words: GivenDesign,
        _ edit: (inout DesignSession) throws -> Void
    ) async throws -> DesignRecord {
        try words.check()
        let record = try await record(number)
        guard record.session.state == .running else { throw RequestProblem(StoreError.changed) }
        guard words.knows(record.session.answer) else {
            throw RequestProblem(
                status: .preconditionFailed,
                code: "draft",
                sentence:
                    "Not saved: another window saved other words for this answer. Yours are kept in this browser; "
                    + "load the page again to choose."
            )
        }
        var session = interview.write(words.answer, in: record.session)
        try edit(&session)
        guard session != record.session else { return record }
        return try await store.saveDesign(session, of: number, version: record.version)
    }

    /// The usual headings, which say nothing about this question.
    static func outline(_ practice: DesignPractice) -> [String] {
        switch practice {
        case .system:
            ["Goal and users", "Requirements", "Estimates", "Design", "What can fail", "Getting it live"]
        case .program: ["Goal", "Scope", "People and decisions", "Plan and dates", "Risks", "Launch and after"]
        }
    }
}

extension DesignPractice {
    /// Minutes that an interview gives.
    var minutes: Int {
        switch self {
        case .system: 45
        case .program: 55
        }
    }
}

/// What came from a candidate who designs.
struct GivenDesign {
    let answer: DesignAnswer
    /// What is asked of the interviewer; empty when nothing is.
    var question = ""
    /// What the writer knows to be stored, as `WordsPrint`; empty where nobody asks.
    var known: [String] = []

    /// Whether saving would overwrite nothing that the writer has not seen.
    func knows(_ stored: DesignAnswer) -> Bool {
        known.isEmpty || stored == answer || known.contains(WordsPrint.of(stored.canonical))
    }

    func check() throws(RequestProblem) {
        guard answer.canonical.utf8.count <= DesignActions.longestAnswer, !answer.canonical.utf8.contains(0),
            !question.utf8.contains(0)
        else {
            throw .invalid("Keep an answer below \(DesignActions.longestAnswer / 1000) KB, about 30,000 words.")
        }
        if case .sections(let sections) = answer, sections.count > DesignActions.mostSections {
            throw .invalid("Keep an answer to \(DesignActions.mostSections) sections.")
        }
    }
}

extension DesignAnswer {
    /// Everything in one text, the same in a script: two answers are equal when these are.
    var canonical: String {
        let parts =
            switch self {
            case .free(let text): ["free", text]
            case .sections(let sections): ["sections"] + sections.flatMap { [$0.title, $0.text] }
            }
        return parts.joined(separator: "\u{1}")
    }

    /// The answer cut at its headings of the second level; text before the first one gets a name.
    var inSections: DesignAnswer {
        guard case .free(let text) = self else { return self }
        var sections: [Section] = []
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix("## ") {
                sections.append(Section(title: String(line.dropFirst(3)).trimmingSpace, text: ""))
            } else if sections.isEmpty {
                if !line.isEmpty { sections.append(Section(title: Self.unnamed, text: String(line))) }
            } else {
                let last = sections.count - 1
                sections[last].text += sections[last].text.isEmpty ? line : "\n\(line)"
            }
        }
        for index in sections.indices { sections[index].text = sections[index].text.trimmingSpace }
        return .sections(sections)
    }

    /// With empty sections of these titles at the end.
    func with(_ titles: [String]) -> DesignAnswer {
        guard case .sections(let sections) = inSections else { return self }
        return .sections(sections + titles.map { Section(title: $0.isEmpty ? Self.unnamed : $0, text: "") })
    }

    /// Without a section, which must be empty: one press never throws words away.
    func without(_ index: Int) throws(RequestProblem) -> DesignAnswer {
        guard case .sections(var sections) = self, sections.indices.contains(index) else { return self }
        guard sections[index].text.trimmingSpace.isEmpty else {
            throw .invalid("“\(sections[index].title)” holds text; empty it before you remove the section.")
        }
        sections.remove(at: index)
        return .sections(sections)
    }

    /// With a section one place further up.
    func raising(_ index: Int) -> DesignAnswer {
        guard case .sections(var sections) = self, index > 0, sections.indices.contains(index) else { return self }
        sections.swapAt(index, index - 1)
        return .sections(sections)
    }

    /// What a section is called that nobody named.
    static let unnamed = "Section"
}
