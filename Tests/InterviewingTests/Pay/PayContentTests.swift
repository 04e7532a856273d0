import Foundation
import Interviewing
import Testing

/// Public pay reports that are kept beside the package, never in it.
enum PayReportFolder {
    /// The folder, when some folder above this file has it beside it.
    static let url: URL? = {
        var folder = URL(fileURLWithPath: #filePath)
        while folder.pathComponents.count > 1 {
            folder.deleteLastPathComponent()
            let candidate = folder.appendingPathComponent("../shared/data").standardizedFileURL
            let file = candidate.appendingPathComponent("amazon_tpm_269.csv")
            if FileManager.default.fileExists(atPath: file.path) { return candidate }
        }
        return nil
    }()

    static func read(_ name: String) throws -> PayImport {
        let url = try #require(Self.url).appendingPathComponent(name)
        return try PayReader.read([UInt8](try Data(contentsOf: url)), today: PayFiles.today)
    }
}

@Suite("The pay table that comes with the product is what public reports say")
struct PayContentTests {
    static let tables = TestEngine.content.library.preparation.pay

    @Test("There is a table for the United States and one for all places, with claims and notes beside it")
    func present() {
        #expect(Self.tables.map(\.table.region) == [.unitedStates, .everywhere])
        for definition in Self.tables {
            #expect(definition.table.problem == nil)
            #expect(definition.claims(from: TestEngine.content.library.claims).map(\.id).first == "C1")
            #expect(
                definition.provenance.claims.count == definition.claims(from: TestEngine.content.library.claims).count
            )
            #expect(definition.notes.count >= 3)
            #expect(definition.table.mark(on: PayFiles.today) == "old, indicative (2018–2021)")
        }
    }

    @Test("What the table says of the tracks stays behind what it can show")
    func sentences() throws {
        let table = try #require(Self.tables.first).table
        for row in table.levels {
            let sentence = table.sentence(row)
            #expect(sentence.contains("TPM \(row.tpm.count), PGM \(row.pgm.count)"))
            #expect(sentence.contains("in these reports") == (row.total != nil))
        }
        #expect(table.figures(.pgm, at: .l7)?.words == "too few to show")
    }

    @Test(
        "Its numbers come out again from the reports themselves",
        .enabled(if: PayReportFolder.url != nil, "The folder ../shared/data is not beside the package.")
    )
    func rebuilt() throws {
        let technical = try PayReportFolder.read("amazon_tpm_269.csv")
        let program = try PayReportFolder.read("amazon_pgm_selfdeclared.csv")
        #expect(technical.reports.count == 262 && technical.skipped.map(\.count) == [7])
        #expect(program.reports.count == 40 && program.skipped.isEmpty)
        for definition in Self.tables {
            let table = PayTable(technical.reports + program.reports, currency: "USD", region: definition.table.region)
            #expect(table == definition.table)
        }
    }
}
