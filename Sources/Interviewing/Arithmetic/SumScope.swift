/// A sentence with the sentences before it that it plainly goes on from.
struct SumScope {
    let passage: SumPassage
    let sentence: Range<Int>
    /// From the earlier sentences to the end of this one.
    let tokens: Range<Int>

    init(passage: SumPassage, number: Int) {
        let block = passage.block
        self.passage = passage
        sentence = block.sentences[number]
        var first = number
        let isBullet = block.bullets.contains(number)
        let reach = isBullet ? 6 : 2
        while first > 0, number - first < reach {
            let opening = passage.text(block.sentences[first].lowerBound)
            guard isBullet || SumWords.continuations.contains(opening) else { break }
            first -= 1
        }
        tokens = block.sentences[first].lowerBound ..~ sentence.upperBound
    }

    /// Amounts of the whole scope, in order.
    var amounts: [SumAmount] { passage.amounts(in: tokens) }

    /// A number that is none of the amounts: a date, an identifier, a decimal comma.
    func hasUnknownNumber(in range: Range<Int>) -> Bool {
        range.contains { place in
            switch passage.tokens[place].kind {
            case .opaque, .date: true
            case .number: passage.amount(at: place) == nil && !isWithinAmount(place)
            case .word, .mark, .stop: false
            }
        }
    }

    private func isWithinAmount(_ place: Int) -> Bool {
        // The upper end of a range follows its lower end closely.
        (1...4).contains { passage.amount(at: place - $0)?.tokens.contains(place) ?? false }
    }
}
