// What the store keeps of documents and designs and what an archive may bring is decided here once, as for loops.

extension ArtifactDraft {
    /// The most a title may hold, in UTF-8 bytes: five times what a page takes, because a scrubbed one may be longer.
    public static let longestTitle = 1000

    /// What keeps this document from being stored; nil when it can be.
    ///
    /// How much may be handed in of an assessment is not asked here: a scrubbed text may be longer than the one written.
    public var problem: String? {
        if title.isBlank { return "it has no title; give it one, so that you can find it again." }
        if title.utf8.count > Self.longestTitle {
            return "the title is longer than \(Self.longestTitle) bytes; shorten it."
        }
        return Kept.problem(title).map { "the title \($0)" } ?? Kept.problem(text).map { "the text \($0)" }
            ?? assignment?.problem
    }
}

extension WritingAssignment {
    /// What keeps this assessment from being stored; nil when it can be.
    public var problem: String? {
        if let minutes, !(1...1440).contains(minutes) {
            return "the minutes of the assessment go from 1 to 1440; put them right."
        }
        return Kept.problem(ids: [prompt])
    }
}

extension DesignSession {
    /// Most questions that are kept: many times what an interview hears.
    public static let mostQuestions = 1000
    /// Most sections that are kept.
    public static let mostSections = 1000

    /// What keeps this session from being stored, with its place; nil when it can be.
    public var problem: String? {
        if let minutes, !(1...1440).contains(minutes) {
            return "the minutes of the session go from 1 to 1440; put them right."
        }
        if state == .running, handedIn != nil {
            return "it is under way and handed in; take one of the two out."
        }
        if questions.count > Self.mostQuestions {
            return "a session has up to \(Self.mostQuestions) questions; take some out."
        }
        for (index, question) in questions.enumerated() {
            if let problem = question.problem { return "question \(index + 1): \(problem)" }
        }
        return Kept.problem(ids: [prompt]) ?? answer.problem
    }
}

extension DesignQuestion {
    var problem: String? {
        Kept.problem(ids: facts) ?? Kept.problem(asked).map { "its text \($0)" }
            ?? Kept.problem(reply).map { "the reply \($0)" }
    }
}

extension DesignAnswer {
    var problem: String? {
        switch self {
        case .free(let text): return Kept.problem(text).map { "the answer \($0)" }
        case .sections(let sections):
            if sections.count > DesignSession.mostSections {
                return "an answer has up to \(DesignSession.mostSections) sections; join some."
            }
            for (index, section) in sections.enumerated() {
                let problem =
                    Kept.problem(section.title).map { "the title \($0)" }
                    ?? Kept.problem(section.text).map { "the text \($0)" }
                if let problem { return "section \(index + 1): \(problem)" }
            }
            return nil
        }
    }
}

extension ArtifactRecord {
    /// Highest version: the next save counts on from there.
    public static let highestVersion = 1_000_000_000

    /// What keeps this record from being stored; nil when it can be.
    public var problem: String? {
        if !(1...Self.highestVersion).contains(version) {
            return "the version goes from 1 to \(Self.highestVersion); put it right."
        }
        return draft.problem
    }
}

extension DesignRecord {
    /// Highest version: the next save counts on from there.
    public static let highestVersion = 1_000_000_000

    /// What keeps this record from being stored; nil when it can be.
    public var problem: String? {
        if !(1...Self.highestVersion).contains(version) {
            return "the version goes from 1 to \(Self.highestVersion); put it right."
        }
        return session.problem
    }
}
