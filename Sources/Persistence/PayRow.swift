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

    /// What tells most files apart without reading their reports.
    struct Print: Hashable {
        /// How many reports the file has.
        let reports: Int
        /// The sum of their totals, each weighed by its place.
        let total: Int

        init(_ file: PayFile) {
            reports = file.reports.count
            total = file.reports.enumerated().reduce(0) { $0 + ($1.offset % 1000 + 1) * $1.element.total }
        }

        fileprivate init(_ row: Row) { (reports, total) = (row["reports"], row["total"]) }
    }

    /// The numbers of all files by their prints, the oldest file first.
    static func prints(in db: Database) throws -> [Print: [Int]] {
        try Row.fetchAll(db, sql: Query.payPrints).reduce(into: [:]) { $0[Print($1), default: []].append($1["file"]) }
    }

    /// The oldest file with the same reports; only files with the same print are read.
    private static func same(as wanted: PayFile, among prints: [Print: [Int]], in db: Database) throws -> PayFile? {
        for number in prints[Print(wanted)] ?? [] {
            let row = try Row.fetchOne(db.cachedStatement(sql: Query.payFile), arguments: [number])
            if let known = try row.map({ try file($0, in: db) }), wanted.isSame(as: known) { return known }
        }
        return nil
    }

    /// Adds a file under a new number unless it is there; returns it as it is, and whether it is new.
    static func insert(_ file: PayFile, in db: Database) throws -> (record: PayFile, isNew: Bool) {
        var prints = try prints(in: db)
        return try insert(file, among: &prints, in: db)
    }

    /// The same for one of many files.
    ///
    /// - Parameter prints: Those of all files; the new one's is added.
    static func insert(
        _ file: PayFile,
        among prints: inout [Print: [Int]],
        in db: Database
    ) throws -> (record: PayFile, isNew: Bool) {
        try StoreError.refuse(file.problem)
        if let known = try same(as: file, among: prints, in: db) { return (known, false) }
        try StoreError.refuse(PayFile.problem(beside: prints.values.reduce(0) { $0 + $1.count }))
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
        prints[Print(file), default: []].append(number)
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
