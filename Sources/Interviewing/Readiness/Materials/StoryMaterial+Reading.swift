import TextAnalysis

extension StoryMaterial {
    /// Takes it from a story that was read.
    ///
    /// - Parameter read: The story's assessment, as `StoryDigest` makes it.
    public init(_ record: StoryRecord, read: Assessment) {
        let level: ClosedRange<Level>?
        if let low = read.level.low, let high = read.level.high, low <= high { level = low...high } else { level = nil }
        let top = read.level.axes.max { ($0.level, $1.axis.rawValue) < ($1.level, $0.axis.rawValue) }
        let farthest = read.track.evidence.filter { $0.leaning != .coordination && $0.radius != nil }
            .max { ($0.radius ?? .ownWork, $0.evidence.weight) < ($1.radius ?? .ownWork, $1.evidence.weight) }
        self.init(
            id: record.id.text,
            title: record.draft.title,
            project: record.draft.project,
            created: record.created,
            saved: record.saved,
            chosen: record.draft.principles,
            verdict: read.track.verdict,
            sides: Dictionary(grouping: read.track.evidence, by: \.leaning)
                .compactMapValues { Self.strongest($0.map(\.evidence)) },
            level: level,
            levelQuote: top.flatMap { Self.strongest($0.evidence) } ?? "",
            principles: read.principles.filter { $0.score > 0 }.compactMap { reading in
                Self.strongest(reading.evidence).map { Share(id: reading.id, score: reading.score, quote: $0) }
            },
            levers: read.levers.filter { !$0.isCoordination }.map { lever in
                Lever(
                    id: lever.id,
                    title: lever.title,
                    strength: lever.strength,
                    native: lever.native,
                    quote: Self.strongest(lever.evidence) ?? ""
                )
            },
            situations: read.varieties.compactMap { variety in
                Self.strongest(variety.evidence).map { Situation(id: variety.id, quote: $0) }
            },
            tests: read.story.result.passed,
            hasChange: read.story.result.baseline && read.story.result.after,
            hasWindow: read.story.result.window,
            hasMeaning: read.story.result.meaning,
            result: Self.result(read),
            ownership: read.story.ownership,
            act: Self.act(read),
            reach: farthest.flatMap { piece in
                piece.radius.map { Reach(radius: $0, quote: piece.evidence.quote) }
            }
        )
    }

    private static func strongest(_ evidence: [Evidence]) -> String? {
        evidence.max { ($0.weight, $1.span) < ($1.weight, $0.span) }?.quote
    }

    /// The strongest words in which the candidate acts; else the first sentence of the action that says *I*.
    private static func act(_ read: Assessment) -> String {
        let rated = read.scorecard.first { $0.criterion == .ownership }
        if let strongest = rated.flatMap({ Self.strongest($0.evidence) }) { return strongest }
        let acted = read.story.parts.filter { $0.part == .action }.flatMap { Array($0.sentences) }
        let own = (acted + Array(read.reading.sentences.indices)).first { read.reading.notes[$0].iCount > 0 }
        return own.map { read.reading.quote(read.reading.sentences[$0].span) } ?? ""
    }

    /// The first sentence of the result that tells a change for the better with a number; else one with a number, else its
    /// first. One that tells a turn for the worse stands for it only where there is no other.
    private static func result(_ read: Assessment) -> String {
        let sentences = read.story.parts.filter { $0.part == .result }.flatMap { Array($0.sentences) }
        let fair = sentences.filter { !OutcomeReader.tellsWorsening($0, in: read.reading) }
        let counted = fair.filter { read.reading.notes[$0].hasQuantity }
        let told =
            counted.first { OutcomeReader.tellsImprovement($0, in: read.reading) } ?? counted.first ?? fair.first
            ?? sentences.first
        return told.map { read.reading.quote(read.reading.sentences[$0].span) } ?? ""
    }
}
