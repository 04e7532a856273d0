/// Names the entries of a library that a text triggers: the ground of every example test.
extension Assessor {
    /// Entries recognised in a text, as `kind:id`.
    ///
    /// Conditions, mood and negation apply exactly as in an assessment.
    public func recognised(in submission: Submission) -> Set<EntryName> {
        var names: Set<EntryName> = []
        for use in uses(in: submission) {
            if let name = name(of: use) { names.insert(name) }
        }
        let assessment = assess(submission)
        for finding in assessment.findings { names.insert(EntryName(kind: .rule, id: finding.rule)) }
        for advice in AdviceReader(library: library).read(assessment) {
            names.insert(EntryName(kind: .advice, id: advice.condition.rawValue))
        }
        for probe in assessment.probes where probe.state != .covered {
            names.insert(EntryName(kind: .probe, id: library.probeGroups[probe.group].id))
        }
        for variety in assessment.varieties { names.insert(EntryName(kind: .variety, id: variety.id)) }
        return names
    }

    private func name(of use: CueUse) -> EntryName? {
        switch use {
        case .signal(let index): EntryName(kind: .signal, id: library.signals[index].signal.id)
        case .lever(let index): EntryName(kind: .lever, id: library.levers[index].signal.id)
        case .principle(let index, let number):
            EntryName(
                kind: .principle,
                id: library.principles[index].id + "/" + library.principles[index].signals[number].id
            )
        case .redFlag(let index, let number):
            EntryName(
                kind: .redFlag,
                id: library.principles[index].id + "/" + library.principles[index].redFlags[number].id
            )
        case .radius(let index): EntryName(kind: .radius, id: String(index))
        case .nature(let index): EntryName(kind: .nature, id: String(index))
        case .ladder(let index): EntryName(kind: .ladder, id: library.ladder[index].signal.id)
        case .part(let index): EntryName(kind: .part, id: library.parts[index].signal.id)
        case .criterion(let index, let number):
            EntryName(
                kind: .criterion,
                id: library.criteria[index].name.rawValue + "/" + library.criteria[index].signals[number].id
            )
        case .variety, .varietyAnyone, .varietyHint, .varietyAlso: nil
        case .probePresses, .probeCovered: nil
        case .leverChanged, .leverLasting, .ask, .rule, .ruleExcuse: nil
        }
    }
}

/// The name of an entry across kinds.
public struct EntryName: Hashable, Sendable {
    /// Which list it stands in.
    public let kind: Kind
    /// Its id, or its position where ids repeat.
    public let id: String

    /// Makes a name.
    public init(kind: Kind, id: String) {
        self.kind = kind
        self.id = id
    }

    /// The lists of a library that have examples.
    public enum Kind: String, Sendable, CaseIterable {
        /// Track signals.
        case signal
        /// Levers.
        case lever
        /// Varieties.
        case variety
        /// Signals of principles.
        case principle
        /// Red flags of principles.
        case redFlag = "red-flag"
        /// Radius.
        case radius
        /// Nature.
        case nature
        /// Ladder.
        case ladder
        /// Story parts.
        case part
        /// Scorecard signals.
        case criterion
        /// Rules.
        case rule
        /// Advice.
        case advice
        /// Follow-ups left open.
        case probe
        /// Word classes.
        case words
    }
}

/// An entry with its examples and the kinds of text they are read as.
public struct ExampledEntry: Sendable {
    /// Its name.
    public let name: EntryName
    /// Title, examples, place.
    public let provenance: Provenance
    /// Kinds of text: found in one is found, silent means silent in all.
    public let kinds: [TextKind]
    /// The target to assume where an example names none.
    public let target: Track?
}

extension Library {
    /// Every entry that carries examples, word classes apart.
    public var exampledEntries: [ExampledEntry] {
        let told: [TextKind] = [.answer, .role]
        func entry(
            _ kind: EntryName.Kind,
            _ id: String,
            _ provenance: Provenance,
            _ kinds: [TextKind],
            target: Track? = nil
        ) -> ExampledEntry {
            ExampledEntry(name: EntryName(kind: kind, id: id), provenance: provenance, kinds: kinds, target: target)
        }
        var entries: [ExampledEntry] = []
        for signal in signals {
            let kinds = signal.reads == .posting ? [TextKind.posting] : told
            entries.append(entry(.signal, signal.signal.id, signal.signal.provenance, kinds))
        }
        entries += levers.map { entry(.lever, $0.signal.id, $0.signal.provenance, told) }
        entries += varieties.map { entry(.variety, $0.signal.id, $0.signal.provenance, [.answer, .story]) }
        for principle in principles {
            entries += principle.signals.map { entry(.principle, principle.id + "/" + $0.id, $0.provenance, told) }
            entries += principle.redFlags.map { entry(.redFlag, principle.id + "/" + $0.id, $0.provenance, told) }
        }
        entries += radius.enumerated().map { entry(.radius, String($0), $1.signal.provenance, told) }
        entries += natures.enumerated().map { entry(.nature, String($0), $1.signal.provenance, told) }
        entries += ladder.map { entry(.ladder, $0.signal.id, $0.signal.provenance, told) }
        entries += parts.map { entry(.part, $0.signal.id, $0.signal.provenance, told) }
        for criterion in criteria {
            entries += criterion.signals.map {
                entry(.criterion, criterion.name.rawValue + "/" + $0.id, $0.provenance, told)
            }
        }
        entries += rules.map { entry(.rule, $0.id, $0.provenance, $0.on, target: $0.target) }
        entries += probeGroups.map { entry(.probe, $0.id, $0.provenance, [.answer, .story]) }
        entries += advice.map { entry(.advice, $0.condition.rawValue, $0.provenance, [.story, .answer]) }
        return entries
    }
}
