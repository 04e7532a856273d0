import Interviewing

/// The fields of a move.
struct MoveModel {
    let name: String
    let summary: String
    let track: String
    let hasWays: Bool
    let ways: [TrackLink]
    let hasMaterial: Bool
    let standing: String
    let reads: String
    let parts: [RowPart]
    let hasWarnings: Bool
    let warnings: [Warning]
    let hasTraps: Bool
    let traps: [Trap]
    let absentTraps: [Trap]
    let hasAbsentTraps: Bool
    let hasGaps: Bool
    let hasOpenGaps: Bool
    let gaps: [Gap]
    let hasClosedGaps: Bool
    let closedGaps: String
    let firstHalf: String
    let lastHalf: String
    let isCut: Bool
    let cutSays: String
    let hasRetell: Bool
    let retell: [Retell]
    let origin: OriginModel

    /// Stories offered for retelling.
    private static let mostRetold = 12

    struct RowPart {
        let id: String
        let heading: String
        let lead: String
        let rows: [Row]
    }

    struct Row {
        let name: String
        let why: String
        let state: String
        let tone: String
        let hasQuotes: Bool
        let quotes: [QuoteLine]
        let isMissing: Bool
        let hasAdvice: Bool
        let adviceLead: String
        let advice: String
        let hasWriteHref: Bool
        let writeHref: String
    }

    struct Warning {
        let says: String
        let hasClaim: Bool
        let claim: ClaimLink?
        let origin: OriginModel
    }

    struct Trap {
        let name: String
        let why: String
        let instead: String
        let count: String
        let quotes: [QuoteLine]
    }

    struct Gap {
        let name: String
        let state: String
        let tone: String
        let today: String
        let quotes: [QuoteLine]
        let target: String
        let firstWeeks: String
        let lastWeeks: String
        let proof: String
        let hasClaims: Bool
        let claims: [ClaimLink]
    }

    struct Retell {
        let storyName: String
        let retellHref: String
        let reads: String
    }

    init(_ guide: MoveGuide, weeks: GapWeeks, desk: Desk, shell: Shell) {
        let (move, library) = (guide.move, shell.library)
        (name, summary, track) = (move.title, move.summary, guide.track.abbreviation)
        hasWays = move.tracks.count > 1
        ways = TrackLink.all(move.tracks, current: guide.track) { Page.move(move.id).path([("track", $0.rawValue)]) }
        hasMaterial = guide.hasMaterial
        standing = guide.standing
        reads = (["Read for \(track) in your newest résumé and your stories."] + [guide.scope].compactMap(\.self))
            .joined(separator: " ")
        parts = Self.parts(guide)
        warnings = guide.warnings.map { Warning($0, library: library) }
        hasWarnings = !warnings.isEmpty
        traps = guide.traps.filter { $0.count > 0 }.map(Trap.init)
        absentTraps = guide.traps.filter { $0.count == 0 }.map(Trap.init)
        (hasTraps, hasAbsentTraps) = (!traps.isEmpty, !absentTraps.isEmpty)
        gaps = guide.open.map { Gap($0, library: library) }
        (hasGaps, hasOpenGaps) = (!guide.gaps.isEmpty, !gaps.isEmpty)
        closedGaps = guide.closed.map(\.gap.title.lowercasedFirst).joined(separator: ", ")
        hasClosedGaps = !guide.closed.isEmpty
        (firstHalf, lastHalf) = (weeks.first, weeks.last)
        (isCut, cutSays) = (weeks.says != nil, weeks.says ?? "")
        let other = desk.active.filter { $0.verdict.track == guide.track.other }
        retell = other.prefix(Self.mostRetold).map { story in
            Retell(
                storyName: story.title,
                retellHref: Page.rewrite(story.id).path([("to", guide.track.rawValue)]),
                reads: "Reads as \(story.verdict.word)"
            )
        }
        hasRetell = !retell.isEmpty
        origin = OriginModel(move.provenance, library: library)
    }

    private static func parts(_ guide: MoveGuide) -> [RowPart] {
        [
            RowPart(
                id: "keep",
                heading: "Keep",
                lead: "What goes on counting, with the words of yours that show it.",
                rows: guide.keep.map { Row($0, isDrop: false) }
            ),
            RowPart(
                id: "drop",
                heading: "Drop",
                lead: "What stops counting, or counts against you, with the places where your texts still say it.",
                rows: guide.drop.map { Row($0, isDrop: true) }
            ),
            RowPart(
                id: "gain",
                heading: "Gain",
                lead: "What the new room asks for, with what you can show of it already.",
                rows: guide.gain.map { Row($0, isDrop: false) }
            ),
        ].filter { !$0.rows.isEmpty }
    }
}
