import TextAnalysis

/// A block with its amounts found.
struct SumPassage {
    let block: SumBlock
    let amounts: [SumAmount]
    /// Index of the amount whose number is a token, or −1.
    private let owner: [Int32]

    init(block: SumBlock) {
        self.block = block
        amounts = SumAmountReader(document: block.document, tokens: block.tokens).amounts(
            in: block.sentences
        )
        var owner = [Int32](repeating: -1, count: block.tokens.count)
        for (index, amount) in amounts.enumerated() { owner[amount.tokens.lowerBound] = Int32(index) }
        self.owner = owner
    }

    var tokens: [SumToken] { block.tokens }

    /// The amount whose number stands at a token.
    func amount(at token: Int) -> SumAmount? {
        guard token >= 0, token < owner.count, owner[token] >= 0 else { return nil }
        return amounts[Int(owner[token])]
    }

    /// The amount that begins at a token, with its hedge, sign and currency.
    func amount(from token: Int, limit: Int) -> SumAmount? {
        var place = token
        while place < limit, place < token + 6 {
            if let amount = amount(at: place) { return amount.firstToken <= token ? amount : nil }
            if tokens[place].kind == .number || tokens[place].kind == .stop { return nil }
            place += 1
        }
        return nil
    }

    /// The amounts of a token range, in order.
    func amounts(in range: Range<Int>) -> [SumAmount] {
        var low = 0
        var high = amounts.count
        while low < high {
            let middle = (low + high) / 2
            if amounts[middle].tokens.lowerBound < range.lowerBound {
                low = middle + 1
            } else {
                high = middle
            }
        }
        var found: [SumAmount] = []
        while low < amounts.count, amounts[low].tokens.lowerBound < range.upperBound {
            found.append(amounts[low])
            low += 1
        }
        return found
    }

    func text(_ token: Int) -> String { token >= 0 && token < tokens.count ? tokens[token].text : "" }

    /// Whether all tokens of a range are among some words and marks.
    func consists(_ range: Range<Int>, of words: Set<String>) -> Bool {
        range.allSatisfy { tokens[$0].kind == .stop || words.contains(tokens[$0].text) }
    }

    func contains(_ range: Range<Int>, anyOf words: Set<String>) -> Bool {
        range.contains { words.contains(tokens[$0].text) }
    }

    /// The text from one amount to another, on one line.
    func words(_ range: Range<Int>) -> String {
        guard let first = range.first, let last = range.last else { return "" }
        let span = TextSpan(start: tokens[first].start, end: tokens[last].end)
        return SumFigureText.oneLine(block.document.text(in: span))
    }

    /// Whether a statement may end at a token: punctuation, the end, or a word that opens another clause.
    func endsClause(at token: Int, limit: Int) -> Bool {
        guard token < limit else { return true }
        return Self.clauseStarts.contains(tokens[token].text)
    }

    private static let clauseStarts: Set<String> = [
        ",", ";", ")", ":", "—", "–", "and", "so", "which", "but", "or", "because", "while", "in",
        "for", "at", "on", "as",
        "with", "]", "\"", "'", "if", "when", "if", "before", "after", "over", "by", "from", "to",
        "total", "altogether",
        "today", "now", "→", "=", "until", "between", "per", "a",
    ]
}
