import TextAnalysis

/// Questions that a candidate pasted, each classified by what it tests.
public struct QuestionList: Sendable, Hashable {
    /// The questions, one a line, doubles left out.
    public let questions: [AskedQuestion]
    /// Lines that are too short or too long for a question.
    public let refused: [String]

    /// Most questions taken at once.
    public static let most = 200
    /// Longest question, in characters.
    public static let longest = 600
    /// Share below which a further principle is not named.
    private static let leastShare = 0.2

    /// Reads text with one question a line; bullets and numbers before it are left out.
    public init(_ text: String, assessor: Assessor) {
        var questions: [AskedQuestion] = []
        var refused: [String] = []
        var seen: Set<String> = []
        for line in text.split(whereSeparator: \.isNewline).prefix(Self.most) {
            let words = Self.bare(String(line))
            guard !words.isEmpty else { continue }
            let reading = assessor.assess(Submission(kind: .question, text: words))
            guard words.count <= Self.longest, reading.refusal == nil, reading.reading.wordCount >= 3 else {
                refused.append(words)
                continue
            }
            guard seen.insert(words.lowercased()).inserted else { continue }
            let tested = reading.principles.filter { $0.score >= Self.leastShare }.prefix(3).map(\.id)
            questions.append(AskedQuestion(id: nil, text: words, area: .principles, principles: Array(tested)))
        }
        self.questions = questions
        self.refused = refused
    }

    /// A line without bullet, number and surrounding space.
    private static func bare(_ line: String) -> String {
        let marks = line.prefix { "-*•–·▪◦‣0123456789.) \t".contains($0) }
        // "3 things you are proud of" starts with a number that belongs to it.
        let isNumbering = marks.contains { ".)-*•–·▪◦‣\t".contains($0) } || marks.allSatisfy(\.isWhitespace)
        return (isNumbering ? String(line.dropFirst(marks.count)) : line).trimmingSpace
    }
}
