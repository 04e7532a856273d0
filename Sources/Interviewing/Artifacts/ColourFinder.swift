import TextAnalysis

/// Reads the colours of a status report: the one it states, the one last reported, those of its tables.
struct ColourFinder {
    let document: ArtifactGround
    /// Phrases that the rule names: causes for a path to green, trouble for a green report, words of a change.
    let signs: [WorkshopHit]

    private var reading: Reading { document.reading }

    private enum Colour { case green, amber, red }

    private struct Stated {
        let colour: Colour
        let sentence: Int
        let span: TextSpan
    }

    private static let colours: [UInt64: Colour] = [
        FoldedHash.of("green"): .green, FoldedHash.of("amber"): .amber, FoldedHash.of("yellow"): .amber,
        FoldedHash.of("orange"): .amber, FoldedHash.of("red"): .red,
    ]
    private static let earlier = Set(
        ["last", "previous", "previously", "prior", "earlier", "before"].map(FoldedHash.of)
    )
    private static let subjects = Set(
        [
            "overall", "status", "verdict", "the", "program", "programme", "project", "we", "are", "is", "it", "colour",
            "color", "rag", "current", "this", "report", "now", "stays", "still", "remains", "today", "week", "our",
        ].map(FoldedHash.of)
    )

    /// Colours that sentences state in their first words, in order.
    private var stated: [(isEarlier: Bool, Stated)] {
        var found: [(Bool, Stated)] = []
        for (index, sentence) in reading.sentences.enumerated() {
            let block = document.blockOfSentence[index]
            if block >= 0, case .table = document.outline.blocks[block].kind { continue }
            var isEarlier = false
            for place in sentence.tokens.prefix(7) {
                let token = reading.tokens[place]
                if let colour = Self.colours[token.hash] {
                    found.append((isEarlier, Stated(colour: colour, sentence: index, span: token.span)))
                    break
                }
                if Self.earlier.contains(token.hash) {
                    isEarlier = true
                } else if !isEarlier, !Self.subjects.contains(token.hash) {
                    break
                }
            }
        }
        return found
    }

    private var current: Stated? { stated.first { !$0.isEarlier }?.1 }

    /// Cells of the colour column with the colour they name.
    private var cells: [(colour: Colour, span: TextSpan)] {
        guard let column = document.definition.columns.firstIndex(where: { $0.id == "colour" }) else { return [] }
        return document.tables.tables.flatMap { named in
            named.table.rows.compactMap { row -> (Colour, TextSpan)? in
                guard let place = named.places[column], place < row.count else { return nil }
                let words = HeadingName(document.quote(row[place])).words
                guard let word = words.first, words.count <= 3, let colour = Self.colours[FoldedHash.of(word)] else {
                    return nil
                }
                return (colour, row[place])
            }
        }
    }

    /// Amber or red without cause, somebody and a day on the way back.
    var redWithoutPath: [RulePlace] {
        var place: TextSpan?
        if let current, current.colour != .green { place = reading.sentences[current.sentence].span }
        if place == nil { place = cells.first { $0.colour != .green }?.span }
        guard let place else { return [] }
        let path = document.definition.parts.firstIndex { $0.id == "path" }
        let isNamed = path.map { document.parts.found[$0] != nil } ?? false
        let bits = isNamed ? path.map(PartMap.bit) ?? 0 : 0
        let sentences = reading.sentences.indices.filter { document.stands($0, in: bits) }
        let hasCause = signs.contains { document.stands($0.match.sentence, in: bits) }
        let text = sentences.map { reading.quote(reading.sentences[$0].span) }
        let hasDay = text.contains { DateMention.isDate($0) }
        return isNamed && hasCause && hasDay ? [] : [RulePlace(place)]
    }

    /// Green, and a sentence or a cell tells of trouble that is not over.
    var greenWithTrouble: [RulePlace] {
        guard let current, current.colour == .green else { return [] }
        if let red = cells.first(where: { $0.colour == .red }) { return [RulePlace(red.span)] }
        let trouble = signs.first { hit in
            let sentence = reading.sentences[hit.match.sentence]
            let mood = reading.contexts[hit.match.first].mood
            let isSupposed = reading.tokens[sentence.tokens].contains { Self.suppositions.contains($0.hash) }
            return !hit.isDenied && mood != .hypothetical && !isSupposed
        }
        return trouble.map { [RulePlace(document.ground.span(of: $0))] } ?? []
    }

    private static let suppositions = Set(
        ["if", "unless", "would", "could", "was", "were", "until", "recovered", "resolved", "caught", "closed", "no"]
            .map(FoldedHash.of)
    )

    /// Another colour than last time, and no sentence names both.
    var changed: [RulePlace] {
        guard let current, let last = stated.first(where: \.isEarlier)?.1, last.colour != current.colour else {
            return []
        }
        let isTold = reading.sentences.indices.contains { index in
            index != last.sentence
                && reading.tokens[reading.sentences[index].tokens].contains {
                    Self.colours[$0.hash] == last.colour
                } && document.isProse(index)
        }
        return isTold ? [] : [RulePlace(reading.sentences[current.sentence].span)]
    }
}
