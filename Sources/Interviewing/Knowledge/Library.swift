/// Everything the product knows, as values.
///
/// Made by the `Content` target from YAML, or from the compact form that the program carries.
public struct Library: Sendable, Codable {
    /// Word classes.
    public var words: [WordClassDefinition] = []
    /// What tells the tracks apart.
    public var signals: [TrackSignal] = []
    /// Levers of influence, L1 to L14.
    public var levers: [Lever] = []
    /// Kinds of story a bank should hold.
    public var varieties: [Variety] = []
    /// The sixteen principles in official order.
    public var principles: [PrincipleDefinition] = []
    /// Signs of radius.
    public var radius: [MapSign<Radius>] = []
    /// Signs of the kind of problem.
    public var natures: [MapSign<Nature>] = []
    /// Signs of level.
    public var ladder: [LadderStep] = []
    /// Signs of story parts.
    public var parts: [PartSign] = []
    /// The scorecard.
    public var criteria: [Criterion] = []
    /// Lint rules.
    public var rules: [Rule] = []
    /// What to do next, the weightiest first.
    public var advice: [AdviceDefinition] = []
    /// Kinds of follow-up questions, in order.
    public var probeGroups: [ProbeGroup] = []
    /// What a telling is measured against.
    public var delivery = Delivery()
    /// Claims with verdicts.
    public var claims: [Claim] = []
    /// Sources.
    public var sources: [Source] = []
    /// What is known about loops; empty where it is carried apart.
    public var loops = LoopLibrary()
    /// What documents and designs are judged by; empty where it is carried apart.
    public var workshop = WorkshopLibrary()
    /// What plans, fit, moves, levels and offers rest on; empty where it is carried apart.
    public var preparation = PreparationLibrary()

    /// An empty library.
    public init() {}

    /// The same without examples, as the program carries it.
    public var withoutExamples: Library {
        func bare(_ signal: Signal) -> Signal {
            var signal = signal
            signal.provenance = signal.provenance.withoutExamples
            return signal
        }
        var library = self
        for index in words.indices { library.words[index].provenance = words[index].provenance.withoutExamples }
        for index in signals.indices { library.signals[index].signal = bare(signals[index].signal) }
        for index in levers.indices { library.levers[index].signal = bare(levers[index].signal) }
        for index in varieties.indices { library.varieties[index].signal = bare(varieties[index].signal) }
        for index in principles.indices {
            library.principles[index].signals = principles[index].signals.map(bare)
            library.principles[index].redFlags = principles[index].redFlags.map(bare)
        }
        for index in radius.indices { library.radius[index].signal = bare(radius[index].signal) }
        for index in natures.indices { library.natures[index].signal = bare(natures[index].signal) }
        for index in ladder.indices { library.ladder[index].signal = bare(ladder[index].signal) }
        for index in parts.indices { library.parts[index].signal = bare(parts[index].signal) }
        for index in criteria.indices { library.criteria[index].signals = criteria[index].signals.map(bare) }
        for index in rules.indices { library.rules[index].provenance = rules[index].provenance.withoutExamples }
        for index in advice.indices { library.advice[index].provenance = advice[index].provenance.withoutExamples }
        for index in probeGroups.indices {
            library.probeGroups[index].provenance = probeGroups[index].provenance.withoutExamples
        }
        library.workshop = workshop.withoutExamples
        return library
    }
}
