public import TextAnalysis

/// Finds the figures of a text that follow from others and computes them again.
///
/// Precision comes first: a statement is called wrong only when all its inputs stand plainly beside it and no customary
/// way of computing gives the stated figure. What cannot be judged so is left alone.
public struct ArithmeticReader: Sendable {
    /// Makes a reader; it needs nothing.
    public init() {}

    /// The sums of a text, plain or Markdown, in the order of their stated figures. Linear in its length.
    public func read(_ text: String) -> [ArithmeticFinding] {
        read(Document(text))
    }

    /// The sums of a document.
    public func read(_ document: Document) -> [ArithmeticFinding] {
        var found = SumFindings(document: document)
        let layout = SumLayoutReader(document: document).layout()
        for block in layout.blocks { SumBlockReader(block: block).read(into: &found) }
        for table in layout.tables { SumTableReader(table: table).read(into: &found) }
        return found.ordered()
    }
}
