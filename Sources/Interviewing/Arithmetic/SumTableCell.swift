import TextAnalysis

/// A cell of a table, read once.
struct SumTableCell {
    let span: TextSpan
    let passage: SumPassage
    /// Lower-case words of the cell.
    let words: [String]
    /// The only number of the cell, with its unit.
    let amount: SumAmount?
    /// Empty, a dash or "n/a".
    let isBlank: Bool

    init(_ cell: SumTable.Cell, reader: SumLayoutReader) {
        span = cell.span
        let block = reader.cellBlock(cell)
        passage = SumPassage(block: block)
        words = block.tokens.filter { $0.kind == .word }.map(\.text)
        let numbers = block.tokens.filter { $0.kind == .number || $0.kind == .opaque || $0.kind == .date }
        let isWhole = numbers.count == 1 || numbers.count == 2 && passage.amounts.first?.isRange ?? false
        amount = passage.amounts.count == 1 && isWhole ? passage.amounts.first : nil
        isBlank = numbers.isEmpty && (words.isEmpty || words == ["n", "a"] || words == ["none"])
    }

    /// A number without any words that would make it another figure.
    var plain: SumAmount? {
        guard let amount else { return nil }
        let inside = Set(passage.tokens[amount.firstToken ..~ amount.tokens.upperBound].map(\.start))
        let rest = passage.tokens.filter { $0.kind == .word && !inside.contains($0.start) }
        return rest.isEmpty ? amount : nil
    }

    func has(_ names: Set<String>) -> Bool { words.contains { names.contains($0) } }
}
