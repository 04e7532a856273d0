import TextAnalysis

extension Reading {
    /// Position of the sentence that holds a span; nil where none holds the whole of it.
    func sentence(holding span: TextSpan) -> Int? {
        var (low, high) = (0, sentences.count)
        while low < high {
            let middle = (low + high) / 2
            if sentences[middle].span.end <= span.start { low = middle + 1 } else { high = middle }
        }
        return low < sentences.count && sentences[low].span.contains(span) ? low : nil
    }
}
