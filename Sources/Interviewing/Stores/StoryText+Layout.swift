import TextAnalysis

extension StoryText {
    /// The same words as one text.
    public var freed: StoryText { .free(whole) }

    /// The same words cut into parts where the reading hears one part end and another begin.
    ///
    /// Nothing is lost: what stands between two parts goes to the one before it, and a text without heard parts
    /// becomes the action, which is where most of a story belongs.
    ///
    /// - Parameter assessment: The assessment of `whole`.
    public func parted(by assessment: Assessment) -> StoryText {
        guard case .free(let text) = self else { return self }
        let heard = assessment.story.parts.sorted { $0.span < $1.span }
        guard let first = heard.first else { return .parts([.action: text]) }
        let document = assessment.reading.document
        var texts: [Part: [String]] = [:]
        for (index, part) in heard.enumerated() {
            let start = index == 0 ? 0 : part.span.start
            let end = index + 1 < heard.count ? heard[index + 1].span.start : document.count
            guard start < end else { continue }
            texts[index == 0 ? first.part : part.part, default: []]
                .append(document.text(in: TextSpan(start: start, end: end)).trimmingSpace)
        }
        return .parts(texts.mapValues { $0.joined(separator: "\n\n") })
    }
}

extension String {
    /// Without surrounding white space.
    package var trimmingSpace: String {
        guard let first = firstIndex(where: { !$0.isWhitespace }), let last = lastIndex(where: { !$0.isWhitespace })
        else { return "" }
        return String(self[first...last])
    }

    /// Whether nothing but space is in it.
    package var isBlank: Bool { allSatisfy(\.isWhitespace) }
}
