import TextAnalysis

/// Names of code within sentences, between backticks: one word each, whatever stands inside.
struct CodeSpans: Sendable {
    /// From the first backtick to the last, in order.
    let spans: [TextSpan]

    /// Knows no code.
    static let none = CodeSpans(spans: [])

    private init(spans: [TextSpan]) { self.spans = spans }

    /// Reads every block but fenced code. A mark that is never closed within its block opens nothing.
    init(_ outline: ArtifactOutline) {
        let bytes = Array(outline.text.utf8)
        var spans: [TextSpan] = []
        for block in outline.blocks where block.kind != .code { Self.read(bytes, block.span, into: &spans) }
        self.spans = spans
    }

    private static let mark = UInt8(ascii: "`")

    private static func read(_ bytes: [UInt8], _ block: TextSpan, into spans: inout [TextSpan]) {
        var runs: [TextSpan] = []
        var place = block.start
        while place < block.end {
            let start = place
            while place < block.end, bytes[place] == mark { place += 1 }
            if place > start { runs.append(TextSpan(start: start, end: place)) } else { place += 1 }
        }
        // Runs of one length close each other; the next of each length, found from behind, keeps this linear.
        var following: [Int: Int] = [:]
        var closing = [Int?](repeating: nil, count: runs.count)
        for index in runs.indices.reversed() {
            closing[index] = following[runs[index].length]
            following[runs[index].length] = index
        }
        var index = 0
        while index < runs.count {
            if let end = closing[index] {
                spans.append(runs[index].union(runs[end]))
                index = end + 1
            } else {
                index += 1
            }
        }
    }

    /// Index of the span that a byte stands in.
    func index(of place: Int) -> Int? {
        var (low, high) = (0, spans.count)
        while low < high {
            let middle = (low + high) / 2
            if spans[middle].end <= place { low = middle + 1 } else { high = middle }
        }
        return low < spans.count && spans[low].start <= place ? low : nil
    }

    /// Words of a sentence, a name of code counting as one.
    func words(of sentence: Sentence, in reading: Reading) -> Int {
        var words = 0
        var last: Int?
        for token in reading.tokens[sentence.tokens] {
            let code = index(of: Int(token.start))
            if code == nil || code != last { words += 1 }
            last = code
        }
        return words
    }
}
