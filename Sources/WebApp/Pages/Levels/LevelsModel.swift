import Interviewing

/// The fields of the page of levels.
struct LevelsModel {
    let trackName: String
    let tracks: [TrackLink]
    let isBlank: Bool
    let headline: String
    let ceiling: String
    let columns: [Column]
    let rows: [Row]
    let hasNeeds: Bool
    let needsLevel: String
    let needs: [Need]
    let isTop: Bool
    let hasTarget: Bool
    let targetLevel: String
    let origin: OriginModel
    let titleOrigin: OriginModel

    struct Column {
        let level: String
        let name: String
        let years: String
        let isInRange: Bool
        let isTarget: Bool
    }

    struct Row {
        let axis: String
        let asks: String
        let standing: String
        let hasNext: Bool
        let next: String
        let cells: [Cell]
    }

    struct Cell {
        let level: String
        let looks: String
        let isReached: Bool
        let isInRange: Bool
        let hasQuotes: Bool
        let quotes: [QuoteLine]
        let hasMore: Bool
        let more: Int
    }

    struct Need {
        let axis: String
        let looks: String
    }

    /// Quotes shown in a cell; the strongest come first.
    private static let mostQuotes = 3

    init(_ board: LevelBoard, desk: Desk, shell: Shell) {
        trackName = board.track == .tpm ? "Technical Program Manager" : "Program Manager"
        tracks = TrackLink.all(Track.allCases, current: board.track) { Page.levels.path([("track", $0.rawValue)]) }
        isBlank = desk.resume == nil && desk.active.isEmpty
        (headline, ceiling) = (board.headline, board.ceilingSentence)
        let target = desk.target.flatMap { $0.track == board.track ? $0.level : nil }
        (hasTarget, targetLevel) = (target != nil, target?.rawValue ?? "")
        columns = Level.allCases.map { level in
            let title = board.titles.first { $0.level == level }
            return Column(
                level: level.rawValue,
                name: title?.title ?? "",
                years: title?.years ?? "",
                isInRange: board.range?.contains(level) ?? false,
                isTarget: level == target
            )
        }
        rows = board.rows.map { Row($0, range: board.range, most: Self.mostQuotes) }
        needs = board.needs.map { Need(axis: $0.axis.name, looks: $0.bar?.looks ?? "") }
        hasNeeds = !needs.isEmpty
        needsLevel = board.needs.first?.level.rawValue ?? ""
        isTop = board.range != nil && needs.isEmpty
        origin = OriginModel(
            of: board.rows.flatMap { $0.cells.compactMap { $0.bar?.provenance } },
            library: shell.library
        )
        titleOrigin = OriginModel(of: board.titles.map(\.provenance), library: shell.library)
    }
}

extension LevelsModel.Row {
    init(_ row: LevelBoard.Row, range: ClosedRange<Level>?, most: Int) {
        (axis, asks, standing) = (row.axis.name, row.axis.asks, row.sentence)
        (hasNext, next) = (!row.next.isEmpty, row.next)
        cells = row.cells.map { cell in
            LevelsModel.Cell(
                level: cell.level.rawValue,
                looks: cell.bar?.looks ?? "",
                isReached: cell.level == row.reached,
                isInRange: range?.contains(cell.level) ?? false,
                hasQuotes: !cell.quotes.isEmpty,
                quotes: cell.quotes.prefix(most).map(QuoteLine.init),
                hasMore: cell.quotes.count > most,
                more: cell.quotes.count - most
            )
        }
    }
}

extension Axis {
    /// The name at the start of a sentence.
    var name: String { rawValue.capitalisedFirst }

    /// What it looks at.
    var asks: String {
        switch self {
        case .scope: "How much was in hand"
        case .ambiguity: "How much was given at the start"
        case .influence: "Who changed course because of it"
        case .complexity: "How much precedent there was"
        case .impact: "What changed in the end"
        }
    }
}

extension OriginModel {
    /// Several together: each page once, with the weakest trust.
    init(of provenances: [Provenance], library: Library) {
        var seen: Set<String> = []
        let ids = provenances.flatMap(\.source).filter { seen.insert($0).inserted }
        let weakest = Trust.allCases.last { trust in provenances.contains { $0.trust == trust } }
        self.init(ids, weakest ?? .proposed, claims: provenances.flatMap(\.claims), library: library)
    }
}
