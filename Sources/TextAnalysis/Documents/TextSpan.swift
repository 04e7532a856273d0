/// A half-open range of UTF-8 byte offsets into one document.
///
/// Every judgement of the product points at text through a span, so that a quote is always cut from the
/// original bytes and never retyped.
public struct TextSpan: Hashable, Sendable {
    /// Offset of the first byte.
    public var start: Int
    /// Offset one past the last byte; never less than `start`.
    public var end: Int

    /// Makes a span; an `end` before `start` is raised to `start`.
    public init(start: Int, end: Int) {
        self.start = start
        self.end = max(start, end)
    }

    /// Length in bytes.
    public var length: Int { end - start }

    /// Whether no byte is covered.
    public var isEmpty: Bool { start == end }

    /// Whether the two spans share at least one byte.
    public func overlaps(_ other: TextSpan) -> Bool {
        start < other.end && other.start < end
    }

    /// Whether every byte of `other` lies inside this span.
    public func contains(_ other: TextSpan) -> Bool {
        start <= other.start && other.end <= end
    }

    /// The smallest span that covers both.
    public func union(_ other: TextSpan) -> TextSpan {
        TextSpan(start: min(start, other.start), end: max(end, other.end))
    }
}

extension TextSpan: Comparable {
    /// Orders by start, then by end.
    public static func < (left: TextSpan, right: TextSpan) -> Bool {
        (left.start, left.end) < (right.start, right.end)
    }
}
