import Interviewing
import TextAnalysis

/// An example document cut at its headings, with what is to be said beside each piece.
struct ExampleLines {
    let name: String
    let hasWhole: Bool
    let whole: [Remark]
    let pieces: [Piece]

    struct Piece {
        let marked: String
        let remarks: [Remark]
    }

    struct Remark {
        let severity: String
        let head: String
        let said: String?
        let at: String?
        let text: String
    }

    /// - Parameter example: Of a good one it is told what each part does, of a bad one what was found and where.
    init(_ example: ExampleDocument, shell: Shell) {
        self.init(example, Self.review(example, shell))
    }

    /// Of several bad ones the one that shows most of what is particular to its kind; nil when there is none.
    init?(mostTelling examples: [ExampleDocument], ownRules: Set<String>, shell: Shell) {
        let read = examples.map { ($0, Self.review($0, shell)) }
        func weight(_ review: ArtifactReview) -> Int {
            let own = Set(review.findings.map(\.rule).filter(ownRules.contains)).count
            return own * 4 - review.findings.count { !ownRules.contains($0.rule) }
        }
        // The first of several that weigh the same.
        guard let best = read.reversed().max(by: { weight($0.1) < weight($1.1) }) else { return nil }
        self.init(best.0, best.1)
    }

    private static func review(_ example: ExampleDocument, _ shell: Shell) -> ArtifactReview {
        shell.documents.reviewer.review(ArtifactSubmission(type: example.type, text: example.text))
    }

    private init(_ example: ExampleDocument, _ review: ArtifactReview) {
        let document = Document(example.text)
        let prefix = example.isGood ? "good" : "bad"
        let findings = example.isGood ? [] : review.findings
        let marks = findings.enumerated().map { number, finding in
            MarkedText.Mark(
                span: finding.span,
                classes: "f-\(finding.severity.rawValue)",
                anchor: "\(prefix)-\(number + 1)"
            )
        }
        name = example.title
        whole = findings.filter(\.span.isEmpty).map { Remark($0, at: nil) }
        hasWhole = !whole.isEmpty
        pieces = Self.windows(review.outline, document).map { window in
            var remarks = findings.enumerated()
                .filter { !$0.element.span.isEmpty && window.contains(Self.start(of: $0.element.span)) }
                .map { Remark($0.element, at: "\(prefix)-\($0.offset + 1)") }
            if example.isGood {
                remarks = review.parts.filter { $0.span.map { window.contains(Self.start(of: $0)) } ?? false }
                    .map { Remark(severity: "good", head: $0.part.title, said: nil, at: nil, text: $0.part.asks) }
            }
            return Piece(marked: MarkedText.html(document, marks: marks, in: window), remarks: remarks)
        }
    }

    private static func start(of span: TextSpan) -> TextSpan { TextSpan(start: span.start, end: span.start) }

    /// The text from each heading to the next, without space around it.
    private static func windows(_ outline: ArtifactOutline, _ document: Document) -> [TextSpan] {
        let bytes = document.bytes
        // A heading's marks stand before its words, on the same line.
        let starts = outline.headings.map { heading in
            bytes[..<heading.span.start].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
        }
        let edges = ([0] + starts + [bytes.count])
        return zip(edges, edges.dropFirst()).compactMap { start, end in
            var (start, end) = (start, end)
            while start < end, bytes[start] <= 0x20 { start += 1 }
            while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
            return start < end ? TextSpan(start: start, end: end) : nil
        }
    }
}

extension ExampleLines.Remark {
    /// What was found, beside its words.
    init(_ finding: ArtifactFinding, at anchor: String?) {
        severity = finding.severity.rawValue
        head = finding.severity.word
        said = finding.span.isEmpty || finding.quote.isEmpty ? nil : finding.quote.shownQuote
        at = anchor
        text = "\(finding.message) \(finding.advice)"
    }
}
