public import Interviewing
import TextAnalysis

/// The scope bars of a track with a candidate's quotes on them, in JSON.
public struct LevelBoardJSON: Encodable, Sendable {
    let track: Track
    let titles: [TitleJSON]
    /// What all texts say in a few words.
    let headline: String
    let axes: [RowJSON]
    /// The levels that all material supports; absent when fewer than two axes say anything.
    let range: LevelRangeJSON?
    /// The axis that reaches least.
    let ceiling: Axis?
    let ceilingSentence: String
    /// What the next level would need.
    let needs: [NeedJSON]

    struct TitleJSON: Encodable, Sendable {
        let level: Level
        let title: String
        let years: String
        let source: [String]
        let trust: Trust
        /// Ids of claims.
        let claims: [String]
    }

    struct RowJSON: Encodable, Sendable {
        let axis: Axis
        let reached: Level?
        let steady: Level?
        let sentence: String
        let next: String
        let levels: [CellJSON]
    }

    struct CellJSON: Encodable, Sendable {
        let level: Level
        let looks: String?
        let source: [String]
        let trust: Trust?
        let quotes: [PlacedQuoteJSON]
    }

    struct NeedJSON: Encodable, Sendable {
        let axis: Axis
        let level: Level
        let looks: String?
    }

    /// Takes a board.
    public init(_ board: LevelBoard) {
        (track, headline) = (board.track, board.headline)
        titles = board.titles.map {
            TitleJSON(
                level: $0.level,
                title: $0.title,
                years: $0.years,
                source: $0.provenance.source,
                trust: $0.provenance.trust,
                claims: $0.provenance.claims
            )
        }
        axes = board.rows.map(RowJSON.init)
        range = board.range.map(LevelRangeJSON.init)
        (ceiling, ceilingSentence) = (board.ceiling?.axis, board.ceilingSentence)
        needs = board.needs.map { NeedJSON(axis: $0.axis, level: $0.level, looks: $0.bar?.looks) }
    }
}

/// Words of the candidate that read at a level, in JSON.
public struct PlacedQuoteJSON: Encodable, Sendable {
    let quote: String
    let start: Int
    let end: Int
    let shows: String
    let weight: Double
    let `in`: SourceJSON

    init(_ placed: LevelBoard.PlacedQuote) {
        (quote, shows) = (placed.evidence.quote, placed.evidence.title)
        (start, end) = (placed.evidence.span.start, placed.evidence.span.end)
        weight = placed.evidence.weight.short
        `in` = SourceJSON(placed.source, title: placed.title)
    }
}

/// A range of levels in JSON.
public struct LevelRangeJSON: Encodable, Sendable {
    let low: Level
    let high: Level

    init(_ range: ClosedRange<Level>) {
        (low, high) = (range.lowerBound, range.upperBound)
    }
}

extension LevelBoardJSON.RowJSON {
    fileprivate init(_ row: LevelBoard.Row) {
        (axis, reached, steady) = (row.axis, row.reached, row.steady)
        (sentence, next) = (row.sentence, row.next)
        levels = row.cells.map {
            LevelBoardJSON.CellJSON(
                level: $0.level,
                looks: $0.bar?.looks,
                source: $0.bar?.provenance.source ?? [],
                trust: $0.bar?.provenance.trust,
                quotes: $0.quotes.map(PlacedQuoteJSON.init)
            )
        }
    }
}
