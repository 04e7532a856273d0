extension Library {
    /// Every pattern with the place of its entry, for checks and statistics.
    public var writtenPatterns: [(pattern: String, place: Place)] {
        var written: [(String, Place)] = []
        func add(_ patterns: [String], _ place: Place) { written += patterns.map { ($0, place) } }
        func add(_ signal: Signal) { add(signal.cue.patterns, signal.provenance.place) }
        signals.forEach { add($0.signal) }
        for lever in levers {
            add(lever.signal)
            add(lever.changed.patterns + lever.lasting.patterns, lever.signal.provenance.place)
        }
        for variety in varieties {
            add(variety.patterns, variety.signal.provenance.place)
        }
        for principle in principles {
            (principle.signals + principle.redFlags).forEach { add($0) }
            principle.asks.forEach { add($0.patterns, principle.provenance.place) }
        }
        radius.forEach { add($0.signal) }
        natures.forEach { add($0.signal) }
        ladder.forEach { add($0.signal) }
        parts.forEach { add($0.signal) }
        criteria.forEach { $0.signals.forEach { add($0) } }
        for group in probeGroups {
            add(group.presses.patterns + group.covered.patterns, group.provenance.place)
        }
        for rule in rules { add(rule.detector.patterns, rule.provenance.place) }
        return written
    }
}

extension Detector {
    /// Every pattern the detector looks for.
    public var patterns: [String] {
        switch self {
        case .phrase(let cue, let unless, _): cue.patterns + unless
        case .absence(let trigger, let missing, _, _): trigger.patterns + missing
        case .density(let cue, _, _, _): cue.patterns
        case .repetition(let cue, _): cue?.patterns ?? []
        case .length, .measure: []
        }
    }
}
