/// The rules of the debrief at hand: they are looked up thousands of times while changes are tried.
struct DebriefRules: Sendable {
    private let numbers: [DebriefThreshold.Name: Double]
    private let natives: [Area: Track]

    /// Takes them from the content.
    init(_ loops: LoopLibrary) {
        numbers = Dictionary(
            loops.policy.thresholds.map { ($0.name, $0.value) },
            uniquingKeysWith: { first, _ in first }
        )
        natives = Dictionary(
            loops.areas.compactMap { area in area.native.map { (area.area, $0) } },
            uniquingKeysWith: { first, _ in first }
        )
    }

    /// The number of a name.
    subscript(name: DebriefThreshold.Name) -> Double { numbers[name] ?? 0 }

    /// The track whose evidence an area asks for; nil where either will do.
    func native(_ area: Area) -> Track? { natives[area] }
}
