import Interviewing
import TextAnalysis

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
    /// That a file is too large, in a sentence.
    let tooLarge: String?
    /// The largest file that is read, in bytes and in words.
    let most: Int
    let mostWords: String
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
        let hasClaims: Bool
        let claims: [ClaimLink]
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
        claims = shell.claims(definitions.flatMap(\.provenance.claims).filter { seen.insert($0).inserted })
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
                hasClaims: !definition.provenance.claims.isEmpty,
                claims: shell.claims(definition.provenance.claims),
                chart: PayChart(definition.table, id: definition.id, places: definition.table.region.words).chart
            )
        }
        own = PayTable.shown(of: files).enumerated().map { index, table in
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
                hasClaims: false,
                claims: [],
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
                reports: "\(GroupedNumber.text(file.reports.count)) report\(file.reports.count == 1 ? "" : "s")",
                added: shell.site.shownTime(file.added)
            )
        }
        hasFiles = !files.isEmpty
        overlap = PayFile.overlapSentence(files)
        hasOverlap = overlap != nil
        (most, mostWords) = (PayReader.mostBytes, PayReader.megabytes(PayReader.mostBytes))
        var tooLarge: String?
        switch state {
        case .stored: (refused, imported) = (nil, nil)
        case .tooLarge(let length):
            (refused, imported) = (nil, nil)
            let has = length.map { "The file has \(PayReader.megabytes($0))" } ?? "The file is too large"
            tooLarge = "\(has); the limit is \(mostWords). Keep only the rows of Amazon and try again."
        case .imported(let new):
            refused = nil
            let count = new.file.reports.count
            imported = Imported(
                name: new.file.name,
                reports: "\(GroupedNumber.text(count)) report\(count == 1 ? "" : "s")",
                remarks: new.read.skipped.map(\.description) + new.read.notes
            )
        case .refused(let error, let name):
            imported = nil
            refused = Refused(
                name: name,
                lines: error.problems.map(\.description),
                more: error.more > 0 ? "… and \(GroupedNumber.text(error.more)) more" : nil
            )
        }
        self.tooLarge = tooLarge
    }
}
