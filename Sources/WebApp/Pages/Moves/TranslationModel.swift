import Interviewing

/// What a title elsewhere may be, beside the candidate's own material.
struct TranslationModel {
    let written: String
    let trackName: String
    let sentence: String
    let hasRange: Bool
    let range: String
    let hasFunctions: Bool
    let functions: String
    let isDoubtful: Bool
    let hasTips: Bool
    let tips: [Tip]
    let upper: String
    let lower: String
    let hasPossible: Bool
    let possible: [Possible]
    let hasDoubts: Bool
    let doubts: [String]
    let hasAsks: Bool
    let asks: [String]
    let hasEmployer: Bool
    let employerName: String
    let employerSays: String
    let origins: [Origin]
    let hasOrigins: Bool
    let own: Own
    let hasMoves: Bool
    let fitting: [Fitting]

    struct Tip {
        let axis: String
        let up: String
        let down: String
    }

    struct Possible {
        let house: String
        let rung: String
        let reach: String
    }

    struct Origin {
        let what: String
        let origin: OriginModel
    }

    struct Own {
        let headline: String
        let says: String
        let axes: [AxisLine]
    }

    struct AxisLine {
        let axis: String
        let reached: String
        let quotes: [QuoteLine]
    }

    struct Fitting {
        let fitHref: String
        let fitName: String
    }

    init(_ asked: AskedRole, desk: Desk, shell: Shell) {
        let (role, comparison, moves) = shell.site.workspace.translate(asked.written, for: asked.track, desk: desk)
        written = role.written
        trackName = asked.track.abbreviation
        sentence = role.sentence
        (hasRange, range) = (role.range != nil && !role.namesSeveral, role.range?.words ?? "")
        functions = role.functions.map(\.words).joined(separator: ", or ")
        (hasFunctions, isDoubtful) = (!role.functions.isEmpty, role.functions.count > 1)
        tips = role.tips.map { Tip(axis: $0.axis.name, up: $0.up.looks, down: $0.down.looks) }
        (upper, lower) = (role.range?.upperBound.rawValue ?? "", role.range?.lowerBound.rawValue ?? "")
        hasTips = !tips.isEmpty
        possible = role.possible.map {
            Possible(house: $0.employer, rung: $0.rung.title, reach: $0.rung.range.words)
        }
        hasPossible = !possible.isEmpty
        (doubts, hasDoubts) = (role.doubts, !role.doubts.isEmpty)
        (asks, hasAsks) = (role.asks, !role.asks.isEmpty)
        hasEmployer = role.employer.map { !$0.says.isEmpty } ?? false
        (employerName, employerSays) = (role.employer?.title ?? "", role.employer?.says ?? "")
        let library = shell.library
        origins = [
            role.title.map { Origin(what: "The role", origin: OriginModel($0.source, $0.trust, library: library)) },
            role.rung.map { Origin(what: "The level", origin: OriginModel($0.source, $0.trust, library: library)) },
            role.employer.map { Origin(what: $0.title, origin: OriginModel($0.provenance, library: library)) },
        ].compactMap(\.self)
        hasOrigins = !origins.isEmpty
        own = Own(comparison)
        fitting = moves.map {
            Fitting(fitHref: Page.move($0.id).path([("track", asked.track.rawValue)]), fitName: $0.title)
        }
        hasMoves = !fitting.isEmpty
    }
}

extension TranslationModel.Own {
    init(_ comparison: RoleComparison) {
        (headline, says) = (comparison.headline, comparison.sentence)
        axes = comparison.axes.map { row in
            TranslationModel.AxisLine(
                axis: row.axis.name,
                reached: row.reached?.rawValue ?? "",
                quotes: (row.cells.first { $0.level == row.reached }?.quotes ?? []).prefix(1).map(QuoteLine.init)
            )
        }
    }
}
