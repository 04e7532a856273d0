/// One thing told in two ways.
public struct ContradictionMaterial: Sendable, Hashable {
    /// The words that the tellings share.
    public var subject: String
    /// The numbers or dates, as written, in the order of the texts.
    public var numbers: [String]
    /// The sentences, in the same order.
    public var sentences: [Told]

    /// A sentence and its text.
    public struct Told: Sendable, Hashable {
        /// The sentence, byte for byte.
        public var quote: String
        /// What its text is called.
        public var title: String
        /// Its text's page.
        public var link: String

        /// Makes a sentence.
        public init(quote: String, title: String, link: String) {
            (self.quote, self.title, self.link) = (quote, title, link)
        }
    }

    /// Makes a material.
    public init(subject: String, numbers: [String], sentences: [Told]) {
        (self.subject, self.numbers, self.sentences) = (subject, numbers, sentences)
    }

    /// Takes it from what the comparison found.
    public init(_ contradiction: Contradiction) {
        self.init(
            subject: contradiction.subject,
            numbers: contradiction.tellings.map(\.number),
            sentences: contradiction.tellings.map { telling in
                Told(quote: telling.quote, title: telling.title, link: telling.source.link)
            }
        )
    }
}

extension ConsistencySource {
    fileprivate var link: String {
        switch self {
        case .resume(let number): "/resume/\(number)"
        case .story(let id): "/stories/\(id.text)"
        case .answer: "/consistency"
        }
    }
}
