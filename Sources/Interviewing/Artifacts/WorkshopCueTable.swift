import TextAnalysis

/// Every cue of the workshop in one list, so that one automaton a section finds them all.
struct WorkshopCueTable: Sendable {
    /// What each cue is for.
    private(set) var uses: [WorkshopUse] = []
    /// The section of the lexicon each stands in.
    private(set) var sections: [WorkshopSection] = []
    /// Phrases and conditions of each.
    private(set) var cues: [Cue] = []

    init(_ library: WorkshopLibrary) {
        for (index, artifact) in library.artifacts.enumerated() {
            for (number, part) in artifact.parts.enumerated() { add(part.signs, .part(index, number), in: [.document]) }
        }
        for (index, rule) in library.rules.enumerated() {
            let sections = Self.sections(of: rule)
            add(rule.detector.cue, .rule(index), in: sections)
            add(Cue(patterns: rule.detector.excuses, mood: .any), .ruleExcuse(index), in: sections)
        }
        for (index, dimension) in library.dimensions.enumerated() {
            for (number, sign) in dimension.signs.enumerated() { add(sign.cue, .sign(index, number), in: [.design]) }
        }
        for (index, contradiction) in library.contradictions.enumerated() {
            // A design document can contradict itself as an answer can.
            add(contradiction.claim, .claim(index), in: [.document, .design])
            add(contradiction.against, .against(index), in: [.document, .design])
            add(contradiction.unless, .resolved(index), in: [.document, .design])
        }
        for (index, prompt) in library.prompts.enumerated() {
            for (number, fact) in prompt.facts.enumerated() {
                add(Cue(patterns: fact.asked, mood: .any), .fact(index, number), in: [.question])
            }
        }
    }

    /// The sections in which a rule's cues are looked for; a rule without scopes reads every document.
    private static func sections(of rule: ArtifactRule) -> [WorkshopSection] {
        guard !rule.scopes.isEmpty else { return [.document] }
        var sections: [WorkshopSection] = []
        for scope in rule.scopes {
            let section: WorkshopSection
            switch scope {
            case .artifact: section = .document
            case .design: section = .design
            }
            if !sections.contains(section) { sections.append(section) }
        }
        return sections
    }

    private mutating func add(_ cue: Cue, _ use: WorkshopUse, in sections: [WorkshopSection]) {
        guard !cue.patterns.isEmpty else { return }
        for section in sections {
            self.sections.append(section)
            uses.append(use)
            cues.append(cue)
        }
    }

    /// The lexicon for these cues.
    func lexicon(classes: [WordClassDefinition]) throws(PatternError) -> Lexicon {
        var wordClasses: [WordClass] = []
        for definition in classes { wordClasses.append(try WordClass(definition)) }
        var patterns: [[Pattern]] = []
        for cue in cues {
            var parsed: [Pattern] = []
            for pattern in cue.patterns { parsed.append(try PatternParser.parse(pattern)) }
            patterns.append(parsed)
        }
        // A cue that is never found keeps every section in place, whatever the content holds.
        return try Lexicon(
            classes: wordClasses,
            cues: patterns + [[]],
            sections: sections.map(\.rawValue) + [WorkshopSection.allCases.count - 1]
        )
    }
}

extension WordClass {
    /// A word class as patterns name it, its members compiled.
    init(_ definition: WordClassDefinition) throws(PatternError) {
        var members: [Pattern] = []
        for word in definition.words { members.append(try PatternParser.parse(word)) }
        self.init(id: definition.id, group: definition.group, members: members)
    }
}

extension ArtifactDetector {
    /// What is looked for; no patterns where the shape of the whole decides.
    var cue: Cue {
        switch self {
        case .text(.phrase(let cue, _, _)), .text(.absence(let cue, _, _, _)), .text(.density(let cue, _, _, _)): cue
        case .text(.repetition(let cue, _)): cue ?? Cue(patterns: [], mood: .any)
        case .text(.length), .text(.measure), .alike: Cue(patterns: [], mood: .any)
        case .lacks(let cue, _): cue
        case .cells(_, .phrase(let cue)), .cells(_, .never(let cue)): cue
        case .cells(_, .filled), .cells(_, .date), .cells(_, .number): Cue(patterns: [], mood: .any)
        case .shape(_, let signs): signs
        }
    }

    /// What excuses a match, or what is missed where it is absent.
    var excuses: [String] {
        switch self {
        case .text(.phrase(_, let unless, _)): unless
        case .text(.absence(_, let missing, _, _)): missing
        case .text, .lacks, .cells, .alike, .shape: []
        }
    }
}
