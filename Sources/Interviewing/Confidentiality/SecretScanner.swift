import TextAnalysis

/// Finds what should not leave: the candidate's own terms, and what has the shape of an address, number or account.
///
/// One pass over the bytes for shapes and one over the words for terms; the number of terms hardly matters. Safe to
/// share between threads.
public struct SecretScanner: Sendable {
    private let terms: TermIndex

    /// Takes the candidate's list; blank entries keep their number and match nothing.
    public init(terms: [String] = []) {
        self.terms = TermIndex(terms)
    }

    /// All secrets in order; they do not overlap.
    ///
    /// Where two overlap, both are covered by one span of the kind that starts first, the longer one first. The
    /// stand-ins of `Scrubber` are no secrets.
    public func scan(_ text: String) -> [Secret] {
        let bytes = Array(text.utf8)
        let barriers = StandIns.spans(in: bytes)
        var marks = terms.marks(in: bytes, barriers: barriers)
        marks += SecretShapes.marks(in: bytes, barriers: barriers)
        return Self.merged(marks).map { mark in
            Secret(
                span: mark.span,
                quote: String(decoding: bytes[mark.span.start..<mark.span.end], as: UTF8.self),
                kind: mark.kind,
                term: mark.term
            )
        }
    }

    private static func merged(_ marks: [SecretMark]) -> [SecretMark] {
        var merged: [SecretMark] = []
        for mark in marks.sorted(by: SecretMark.precedes) {
            if let last = merged.last, last.span.overlaps(mark.span) {
                merged[merged.count - 1].span.end = max(last.span.end, mark.span.end)
            } else {
                merged.append(mark)
            }
        }
        return merged
    }
}

/// A secret before its bytes are cut out.
struct SecretMark {
    /// Where it stands.
    var span: TextSpan
    /// What it is.
    let kind: Secret.Kind
    /// Number of the term, if it is one.
    var term: Int?

    /// Orders by start, the longer one first, terms before shapes.
    static func precedes(_ left: SecretMark, _ right: SecretMark) -> Bool {
        if left.span.start != right.span.start { return left.span.start < right.span.start }
        if left.span.end != right.span.end { return left.span.end > right.span.end }
        return (left.term ?? Int.max) < (right.term ?? Int.max)
    }
}
