/// Finds dates and ranges of dates in the many forms that people write.
///
/// `Jan 2019 – Present`, `01/2015 to Current`, `2012-2014`, `2012-14`, `March 2010 - June 2012`, `Mar – Jun 2012`,
/// `Jan '19`, `2019-04`, `Summer 2018`, `Since 2018`, `2018 –`.
struct DateScanner {
    /// The text.
    let bytes: [UInt8]

    /// The dates of a range of the text, in order.
    ///
    /// - Complexity: Linear in the length of the range.
    func spans(in range: Range<Int>) -> [DateSpan] {
        var spans: [DateSpan] = []
        var index = range.lowerBound
        while index < range.upperBound {
            guard mayStart(at: index, in: range) else {
                index += 1
                continue
            }
            if let span = span(at: index, in: range) {
                spans.append(span)
                index = span.range.upperBound
            } else {
                index += 1
                while index < range.upperBound, bytes[index].isLetter || bytes[index].isDigit { index += 1 }
            }
        }
        return spans
    }

    private func mayStart(at index: Int, in range: Range<Int>) -> Bool {
        let byte = bytes[index]
        guard byte.isDigit || byte.isLetter else { return false }
        guard index > range.lowerBound else { return true }
        let before = bytes[index - 1]
        // "$2000", "v2012", "1.2012" and the tails of letters beyond ASCII start no date.
        let isInside = before.isDigit || before.isLetter || before == 0x24 || before == 0x23
        // "13/2015" is no month, and the year in it no date.
        let isTail = before == 0x2E || (before == 0x2F && index - 1 > range.lowerBound && bytes[index - 2].isDigit)
        return !isInside && !(isTail && byte.isDigit)
    }

    private func span(at start: Int, in range: Range<Int>) -> DateSpan? {
        let reader = DatePointReader(bytes: bytes, limit: range.upperBound)
        if let since = reader.since(at: start) {
            guard let point = reader.point(at: since), let date = point.date else { return nil }
            guard reader.gap(at: point.end) == nil else { return pair(from: start, point, reader) }
            return DateSpan(range: start..<point.end, start: date, end: nil, isCurrent: true)
        }
        guard let first = reader.point(at: start) else { return nil }
        return pair(from: start, first, reader)
    }

    /// Completes a first point to a range when a separator and a second point follow.
    private func pair(from start: Int, _ first: DatePoint, _ reader: DatePointReader) -> DateSpan? {
        if let gap = reader.gap(at: first.end) {
            if let end = reader.current(at: gap.end), let date = first.date ?? first.shortDate {
                return DateSpan(range: start..<end, start: date, end: nil, isCurrent: true)
            }
            if let second = reader.secondPoint(at: gap.end, after: first) {
                return closed(from: start, first, second)
            }
            if gap.isDash, gap.end == reader.limit, let date = first.date {
                return DateSpan(range: start..<gap.mark, start: date, end: nil, isCurrent: true)
            }
        }
        guard let date = first.date else { return nil }
        return DateSpan(range: start..<first.end, start: date, end: nil, isCurrent: false)
    }

    private func closed(from start: Int, _ first: DatePoint, _ second: DatePoint) -> DateSpan? {
        guard let end = second.date ?? second.shortDate else { return nil }
        if let date = first.date ?? first.shortDate {
            return DateSpan(range: start..<second.end, start: date, end: end, isCurrent: false)
        }
        // "Mar – Jun 2012": the year stands once.
        guard let month = first.month, let endMonth = end.month, month <= endMonth else { return nil }
        return DateSpan(
            range: start..<second.end,
            start: Resume.Date(year: end.year, month: month),
            end: end,
            isCurrent: false
        )
    }
}
