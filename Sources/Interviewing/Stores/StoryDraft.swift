/// What a candidate writes and saves about one story.
public struct StoryDraft: Sendable, Hashable, Codable {
    /// A short name.
    public var title: String
    /// The project it is about; empty when the candidate did not say.
    public var project: String
    /// The question it answers; may be empty.
    public var question: String
    /// Ids of the principles it is meant for, the first one leading; at most three.
    public var principles: [String]
    /// Free words to find it by, in order, without repeats.
    public var tags: [String]
    /// The words.
    public var text: StoryText

    /// Makes a draft; nothing is checked until `problems` is asked.
    public init(
        title: String,
        project: String = "",
        question: String = "",
        principles: [String] = [],
        tags: [String] = [],
        text: StoryText
    ) {
        self.title = title
        self.project = project
        self.question = question
        self.principles = principles
        self.tags = tags
        self.text = text
    }

    /// The most a story's text may hold, in UTF-8 bytes: some thirty times the length of an answer.
    public static let longestText = 60_000

    /// What keeps this draft from being saved; empty when it can be.
    ///
    /// - Parameter principles: The ids that exist.
    public func problems(principles known: Set<String>) -> [DraftProblem] {
        var problems: [DraftProblem] = []
        func limit(_ field: DraftProblem.Field, _ text: String, _ bytes: Int, _ name: String) {
            guard text.utf8.count > bytes else { return }
            problems.append(DraftProblem(field: field, sentence: "\(name) is longer than \(bytes) bytes; shorten it."))
        }
        if !title.contains(where: { !$0.isWhitespace }) {
            problems.append(
                DraftProblem(field: .title, sentence: "Give the story a title, so that you can find it again.")
            )
        }
        limit(.title, title, 200, "The title")
        limit(.project, project, 200, "The project's name")
        limit(.question, question, 1000, "The question")
        limit(.text, text.everything, Self.longestText, "The story")
        if principles.count > 3 || Set(principles).count < principles.count {
            problems.append(DraftProblem(field: .principles, sentence: "Choose up to three different principles."))
        }
        if let unknown = principles.first(where: { !known.contains($0) }) {
            problems.append(DraftProblem(field: .principles, sentence: "There is no principle called '\(unknown)'."))
        }
        if Set(tags).count < tags.count {
            problems.append(DraftProblem(field: .tags, sentence: "A tag stands twice; keep one of them."))
        }
        if tags.contains(where: { $0.contains(",") }) {
            problems.append(DraftProblem(field: .tags, sentence: "A tag holds a comma; make it two tags."))
        }
        if tags.count > 20 || tags.contains(where: { $0.isEmpty || $0.utf8.count > 60 }) {
            problems.append(DraftProblem(field: .tags, sentence: "Use up to 20 tags of up to 60 bytes each."))
        }
        let all = [title, project, question, text.whole] + tags
        if all.contains(where: { $0.utf8.contains(0) }) {
            problems.append(DraftProblem(field: .text, sentence: "The text holds a zero byte; paste it as plain text."))
        }
        return problems
    }
}

/// One reason why a draft cannot be saved.
public struct DraftProblem: Sendable, Hashable {
    /// Which field.
    public let field: Field
    /// What is wrong and the cure.
    public let sentence: String

    /// Fields of a draft.
    public enum Field: String, Sendable, CaseIterable {
        /// The title.
        case title
        /// The project.
        case project
        /// The question.
        case question
        /// The principles.
        case principles
        /// The tags.
        case tags
        /// The words.
        case text
    }
}
