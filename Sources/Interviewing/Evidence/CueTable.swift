import TextAnalysis

/// Every cue of a library in one list, so that one automaton finds them all.
struct CueTable: Sendable {
    /// What each cue is for.
    private(set) var uses: [CueUse] = []
    /// The section of the lexicon each stands in.
    private(set) var sections: [LexiconSection] = []
    /// Phrases and conditions of each.
    private(set) var cues: [Cue] = []

    init(_ library: Library) {
        for (index, signal) in library.signals.enumerated() {
            add(signal.signal.cue, .signal(index), in: signal.reads == .posting ? .posting : .experience)
        }
        for (index, lever) in library.levers.enumerated() {
            add(lever.signal.cue, .lever(index))
            add(lever.changed, .leverChanged(index))
            add(lever.lasting, .leverLasting(index))
        }
        for (index, variety) in library.varieties.enumerated() {
            add(variety.signal.cue, .variety(index))
            add(variety.anyone, .varietyAnyone(index))
            add(variety.hints, .varietyHint(index))
            add(variety.also, .varietyAlso(index))
        }
        for (index, principle) in library.principles.enumerated() {
            for (number, signal) in principle.signals.enumerated() { add(signal.cue, .principle(index, number)) }
            for (number, flag) in principle.redFlags.enumerated() { add(flag.cue, .redFlag(index, number)) }
            for (number, ask) in principle.asks.enumerated() {
                add(Cue(patterns: ask.patterns, mood: .any), .ask(index, number), in: .question)
            }
        }
        for (index, sign) in library.radius.enumerated() { add(sign.signal.cue, .radius(index)) }
        for (index, sign) in library.natures.enumerated() { add(sign.signal.cue, .nature(index)) }
        for (index, step) in library.ladder.enumerated() { add(step.signal.cue, .ladder(index)) }
        for (index, sign) in library.parts.enumerated() { add(sign.signal.cue, .part(index)) }
        for (index, criterion) in library.criteria.enumerated() {
            for (number, signal) in criterion.signals.enumerated() { add(signal.cue, .criterion(index, number)) }
        }
        for (index, group) in library.probeGroups.enumerated() {
            add(group.presses, .probePresses(index))
            add(group.covered, .probeCovered(index))
        }
        for (index, rule) in library.rules.enumerated() { add(rule.detector, of: index) }
    }

    private mutating func add(_ cue: Cue, _ use: CueUse, in section: LexiconSection = .experience) {
        guard !cue.patterns.isEmpty else { return }
        sections.append(section)
        uses.append(use)
        cues.append(cue)
    }

    private mutating func add(_ detector: Detector, of rule: Int) {
        switch detector {
        case .phrase(let cue, let unless, _):
            add(cue, .rule(rule))
            add(Cue(patterns: unless, mood: .any), .ruleExcuse(rule))
        case .absence(let trigger, let missing, _, _):
            add(trigger, .rule(rule))
            add(Cue(patterns: missing, mood: .any), .ruleExcuse(rule))
        case .density(let cue, _, _, _): add(cue, .rule(rule))
        case .repetition(let cue, _): if let cue { add(cue, .rule(rule)) }
        case .length, .measure: break
        }
    }

    /// The lexicon for these cues.
    func lexicon(classes: [WordClassDefinition]) throws(PatternError) -> Lexicon {
        var wordClasses: [WordClass] = []
        for definition in classes {
            var members: [Pattern] = []
            for word in definition.words { members.append(try PatternParser.parse(word)) }
            wordClasses.append(WordClass(id: definition.id, group: definition.group, members: members))
        }
        var patterns: [[Pattern]] = []
        for cue in cues {
            var parsed: [Pattern] = []
            for pattern in cue.patterns { parsed.append(try PatternParser.parse(pattern)) }
            patterns.append(parsed)
        }
        return try Lexicon(classes: wordClasses, cues: patterns, sections: sections.map(\.rawValue))
    }
}

/// Cues for one sort of text, looked for together.
enum LexiconSection: Int, Sendable {
    /// What people tell of their work, and artifacts.
    case experience
    /// What employers ask for.
    case posting
    /// Interview questions.
    case question

    /// The section that is read for a kind of text.
    init(for kind: TextKind) {
        switch kind {
        case .question: self = .question
        case .posting: self = .posting
        case .resume, .role, .story, .answer, .artifact: self = .experience
        }
    }
}
