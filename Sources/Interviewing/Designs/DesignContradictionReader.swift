import TextAnalysis

/// Finds statements of an answer that cannot both hold.
///
/// What is only weighed, or what is so today, is no claim: sentences that reject or look back, and sections on
/// alternatives, are passed over.
struct DesignContradictionReader: Sendable {
    /// Availability from which a percentage is a claim that a single part cannot keep.
    static let highAvailability = 99.95

    private let library: WorkshopLibrary

    init(library: WorkshopLibrary) {
        self.library = library
    }

    /// Contradictions that nothing resolves, each once, in the order of the library.
    func read(_ ground: WorkshopGround) -> [ContradictionReading] {
        let passed = passedOver(in: ground.reading)
        var claims: [Int: [WorkshopHit]] = [:]
        var against: [Int: [WorkshopHit]] = [:]
        var resolved: Set<Int> = []
        for hit in ground.hits {
            switch hit.use {
            case .claim(let index): if !passed[hit.match.sentence] { claims[index, default: []].append(hit) }
            case .against(let index): if !passed[hit.match.sentence] { against[index, default: []].append(hit) }
            case .resolved(let index): resolved.insert(index)
            case .rule, .ruleExcuse, .part, .sign, .fact: break
            }
        }
        return library.contradictions.indices.compactMap { index in
            guard !resolved.contains(index), let claims = claims[index] else { return nil }
            return reading(library.contradictions[index], claims, against[index] ?? [], ground)
        }
    }

    private func reading(
        _ contradiction: DesignContradiction,
        _ claims: [WorkshopHit],
        _ against: [WorkshopHit],
        _ ground: WorkshopGround
    ) -> ContradictionReading? {
        for claim in claims {
            let share = availability(in: claim, ground.reading)
            if let share, share < Self.highAvailability { continue }
            if contradiction.against.patterns.isEmpty { return reading(contradiction, claim, nil, ground) }
            let other = against.first { hit in
                guard !ground.span(of: hit).overlaps(ground.span(of: claim)) else { return false }
                guard let lower = availability(in: hit, ground.reading) else { return true }
                return lower < share ?? 100
            }
            if let other { return reading(contradiction, claim, other, ground) }
        }
        return nil
    }

    private func reading(
        _ contradiction: DesignContradiction,
        _ claim: WorkshopHit,
        _ against: WorkshopHit?,
        _ ground: WorkshopGround
    ) -> ContradictionReading {
        let claimed = ground.clause(around: claim)
        let other = against.map { ground.clause(around: $0) }
        return ContradictionReading(
            id: contradiction.id,
            title: contradiction.title,
            severity: contradiction.severity,
            claim: claimed,
            against: other,
            message: contradiction.message.replacing("{claim}", with: ground.reading.quote(claimed))
                .replacing("{against}", with: other.map { ground.reading.quote($0) } ?? ""),
            advice: contradiction.advice,
            why: contradiction.why,
            source: contradiction.provenance.source
        )
    }

    /// The percentage in a match, which in these patterns is always an availability; nil without one.
    private func availability(in hit: WorkshopHit, _ reading: Reading) -> Double? {
        reading.quantities.first { $0.unit == .percent && (hit.match.first...hit.match.last).contains($0.token) }?.value
    }

    // MARK: - What is no claim

    /// For each sentence whether it is a heading, weighs or looks back, or stands in a section on alternatives.
    private func passedOver(in reading: Reading) -> [Bool] {
        let alternatives = library.dimensions.first { $0.id == "alternatives" }
        var isAlternatives = false
        return reading.sentences.map { sentence in
            if sentence.form == .heading {
                let heading = DesignHeading(
                    span: sentence.span,
                    words: reading.tokens[sentence.tokens].map { reading.quote($0.span).lowercased() }
                )
                isAlternatives = alternatives.map { heading.names($0) } ?? false
                return true
            }
            return isAlternatives || reading.tokens[sentence.tokens].contains { Self.weighing.contains($0.hash) }
        }
    }

    private static let weighing = Set(
        [
            "reject", "rejects", "rejected", "rejecting", "alternative", "alternatives", "alternatively", "considered",
            "instead", "rather", "unlike", "today", "currently",
        ].map(FoldedHash.of)
    )
}
