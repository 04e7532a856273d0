public import Interviewing

/// What is known of the pay of both tracks, in JSON: the dated tables of the product, and the candidate's own files.
public struct PayJSON: Encodable, Sendable {
    /// Tables that come with the product.
    let tables: [PublicTableJSON]
    /// Tables of the candidate's own files together, one a currency and region.
    let own: [PayTableJSON]
    let files: [PayFileJSON]

    struct PublicTableJSON: Encodable, Sendable {
        let id: String
        let title: String
        let notes: [String]
        /// Claims it touches with what the evidence makes of them.
        let claims: [ClaimVerdictJSON]
        let source: [String]
        let trust: Trust
        let table: PayTableJSON
    }

    struct ClaimVerdictJSON: Encodable, Sendable {
        let id: String
        let title: String
        let verdict: Claim.Verdict
        let confidence: Claim.Confidence
    }

    /// Takes what is known on a day.
    public init(_ definitions: [PayDefinition], claims: [Claim], files: [PayFile], today: CalendarDay) {
        tables = definitions.map { definition in
            PublicTableJSON(
                id: definition.id,
                title: definition.title,
                notes: definition.notes,
                claims: definition.claims(from: claims).map {
                    ClaimVerdictJSON(id: $0.id, title: $0.title, verdict: $0.verdict, confidence: $0.confidence)
                },
                source: definition.provenance.source,
                trust: definition.provenance.trust,
                table: PayTableJSON(definition.table, today: today)
            )
        }
        own = PayTable.all(of: files).map { PayTableJSON($0, today: today) }
        self.files = files.map(PayFileJSON.init)
    }
}

/// Pay by level in JSON, in whole units of the currency.
public struct PayTableJSON: Encodable, Sendable {
    let currency: String
    let region: PayRegion
    /// How it is to be taken: `old, indicative (2018–2021)`.
    let mark: String
    /// What it says about the distance between the tracks, and no more.
    let summary: String
    let levels: [LevelJSON]

    struct LevelJSON: Encodable, Sendable {
        let level: Level
        let tpm: FiguresJSON
        let pgm: FiguresJSON
        /// Distance of the medians of the total, TPM minus PGM; absent with too few reports.
        let difference: PayDifference?
        let sentence: String
    }

    struct FiguresJSON: Encodable, Sendable {
        let count: Int
        /// `2018–2021`; empty without reports.
        let years: String
        /// `few reports`, `too few to show`, `no reports`; empty where no mark is needed.
        let mark: String
        let total: PaySpread?
        let base: PaySpread?

        init(_ figures: PayFigures) {
            (count, years, mark) = (figures.count, figures.years, figures.words)
            (total, base) = (figures.total, figures.base)
        }
    }

    /// Takes a table as it is read on a day.
    public init(_ table: PayTable, today: CalendarDay) {
        (currency, region, mark, summary) = (table.currency, table.region, table.mark(on: today), table.summary)
        levels = table.levels.map {
            LevelJSON(
                level: $0.level,
                tpm: FiguresJSON($0.tpm),
                pgm: FiguresJSON($0.pgm),
                difference: $0.total,
                sentence: table.sentence($0)
            )
        }
    }
}

/// A file of pay reports in JSON, without the reports.
public struct PayFileJSON: Encodable, Sendable {
    let number: Int
    let name: String
    let added: String
    let reports: Int

    /// Takes a file.
    public init(_ file: PayFile) {
        (number, name, added, reports) = (file.number, file.name, file.added.isoText, file.reports.count)
    }
}

/// What came of reading a file of pay reports, in JSON.
public struct PayImportJSON: Encodable, Sendable {
    let file: PayFileJSON
    /// Rows left out without being wrong, a sentence each.
    let skipped: [String]
    /// What the reader took for granted, a sentence each.
    let notes: [String]

    /// Takes a kept file and how it was read.
    public init(_ file: PayFile, read: PayImport) {
        self.file = PayFileJSON(file)
        (skipped, notes) = (read.skipped.map(\.description), read.notes)
    }
}
