import TextAnalysis

/// Compares the numbers of all sheets.
struct FigureComparison {
    let sheets: [FactSheet]
    let episodes: EpisodeReader

    private typealias Address = FigureIndex.Address

    /// Contradictions, one for each group of figures that are about the same thing.
    func contradictions() -> [PlacedContradiction] {
        var shared: [Pair: [UInt64]] = [:]
        var rejected: Set<Pair> = []
        FigureIndex(sheets).forEachPair { left, right in
            let pair = Pair(left: left, right: right)
            guard !figure(left).agrees(with: figure(right)), shared[pair] == nil, !rejected.contains(pair) else {
                return
            }
            if let words = match(left, right), !isExcused(left, right), !isExcused(right, left) {
                shared[pair] = words
            } else if shared.count + rejected.count < 100_000 {
                rejected.insert(pair)
            }
        }
        return groups(of: shared.keys.sorted()).map { contradiction(of: $0, shared) }
    }

    private struct Pair: Hashable, Comparable {
        let left: Address
        let right: Address

        static func < (one: Pair, other: Pair) -> Bool {
            one.left == other.left ? one.right < other.right : one.left < other.left
        }
    }

    private func figure(_ address: Address) -> Figure { sheets[address.sheet].figures[address.figure] }

    private func passage(_ address: Address) -> FactSheet.Passage {
        sheets[address.sheet].passages[figure(address).passage]
    }

    private func match(_ left: Address, _ right: Address) -> [UInt64]? {
        let one = figure(left)
        let other = figure(right)
        let passages = (passage(left), passage(right))
        return FigureMatch(
            one,
            other,
            episode: {
                episodes.episode(
                    EpisodeReader.Place(sheet: sheets[left.sheet], passage: passages.0, scope: one.scope),
                    EpisodeReader.Place(sheet: sheets[right.sheet], passage: passages.1, scope: other.scope)
                )
            },
            passages: passages
        ).shared
    }

    /// Whether the text of the first figure also tells the second one's value, tells several values for the same thing,
    /// or tells parts that add up to it.
    private func isExcused(_ own: Address, _ foreign: Address) -> Bool {
        let mine = figure(own)
        let theirs = figure(foreign)
        var sum = 0.0
        for (index, other) in sheets[own.sheet].figures.enumerated() where other.unit == theirs.unit {
            let isSameNoun = other.head == theirs.head || other.head == 0 || theirs.head == 0
            guard isSameNoun, other.passage == mine.passage || other.quote == mine.quote else { continue }
            if other.agrees(with: theirs) { return true }
            if other.role == theirs.role { sum += other.value }
            if index != own.figure, other.isComparable, !other.agrees(with: mine),
                match(Address(sheet: own.sheet, figure: index), foreign) != nil
            {
                return true
            }
        }
        return theirs.range.contains(sum) || abs(sum - theirs.value) <= 0.03 * abs(theirs.value)
    }

    // MARK: - Groups

    /// Figures joined by pairs, each group in order.
    private func groups(of pairs: [Pair]) -> [[Address]] {
        var groups: [[Address]] = []
        var group: [Address: Int] = [:]
        for pair in pairs {
            switch (group[pair.left], group[pair.right]) {
            case (nil, nil):
                group[pair.left] = groups.count
                group[pair.right] = groups.count
                groups.append([pair.left, pair.right])
            case (let number?, nil):
                group[pair.right] = number
                groups[number].append(pair.right)
            case (nil, let number?):
                group[pair.left] = number
                groups[number].append(pair.left)
            case (let one?, let other?):
                guard one != other else { continue }
                for address in groups[other] { group[address] = one }
                groups[one] += groups[other]
                groups[other] = []
            }
        }
        return groups.filter { !$0.isEmpty }.map { $0.sorted() }
    }

    private func contradiction(of group: [Address], _ shared: [Pair: [UInt64]]) -> PlacedContradiction {
        let first = group[0]
        let words = group.dropFirst().lazy.compactMap { shared[Pair(left: first, right: $0)] }.first ?? []
        let tellings = group.map { address in
            let figure = figure(address)
            return sheets[address.sheet].telling(figure.span, quote: figure.quote, value: figure.value)
        }
        let subject = SharedWords.text(of: words, in: tellings[0].quote)
        let kind = figure(first).kind
        return PlacedContradiction(
            places: group.map { ($0.sheet, figure($0).span.start) },
            contradiction: Contradiction(
                kind: kind,
                subject: subject.isEmpty && kind == .teamSize ? "team" : subject,
                tellings: tellings
            )
        )
    }
}

/// Words that two tellings share, as one of them writes them.
enum SharedWords {
    /// The words of a sentence whose stems are shared, each once, in the order of the sentence.
    static func text(of stems: [UInt64], in sentence: String) -> String {
        let document = Document(sentence)
        var left = Set(stems)
        return Tokenizer.tokens(of: document).compactMap { token in
            guard token.kind == .word, left.remove(Stem.of(token, in: document)) != nil else { return nil }
            return document.text(in: token.span)
        }
        .joined(separator: " ")
    }
}
