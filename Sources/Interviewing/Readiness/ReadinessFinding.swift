/// One piece of evidence for an item.
struct ReadinessPiece: Sendable {
    /// What counts once: two pieces with the same key are one.
    let key: String
    /// Whether it counts in full; otherwise it only shows that something is there.
    let isFull: Bool
    /// The candidate's words.
    let evidence: ReadinessEvidence
    /// How near it is to counting in full, for choosing what to mend.
    let nearness: Double

    init(_ key: String, isFull: Bool, nearness: Double = 0, evidence: ReadinessEvidence) {
        (self.key, self.isFull, self.nearness, self.evidence) = (key, isFull, nearness, evidence)
    }
}

/// What a measure found for one item.
struct ReadinessFinding: Sendable {
    /// What follows the definition's id in the item's id; empty where a measure gives one item.
    var suffix = ""
    /// How many full pieces cover it.
    var need: Int
    /// What was found.
    var pieces: [ReadinessPiece] = []
    /// What sentences may name besides counts.
    var values: [String: String] = [:]
    /// How much this one of several counts, 0…1.
    var share = 1.0
    /// Where it stands, when that does not follow from counting.
    var state: ReadinessItem.State?
    /// The first day on which there was enough to say so, where no piece dates it.
    var known: CalendarDay?
}

extension ReadinessFinding {
    /// Full pieces, each key once, the earliest first.
    var full: [ReadinessPiece] { Self.once(Self.byDay(pieces.filter(\.isFull))) }
    /// Pieces whose key counts nowhere in full, the nearest first.
    var hints: [ReadinessPiece] {
        let counted = Set(full.map(\.key))
        let rest = pieces.filter { !counted.contains($0.key) }
        return Self.once(
            rest.sorted { ($1.nearness, $0.evidence.title, $0.key) < ($0.nearness, $1.evidence.title, $1.key) }
        )
    }

    /// Where it stands: by count, unless the measure said otherwise.
    var standing: ReadinessItem.State {
        if let state { return state }
        if full.count >= need { return .covered }
        return pieces.isEmpty ? .missing : .thin
    }

    /// How weak it is, 0…1.
    var weakness: Double {
        switch standing {
        case .covered: 0
        case .missing: 1
        // Something that cannot be judged yet is worth finding out, but less than a known gap.
        case .notEnoughToSay: 0.5
        case .thin: max(0.2, 1 - (Double(full.count) + (hints.isEmpty ? 0 : 0.3)) / Double(max(1, need)))
        }
    }

    /// How much of the gap's weight is left when there are so many pieces, 0…1.
    func share(of count: Int) -> Double {
        let left = Double(need - count) / Double(max(1, need - full.count))
        return min(1, max(0.2, left))
    }

    /// The first day on which as many full pieces were there as are needed.
    var since: CalendarDay? {
        guard standing == .covered else { return nil }
        let days = full.compactMap(\.evidence.day).sorted()
        return days.count >= need && need > 0 ? days[need - 1] : days.last ?? known
    }

    private static func once(_ pieces: [ReadinessPiece]) -> [ReadinessPiece] {
        var seen: Set<String> = []
        return pieces.filter { seen.insert($0.key).inserted }
    }

    /// The earliest first; what has no day comes last.
    private static func byDay(_ pieces: [ReadinessPiece]) -> [ReadinessPiece] {
        func place(_ piece: ReadinessPiece) -> Int { piece.evidence.day?.number ?? .max }
        return pieces.enumerated()
            .sorted { (place($0.element), $0.offset) < (place($1.element), $1.offset) }
            .map(\.element)
    }
}
