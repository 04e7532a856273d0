import GRDB
import Interviewing

/// Pay reports and their files as rows, and back.
enum PayRow {
    /// All files, the newest first.
    static func all(in db: Database) throws -> [PayFile] {
        try Row.fetchAll(db, sql: Query.payFiles).map { try file($0, in: db) }
    }

    private static func file(_ row: Row, in db: Database) throws -> PayFile {
        let number: Int = row["number"]
        let reports = try Row.fetchAll(db.cachedStatement(sql: Query.payReports), arguments: [number])
        return PayFile(
            number: number,
            name: row["name"],
            added: Timestamp(milliseconds: row["added"]),
            reports: try reports.map(report)
        )
    }

    /// The oldest file with the same reports; only files with as many are read.
    private static func same(as wanted: PayFile, in db: Database) throws -> PayFile? {
        for row in try Row.fetchAll(db, sql: Query.payFiles).reversed() {
            let number: Int = row["number"]
            let count = try Int.fetchOne(db.cachedStatement(sql: Query.payReportCount), arguments: [number])
            guard count == wanted.reports.count else { continue }
            let known = try file(row, in: db)
            if wanted.isSame(as: known) { return known }
        }
        return nil
    }

    /// Adds a file under a new number unless it is there; returns it as it is, and whether it is new.
    static func insert(_ file: PayFile, in db: Database) throws -> (record: PayFile, isNew: Bool) {
        try StoreError.refuse(file.problem)
        if let known = try same(as: file, in: db) { return (known, false) }
        try db.execute(
            sql: "INSERT INTO pay_file (name, added) VALUES (?, ?)",
            arguments: [file.name, file.added.milliseconds]
        )
        let number = Int(db.lastInsertedRowID)
        let statement = try db.cachedStatement(
            sql: """
                INSERT INTO pay_report (
                    file, position, track, level, year, currency, base, stock, bonus, total, location, experience
                ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """
        )
        for (position, report) in file.reports.enumerated() {
            try statement.execute(arguments: [number, position] + columns(report))
        }
        return (file.numbered(number), true)
    }

    private static func columns(_ report: PayReport) -> StatementArguments {
        [
            report.track.rawValue, report.level.rawValue, report.year, report.currency, report.base, report.stock,
            report.bonus, report.total, report.location, report.experience,
        ]
    }

    private static func report(_ row: Row) throws -> PayReport {
        PayReport(
            track: try LoopRow.named(row["track"]),
            level: try LoopRow.named(row["level"]),
            year: row["year"],
            currency: row["currency"],
            base: row["base"],
            stock: row["stock"],
            bonus: row["bonus"],
            total: row["total"],
            location: row["location"],
            experience: row["experience"]
        )
    }
}
