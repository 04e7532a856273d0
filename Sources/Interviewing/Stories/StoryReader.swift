import TextAnalysis

/// Tells stories from pseudo-stories and cuts them into their parts.
struct StoryReader: Sendable {
    let library: Library

    func read(_ ground: Ground, isReadable: Bool) -> StoryReading {
        let type = isReadable ? StoryTypeReader.type(of: ground) : .none
        guard ground.kind.isNarrative, isReadable, type != .none else {
            return StoryReading(
                type: ground.kind.isNarrative ? type : .none,
                parts: [],
                missing: [],
                ownership: count(in: ground),
                ownershipByPart: [:],
                result: ResultTest(),
                words: [:]
            )
        }
        let labels = PartLabeller(library: library).labels(of: ground)
        var byPart: [Part: Ownership] = [:]
        var words: [Part: Int] = [:]
        for (index, part) in labels.enumerated() {
            byPart[part, default: Ownership()].i += ground.reading.notes[index].iCount
            byPart[part, default: Ownership()].we += ground.reading.notes[index].weCount
            words[part, default: 0] += ground.reading.sentences[index].tokens.count
        }
        let needed: [Part] = [.situation, .action, .result]
        return StoryReading(
            type: type,
            parts: merged(labels, ground.reading),
            missing: needed.filter { words[$0] == nil } + (words[.learning] == nil ? [.learning] : []),
            ownership: byPart[.action] ?? count(in: ground),
            ownershipByPart: byPart,
            result: ResultTestReader.test(ground, labels: labels),
            words: words
        )
    }

    private func count(in ground: Ground) -> Ownership {
        ground.reading.notes.reduce(into: Ownership()) {
            $0.i += $1.iCount
            $0.we += $1.weCount
        }
    }

    private func merged(_ labels: [Part], _ reading: Reading) -> [StoryPart] {
        var parts: [StoryPart] = []
        var first = 0
        for index in labels.indices where index + 1 == labels.count || labels[index + 1] != labels[index] {
            parts.append(
                StoryPart(
                    part: labels[index],
                    span: reading.sentences[first].span.union(reading.sentences[index].span),
                    sentences: first..<index + 1
                )
            )
            first = index + 1
        }
        return parts
    }
}
