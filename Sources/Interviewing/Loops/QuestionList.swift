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
        for line in text.split(whereSeparator: \.isNewline) {
            let words = Self.bare(String(line))
            guard !words.isEmpty else { continue }
            guard questions.count < Self.most else {
                refused.append(words)
                continue
            }
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

    /// A line without its bullet or its number and without surrounding space; what follows belongs to the question.
    private static func bare(_ line: String) -> String {
        let line = line.trimmingSpace
        if let first = line.first, "-*•–·▪◦‣".contains(first) { return String(line.dropFirst()).trimmingSpace }
        // "3 things you are proud of" starts with a number that belongs to it; "3. Tell me" and "1.2) Tell me" do not.
        let number = line.prefix { $0.isASCII && $0.isNumber || $0 == "." || $0 == ")" }
        let isNumbering = number.first?.isNumber == true && number.last.map { ".)".contains($0) } == true
        return isNumbering && number.count <= 8 ? String(line.dropFirst(number.count)).trimmingSpace : line
    }
}
