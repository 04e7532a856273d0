import TextAnalysis

/// Guesses what kind of text this is from its shape, for people who do not say.
public enum TextKindGuess {
    /// A résumé shows its sections, a question asks, a posting addresses the reader; all else is a story.
    public static func kind(of text: String) -> TextKind {
        let document = Document(text)
        let tokens = Tokenizer.tokens(of: document)
        let sentences = SentenceSplitter.sentences(of: tokens)
        if tokens.count <= 60, isQuestion(text, tokens) { return .question }
        let first = tokens.count { pronounI.contains($0.hash) }
        let addressed = tokens.count { pronounYou.contains($0.hash) }
        let sections = Set(sentences.filter { $0.tokens.count <= 4 }.flatMap { tokens[$0.tokens].map(\.hash) })
        if sections.intersection(resumeSections).count >= 2 || Resume.read(text).roles.count >= 2 { return .resume }
        if addressed > first, addressed >= 2 || sections.intersection(postingSections).count >= 2 { return .posting }
        if first == 0, isSeeking(tokens) { return .posting }
        let bullets = sentences.count { $0.form == .bullet }
        if first == 0, bullets >= 2 || sentences.count <= 8 { return .role }
        return .story
    }

    private static func isQuestion(_ text: String, _ tokens: [Token]) -> Bool {
        guard let first = tokens.first else { return false }
        return text.last { !$0.isWhitespace } == "?" || questionOpeners.contains(first.hash)
    }

    /// "We are looking for", "you will": an employer speaks.
    private static func isSeeking(_ tokens: [Token]) -> Bool {
        zip(tokens, tokens.dropFirst()).contains { left, right in
            left.hash == looking && right.hash == `for` || pronounYou.contains(left.hash) && right.hash == will
        }
    }

    private static let looking = FoldedHash.of("looking")
    private static let `for` = FoldedHash.of("for")
    private static let will = FoldedHash.of("will")

    private static func hashes(_ words: String) -> Set<UInt64> {
        Set(words.split(separator: " ").map { FoldedHash.of(String($0)) })
    }

    private static let pronounI = hashes("i my")
    private static let pronounYou = hashes("you your")
    private static let questionOpeners = hashes("tell describe give share walk what how why when")
    private static let resumeSections = hashes("experience education skills employment summary certifications")
    private static let postingSections = hashes("responsibilities qualifications requirements duties benefits")
}
