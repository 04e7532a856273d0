public import TextAnalysis

extension Finding {
    /// Where the finding stands in the text; nil when it is about the text as a whole.
    ///
    /// A judgement of the whole that has no better words carries the first sentence as its span. Shown as a quote, that
    /// sentence would look like the fault.
    public func place(in assessment: Assessment, library: Library) -> TextSpan? {
        guard !span.isEmpty else { return nil }
        guard span == assessment.reading.sentences.first?.span,
            let detector = library.rules.first(where: { $0.id == rule })?.detector
        else { return span }
        switch detector {
        case .measure, .length, .density: return nil
        case .absence(_, _, let within, _): return within == .text ? nil : span
        case .phrase, .repetition: return span
        }
    }
}
