import Interviewing

/// Ids that content on moves and levels may name.
struct KnownNames {
    let claims: Set<String>
    let rules: Set<String>
    private let sources: Set<String>
    private let levers: Set<String>
    private let signals: Set<String>
    private let principles: Set<String>
    private let varieties: Set<String>

    init(_ library: Library) {
        claims = Set(library.claims.map(\.id))
        rules = Set(library.rules.map(\.id))
        sources = Set(library.sources.map(\.id))
        levers = Set(library.levers.map(\.signal.id))
        signals = Set(library.signals.map(\.signal.id))
        principles = Set(
            library.principles.flatMap { principle in
                [principle.id] + principle.signals.map { principle.id + "/" + $0.id }
            }
        )
        varieties = Set(library.varieties.map(\.signal.id))
    }

    /// What of the named readings does not exist.
    func missing(_ names: EvidenceNames, at place: Place) -> [ContentError] {
        func missing(_ wanted: [String], _ known: Set<String>, _ kind: String) -> [ContentError] {
            wanted.filter { !known.contains($0) }.map {
                ContentError("There is no \(kind) “\($0)”.", at: place)
            }
        }
        return missing(names.levers, levers, "lever") + missing(names.signals, signals, "signal")
            + missing(names.principles, principles, "principle or signal of one")
            + missing(names.varieties, varieties, "kind of story")
    }

    /// Sources that do not exist.
    func missing(sources wanted: [String], at place: Place?) -> [ContentError] {
        wanted.filter { !sources.contains($0) }.map {
            ContentError("There is no source “\($0)”; add it to Content/sources/.", at: place)
        }
    }

    static func twice(_ names: [String], _ kind: String, at place: Place) -> [ContentError] {
        twice(names.map { ($0, place) }, kind)
    }

    static func twice(_ names: [(String, Place)], _ kind: String) -> [ContentError] {
        var seen: Set<String> = []
        return names.filter { !seen.insert($0.0).inserted }
            .map { ContentError("The \(kind) “\($0.0)” stands twice.", at: $0.1) }
    }
}
