import Interviewing
import Testing

@Suite("Claims name the figures of the pay table that they link to")
struct ClaimFiguresTests {
    static func claim(_ id: String) throws -> String {
        let claim = try #require(TestEngine.content.library.claims.first { $0.id == id })
        return claim.evidence.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    static func table() throws -> PayTable {
        try #require(TestEngine.content.library.preparation.pay.first { $0.table.region == .everywhere }).table
    }

    /// The median total in thousands and the number of reports.
    static func total(_ track: Track, _ level: Level) throws -> (median: Int, count: Int) {
        let spread = try #require(try table().figures(track, at: level)?.total)
        return (spread.median / 1000, spread.count)
    }

    @Test("C1 gives the medians and counts of all places, and says what was left out")
    func pay() throws {
        let evidence = try Self.claim("C1")
        let (pgm5, pgm6) = (try Self.total(.pgm, .l5), try Self.total(.pgm, .l6))
        let (tpm5, tpm6) = (try Self.total(.tpm, .l5), try Self.total(.tpm, .l6))
        #expect(evidence.contains("\(pgm5.median) thousand dollars at L5 (\(pgm5.count) reports)"))
        #expect(evidence.contains("and \(pgm6.median) at L6 (\(pgm6.count))"))
        #expect(evidence.contains("where \(tpm5.count) and \(tpm6.count) technical program managers"))
        #expect(evidence.contains("report \(tpm5.median) and \(tpm6.median)"))
        let pgm = try Self.table().count(.pgm)
        #expect(evidence.contains("\(pgm) people at Amazon call themselves program managers"))
        let tpm = try Self.table().count(.tpm)
        #expect(evidence.contains("Of 269 technical reports \(269 - tpm) are left out"))
    }

    @Test("C26 gives the share of L6 as the table has it")
    func senior() throws {
        let evidence = try Self.claim("C26")
        let (senior, all) = (try Self.total(.tpm, .l6).count, try Self.table().count(.tpm))
        #expect(evidence.contains("L6 holds \(senior) of the \(all) reports"))
        #expect(evidence.contains("\(269 - all) more") && senior * 2 > all)
    }
}
