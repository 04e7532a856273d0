import Interviewing

/// The fields of the page about pay.
struct PayModel {
    let claim: ClaimLink?
    let claims: [ClaimLink]
    let hasClaims: Bool
    let tables: [Table]
    let hasOwn: Bool
    let own: [Table]
    let files: [File]
    let hasFiles: Bool
    /// How many reports stand in several files, in a sentence; they count once.
    let overlap: String?
    let hasOverlap: Bool
    let refused: Refused?
    let imported: Imported?

    /// A table of quantiles with its picture.
    struct Table {
        let id: String
        let heading: String
        let stamp: String
        let trust: String?
        let summary: String
        let sentences: [String]
        let remarks: [String]
        let sources: [SourceLink]
        let hasRemarks: Bool
        let chart: Chart
    }

    struct File {
        let number: Int
        let name: String
        let reports: String
        let added: String
    }

    struct Refused {
        let name: String
        let lines: [String]
        let more: String?
    }

    struct Imported {
        let name: String
        let reports: String
        let remarks: [String]
    }

    init(_ files: [PayFile], state: PayPage.State, today: CalendarDay, shell: Shell) {
        let definitions = shell.site.workspace.assessor.preparation.pay
        claim = shell.claims(["C1"]).first
        var seen: Set<String> = ["C1"]
        claims = shell.claims(definitions.flatMap(\.claims).filter { seen.insert($0).inserted })
        hasClaims = !claims.isEmpty
        tables = definitions.map { definition in
            Table(
                id: definition.id,
                heading: definition.title,
                stamp: definition.table.mark(on: today),
                trust: definition.provenance.trust.words,
                summary: definition.table.summary,
                sentences: definition.table.levels.map(definition.table.sentence),
                remarks: definition.notes,
                sources: shell.sources(definition.provenance.source),
                hasRemarks: !definition.notes.isEmpty,
                chart: PayChart(definition.table, id: definition.id, places: definition.table.region.words).chart
            )
        }
        let all = PayTable.all(of: files)
        // Where every report is from the United States, one table says it all.
        let tables = all.filter { table in
            table.region != .everywhere
                || !all.contains {
                    $0.region != .everywhere && $0.currency == table.currency && $0.levels == table.levels
                }
        }
        own = tables.enumerated().map { index, table in
            let title = "Your files, \(table.region.words), \(table.currency)"
            return Table(
                id: "own-\(index)",
                heading: title,
                stamp: table.mark(on: today),
                trust: "your own files",
                summary: table.summary,
                sentences: table.levels.map(table.sentence),
                remarks: [],
                sources: [],
                hasRemarks: false,
                chart: PayChart(
                    table,
                    id: "own-\(index)",
                    places: "your files, \(table.region.words), \(table.currency)"
                ).chart
            )
        }
        hasOwn = !own.isEmpty
        self.files = files.map { file in
            File(
                number: file.number,
                name: file.name,
                reports: "\(Thousands.text(file.reports.count)) report\(file.reports.count == 1 ? "" : "s")",
                added: shell.site.shownTime(file.added)
            )
        }
        hasFiles = !files.isEmpty
        overlap = PayFile.overlapSentence(files)
        hasOverlap = overlap != nil
        switch state {
        case .stored: (refused, imported) = (nil, nil)
        case .imported(let new):
            refused = nil
            let count = new.file.reports.count
            imported = Imported(
                name: new.file.name,
                reports: "\(Thousands.text(count)) report\(count == 1 ? "" : "s")",
                remarks: new.read.skipped.map(\.description) + new.read.notes
            )
        case .refused(let error, let name):
            imported = nil
            refused = Refused(
                name: name,
                lines: error.problems.map(\.description),
                more: error.more > 0 ? "… and \(Thousands.text(error.more)) more" : nil
            )
        }
    }
}
