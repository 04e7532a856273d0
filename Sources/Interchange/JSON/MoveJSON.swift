public import Interviewing

/// A move with a candidate's own evidence, in JSON.
public struct MoveJSON: Encodable, Sendable {
    let id: String
    let title: String
    let track: Track
    let tracks: [Track]
    let summary: String
    let source: [String]
    let trust: Trust
    /// Whether there is any text that can be read.
    let hasMaterial: Bool
    /// Which stories were left unread; absent when all were read.
    let scope: String?
    let keep: [RowJSON]
    let drop: [RowJSON]
    let gain: [RowJSON]
    let warnings: [WarningJSON]
    let traps: [TrapJSON]
    let gaps: [GapJSON]
    /// Ids of rows that nothing shows, in the order in which to write them.
    let write: [String]

    struct RowJSON: Encodable, Sendable {
        let id: String
        let title: String
        let why: String
        let state: ShownState
        /// What to write; for a row to drop, what to say instead.
        let write: String
        let quotes: [MaterialQuoteJSON]
    }

    struct WarningJSON: Encodable, Sendable {
        let says: String
        let claim: String?
        let source: [String]
        let trust: Trust
    }

    struct TrapJSON: Encodable, Sendable {
        let id: String
        let title: String
        let why: String
        let instead: String
        /// How often it stands in all texts.
        let count: Int
        let quotes: [MaterialQuoteJSON]
    }

    struct GapJSON: Encodable, Sendable {
        let id: String
        let title: String
        let state: ShownState
        let today: String
        let quotes: [MaterialQuoteJSON]
        let target: String
        let firstWeeks: String
        let lastWeeks: String
        let proof: String
        let source: [String]
        let trust: Trust
        /// Ids of claims.
        let claims: [String]
    }

    /// Takes a filled move.
    public init(_ guide: MoveGuide) {
        let move = guide.move
        (id, title, track, tracks) = (move.id, move.title, guide.track, move.tracks)
        summary = move.summary
        (source, trust) = (move.provenance.source, move.provenance.trust)
        (hasMaterial, scope) = (guide.hasMaterial, guide.scope)
        (keep, drop) = (guide.keep.map(RowJSON.init), guide.drop.map(RowJSON.init))
        gain = guide.gain.map(RowJSON.init)
        warnings = guide.warnings.map {
            WarningJSON(says: $0.says, claim: $0.claim, source: $0.source, trust: $0.trust)
        }
        traps = guide.traps.map(TrapJSON.init)
        gaps = guide.gaps.map(GapJSON.init)
        write = guide.toWrite.map(\.id)
    }
}

extension MoveJSON.RowJSON {
    fileprivate init(_ row: MoveGuide.Row) {
        (id, title, why) = (row.row.id, row.row.title, row.row.why)
        (state, write) = (row.state, row.row.write)
        quotes = row.quotes.map(MaterialQuoteJSON.init)
    }
}

extension MoveJSON.TrapJSON {
    fileprivate init(_ reading: MoveGuide.TrapReading) {
        (id, title, why) = (reading.trap.id, reading.trap.title, reading.trap.why)
        (instead, count) = (reading.trap.instead, reading.count)
        quotes = reading.quotes.map(MaterialQuoteJSON.init)
    }
}

extension MoveJSON.GapJSON {
    fileprivate init(_ reading: GapReading) {
        let gap = reading.gap
        (id, title, state, today) = (gap.id, gap.title, reading.state, reading.today)
        quotes = reading.quotes.map(MaterialQuoteJSON.init)
        (target, firstWeeks, lastWeeks, proof) = (gap.target, gap.firstWeeks, gap.lastWeeks, gap.proof)
        (source, trust, claims) = (gap.provenance.source, gap.provenance.trust, gap.provenance.claims)
    }
}

/// The moves that are known, in JSON, without a candidate's evidence.
public struct MovesJSON: Encodable, Sendable {
    let moves: [SummaryJSON]

    struct SummaryJSON: Encodable, Sendable {
        let id: String
        let title: String
        let from: RoleFunction?
        let employer: String?
        let tracks: [Track]
        let summary: String
        let trust: Trust
    }

    /// Takes moves in the order in which they are listed.
    public init(_ moves: [MoveDefinition]) {
        self.moves = moves.map {
            SummaryJSON(
                id: $0.id,
                title: $0.title,
                from: $0.from,
                employer: $0.employer,
                tracks: $0.tracks,
                summary: $0.summary,
                trust: $0.provenance.trust
            )
        }
    }
}
