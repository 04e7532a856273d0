import TextAnalysis

/// Chooses what an interviewer asks after reading a text, by the same signs as in a round.
///
/// Nothing can be answered in between, so each group asks once, at the top of its thread.
struct WritingProbes: Sendable {
    let library: Library
    let track: Track

    /// Questions that are shown at most; an interview has time for no more.
    static let most = 6
    /// How much more a pressing gap counts than an open one.
    private static let pressing = 2.0
    /// What a group counts that nothing in a text can close.
    private static let alwaysOpen = 0.5

    /// The questions that a text raises, the most pressing first.
    func probes(of assessment: Assessment) -> [WritingProbe] {
        let open = assessment.probes.filter { reading in
            reading.state != .covered && library.probeGroups[reading.group].id != ProbeGroup.consistency
        }
        return open.sorted { (value($1), $0.group) < (value($0), $1.group) }
            .compactMap { probe($0, assessment) }.prefix(Self.most).map { $0 }
    }

    private func value(_ reading: ProbeReading) -> Double {
        let group = library.probeGroups[reading.group]
        switch reading.state {
        case .covered: return 0
        case .open: return group.isAlwaysOpen ? group.urgency * Self.alwaysOpen : group.urgency
        case .pressing: return group.urgency * Self.pressing
        }
    }

    private func probe(_ reading: ProbeReading, _ assessment: Assessment) -> WritingProbe? {
        let group = library.probeGroups[reading.group]
        return asks(group, reading, assessment).map {
            WritingProbe(
                group: group.id,
                title: group.title,
                why: group.why,
                asks: $0,
                quote: reading.quote,
                isPressing: reading.state == .pressing
            )
        }
    }

    private func asks(_ group: ProbeGroup, _ reading: ProbeReading, _ assessment: Assessment) -> String? {
        if group.id == ProbeGroup.levers, let code = assessment.levers.first?.code,
            let own = library.levers.first(where: { $0.code == code })?.probe
        {
            return own
        }
        // The text itself draws, so that the same words always raise the same question.
        var numbers = SeededNumbers(seed: 0, for: "\(assessment.submission.text) \(group.id)")
        let fitting = group.probes.filter { $0.depth == 1 && $0.tracks.contains(track) }
        if let quote = reading.quote, let probe = numbers.pick(fitting.filter(\.quotes)) {
            return probe.asks.replacing(Probe.quote, with: quote.quote)
        }
        return numbers.pick(fitting.filter { !$0.quotes })?.asks
    }
}
