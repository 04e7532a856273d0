public import Interviewing

/// What a title elsewhere may be at Amazon, beside the candidate's own material, in JSON.
public struct RoleTranslationJSON: Encodable, Sendable {
    let written: String
    let track: Track
    let sentence: String
    /// What the role may be, the likeliest first; several are a doubt.
    let functions: [RoleFunction]
    let employer: EmployerJSON?
    let title: TitleJSON?
    let rung: RungJSON?
    /// Never one level; absent when scope alone decides.
    let range: LevelRangeJSON?
    let tips: [TipJSON]
    let possible: [PossibleJSON]
    let doubts: [String]
    let asks: [String]
    let namesSeveral: Bool
    let material: ComparisonJSON
    /// Ids of moves that start from there.
    let moves: [String]

    struct EmployerJSON: Encodable, Sendable {
        let id: String
        let title: String
        let says: String
        let source: [String]
        let trust: Trust
        /// Ids of claims.
        let claims: [String]
    }

    struct TitleJSON: Encodable, Sendable {
        let says: String
        let asks: String
        let source: [String]
        let trust: Trust
    }

    struct RungJSON: Encodable, Sendable {
        let title: String
        let says: String
        let source: [String]
        let trust: Trust
    }

    struct TipJSON: Encodable, Sendable {
        let axis: Axis
        let up: BarJSON
        let down: BarJSON
    }

    struct BarJSON: Encodable, Sendable {
        let level: Level
        let looks: String

        init(_ bar: LevelBar) { (level, looks) = (bar.level, bar.looks) }
    }

    struct PossibleJSON: Encodable, Sendable {
        let employer: String
        let rung: RungJSON
        let range: LevelRangeJSON
    }

    /// The candidate's own level reading.
    struct ComparisonJSON: Encodable, Sendable {
        let agreement: RoleComparison.Agreement
        /// What the texts say alone, in a few words.
        let headline: String
        let sentence: String
        let range: LevelRangeJSON?
        let axes: [AxisJSON]
    }

    struct AxisJSON: Encodable, Sendable {
        let axis: Axis
        let reached: Level?
        let sentence: String
        let quotes: [PlacedQuoteJSON]
    }

    /// Takes a translation, what the candidate's material says to it, and the moves that start there.
    public init(
        _ translation: RoleTranslation,
        for track: Track,
        beside comparison: RoleComparison,
        moves: [MoveDefinition]
    ) {
        (written, self.track, sentence) = (translation.written, track, translation.sentence)
        functions = translation.functions
        employer = translation.employer.map {
            EmployerJSON(
                id: $0.id,
                title: $0.title,
                says: $0.says,
                source: $0.provenance.source,
                trust: $0.provenance.trust,
                claims: $0.provenance.claims
            )
        }
        title = translation.title.map {
            TitleJSON(says: $0.says, asks: $0.asks, source: $0.source, trust: $0.trust)
        }
        rung = translation.rung.map(RungJSON.init)
        range = translation.range.map(LevelRangeJSON.init)
        tips = translation.tips.map { TipJSON(axis: $0.axis, up: BarJSON($0.up), down: BarJSON($0.down)) }
        possible = translation.possible.map {
            PossibleJSON(employer: $0.employer, rung: RungJSON($0.rung), range: LevelRangeJSON($0.rung.range))
        }
        (doubts, asks, namesSeveral) = (translation.doubts, translation.asks, translation.namesSeveral)
        material = ComparisonJSON(comparison)
        self.moves = moves.map(\.id)
    }
}

extension RoleTranslationJSON.RungJSON {
    fileprivate init(_ rung: Rung) {
        (title, says, source, trust) = (rung.title, rung.says, rung.source, rung.trust)
    }
}

extension RoleTranslationJSON.ComparisonJSON {
    fileprivate init(_ comparison: RoleComparison) {
        (agreement, headline, sentence) = (comparison.agreement, comparison.headline, comparison.sentence)
        range = comparison.range.map(LevelRangeJSON.init)
        axes = comparison.axes.map { row in
            RoleTranslationJSON.AxisJSON(
                axis: row.axis,
                reached: row.reached,
                sentence: row.sentence,
                quotes: row.cells.first { $0.level == row.reached }?.quotes.map(PlacedQuoteJSON.init) ?? []
            )
        }
    }
}
