import TextAnalysis

/// Where a condition of advice holds, and what its sentence has filled in.
struct AdviceGround {
    /// The words it is about; nil when there are none.
    var span: TextSpan?
    /// What stands for the placeholders.
    var values: [(placeholder: AdvicePlaceholder, value: String)] = []
}

/// Decides which conditions of advice hold in a story, and on which words.
///
/// Rather silent than wrong: what the story tells in another place or another way is not asked for.
struct AdviceFinder {
    let assessment: Assessment
    let delivery: Delivery

    /// Words below which a story is not yet asked for what it leaves out.
    static let leastWords = 60
    /// Words below which shares say nothing.
    static let leastWordsForShares = 120

    private var story: StoryReading { assessment.story }
    private var reading: Reading { assessment.reading }

    /// Where a condition holds, if it does.
    func ground(for condition: AdviceCondition) -> AdviceGround? {
        switch condition {
        case .missingAction: story.missing.contains(.action) ? end(of: [.situation, .task]) : nil
        case .missingResult: story.missing.contains(.result) ? end(of: Part.allCases) : nil
        case .coordinationSentence: coordination
        case .sharedAction: sharedAction
        case .otherTrack: otherTrack
        case .resultWithoutNumber: result.lacksNumber ? end(of: [.result]) : nil
        case .resultWithoutBaseline: result.withoutBaseline.map(sentence)
        case .resultWithoutWindow: result.withoutWindow.map(sentence)
        case .resultWithoutMeaning: result.lacksMeaning ? end(of: [.result]) : nil
        case .leverOnlyClaimed: claimedLever
        case .longSituation: longSituation
        case .noLearning: noLearning
        case .levelCeiling: ceiling
        }
    }

    private var result: ResultGaps { ResultGaps(story: story, reading: reading) }

    /// A story that tells how things have been since then was not without consequence.
    private var noLearning: AdviceGround? {
        guard story.missing.contains(.learning), !story.missing.contains(.result),
            reading.wordCount >= Self.leastWords
        else { return nil }
        let told = sentences(of: .result).flatMap { reading.sentences[$0].tokens }
        return told.contains { reading.tokens[$0].hash == Self.since } ? nil : end(of: [.result])
    }

    private var coordination: AdviceGround? {
        guard assessment.track.verdict == .coordination else { return nil }
        let others = Set(assessment.track.evidence.filter { $0.leaning != .coordination }.map(\.sentence))
        let pure = assessment.track.evidence.filter {
            $0.leaning == .coordination && !$0.isTopic && !others.contains($0.sentence)
        }
        let acts = Set(sentences(of: .action))
        let told = pure.filter { acts.contains($0.sentence) }
        return strongest(told.isEmpty ? pure : told) { $0.evidence.weight }.map { sentence($0.sentence) }
    }

    private var otherTrack: AdviceGround? {
        guard let target = assessment.submission.target, let track = assessment.track.verdict.track, track != target
        else { return nil }
        let leaning: Leaning = track == .tpm ? .tpm : .pgm
        let pieces = assessment.track.evidence.filter { $0.leaning == leaning && !$0.isTopic }
        var ground = strongest(pieces) { $0.evidence.weight }.map { sentence($0.sentence) } ?? AdviceGround()
        ground.values = [(.target, target.abbreviation)]
        return ground
    }

    private var sharedAction: AdviceGround? {
        guard let action = story.ownershipByPart[.action], action.we > 1, delivery.clarity(of: action) == .weak else {
            return nil
        }
        let told = sentences(of: .action)
        let shared = told.first { reading.notes[$0].sharedActs > 0 } ?? told.first { reading.notes[$0].weCount > 0 }
        return shared.map(sentence)
    }

    /// Levers are read cautiously, so a claim is doubted only where nobody else is named after it.
    private var claimedLever: AdviceGround? {
        let levers = assessment.levers.filter { !$0.isCoordination }
        guard let lever = levers.first, levers.allSatisfy({ $0.strength == 1 }),
            !assessment.level.axes.contains(where: { $0.axis == .influence }),
            let claim = lever.evidence.first.flatMap({ sentence(around: $0.span) }),
            !reading.notes[(claim + 1)...].contains(where: { $0.groups.contains(.counterparty) })
        else { return nil }
        var ground = sentence(claim)
        ground.values = [(.needs, lever.needs.lowercasedFirst)]
        return ground
    }

    /// Only what stands before the first act: later sentences that describe belong to what was done.
    private var longSituation: AdviceGround? {
        let setting = story.parts.prefix { $0.part < .action }.flatMap(\.sentences)
        func words(_ index: Int) -> Int { reading.sentences[index].tokens.count }
        guard reading.wordCount >= Self.leastWordsForShares, !story.missing.contains(.action),
            let longest = strongest(setting, by: words)
        else { return nil }
        let share = 100 * setting.reduce(0) { $0 + words($1) } / reading.wordCount
        let most = delivery.share(of: .situation).upperBound + delivery.share(of: .task).upperBound
        guard share > most + delivery.tolerance else { return nil }
        var ground = sentence(longest)
        ground.values = [(.percent, "\(share)"), (.most, "\(most)")]
        return ground
    }

    private var ceiling: AdviceGround? {
        guard let ceiling = assessment.level.ceiling, let high = assessment.level.high, ceiling.level < high,
            !ceiling.next.isEmpty, let span = ceiling.evidence.first?.span, let place = sentence(around: span)
        else { return nil }
        // What was found there shows how large and how open the task was, not what came of it.
        let isSetting = sentences(of: .situation).contains(place) || sentences(of: .task).contains(place)
        if isSetting, ceiling.axis != .scope, ceiling.axis != .ambiguity { return nil }
        var ground = sentence(place)
        ground.values = [(.level, ceiling.level.rawValue), (.next, ceiling.next.lowercasedFirst)]
        return ground
    }

    /// The first of equals, so that the same text always gets the same question.
    private func strongest<Piece, Value: Comparable>(_ pieces: [Piece], by value: (Piece) -> Value) -> Piece? {
        pieces.dropFirst().reduce(pieces.first) { best, piece in
            best.map { value(piece) > value($0) } == true ? piece : best
        }
    }

    private static let since = FoldedHash.of("since")

    // MARK: - Sentences

    private func sentences(of part: Part) -> [Int] {
        story.parts.filter { $0.part == part }.flatMap(\.sentences)
    }

    /// The last sentence of any of the parts.
    private func end(of parts: [Part]) -> AdviceGround? {
        guard let last = story.parts.last(where: { parts.contains($0.part) })?.sentences.last else {
            return AdviceGround()
        }
        return sentence(last)
    }

    private func sentence(_ index: Int) -> AdviceGround { AdviceGround(span: reading.sentences[index].span) }

    private func sentence(around span: TextSpan) -> Int? {
        reading.sentences.firstIndex { $0.span.contains(span) }
    }
}
