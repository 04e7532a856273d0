/// What the panel of the latest rehearsed loop found weak.
enum DebriefArea {
    /// More than this is a list to ignore.
    private static let most = 5

    static func weakSpots(_ ground: ReadinessGround, _ definition: ReadinessDefinition) -> [ReadinessFinding] {
        let heard = ground.loops.filter { $0.track == ground.track && $0.isComplete }
        guard let loop = heard.max(by: { ($0.ended, $0.number) < ($1.ended, $1.number) }), let weak = loop.weak else {
            return [finding(suffix: "", state: .notEnoughToSay)]
        }
        guard !weak.isEmpty else {
            var none = finding(suffix: "", state: .covered)
            none.pieces = [piece("", "Loop \(loop.number)", isFull: true, loop, ground)]
            return [none]
        }
        return weak.prefix(most).map { spot in
            var found = finding(suffix: spot.id, state: spot.rating == .noData ? .missing : .thin)
            found.values = [
                "spot": spot.title, "rating": spot.rating.words,
                "missing": spot.missing.isEmpty ? "" : " \(spot.missing)",
                "link": loop.debriefLink,
            ]
            found.pieces = [piece(spot.quote, "Loop \(loop.number)", isFull: false, loop, ground)]
            found.share = share(of: spot, ground)
            return found
        }
    }

    private static func finding(suffix: String, state: ReadinessItem.State) -> ReadinessFinding {
        ReadinessFinding(
            suffix: suffix,
            need: 1,
            values: [
                "spot": state == .covered ? "nothing" : "not known yet", "rating": "", "missing": "", "link": "/loops",
            ],
            state: state
        )
    }

    private static func piece(
        _ quote: String,
        _ title: String,
        isFull: Bool,
        _ loop: LoopMaterial,
        _ ground: ReadinessGround
    ) -> ReadinessPiece {
        ReadinessPiece(
            "\(loop.number)",
            isFull: isFull,
            evidence: ReadinessEvidence(
                quote: quote,
                title: title,
                link: loop.debriefLink,
                day: ground.day(loop.ended)
            )
        )
    }

    /// A principle counts as much as it weighs; a functional side counts in full.
    private static func share(of spot: LoopMaterial.WeakSpot, _ ground: ReadinessGround) -> Double {
        ground.principles.first { "principle.\($0.id)" == spot.id }?.weight ?? 1
    }
}
