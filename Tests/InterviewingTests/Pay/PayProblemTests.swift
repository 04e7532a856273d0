import Interviewing
import Testing

@Suite("A file of pay reports that cannot be read is refused as a whole, with line, reason and cure")
struct PayProblemTests {
    /// A bad file, the line of its problem (0 for the file as a whole) and words of the message.
    static let bad: [(String, Int, String)] = [
        ("", 0, "The file is empty."),
        ("\n \n", 0, "The file is empty."),
        (PayFiles.heading, 0, "headings and no rows"),
        ("title,total,year\nTPM,250000,2025", 1, "lack “level”"),
        ("level,total,year\nL6,250000,2025", 1, "lack “title”"),
        ("level,title,total\nL6,TPM,250000", 1, "lack “year”"),
        ("level,title,year\nL6,TPM,2025", 1, "lack “total”"),
        ("level,title,base,year\nL6,TPM,150000,2025", 1, "“base” and “stock”"),
        ("level,title,total,TC,year\nL6,TPM,1,2,2025", 1, "Columns 3 and 4 mean the same"),
        ("\n\nL6,TPM,250000,2025\nL6,TPM,250000,2025", 3, "The headings lack"),
        (PayFiles.file("L6,TPM,150000,80000,20000,250000,2025,Seattle, WA,USD"), 2, "This row has 10 values"),
        (PayFiles.file("L6,TPM,250000"), 2, "This row has 3 values; the headings have 9."),
        (PayFiles.file(PayFiles.row, "L6,\"TPM,150000,80000"), 3, "never closed"),
        (PayFiles.file("L6,\"TPM\" x,1,1,1,250000,2025,,USD"), 2, "between a closing quotation mark"),
        (PayFiles.file("L6,TPM,150000,80000,20000,much,2025,,USD"), 2, "The total “much” is no amount."),
        (PayFiles.file("L6,TPM,-5,80000,20000,250000,2025,,USD"), 2, "The base “-5” is below zero."),
        (PayFiles.file("L6,TPM,150.000,80000,20000,250000,2025,,USD"), 2, "can be read in two ways"),
        (PayFiles.file("L6,TPM,\"1,50,000\",80000,20000,250000,2025,,USD"), 2, "is no amount"),
        (PayFiles.file("L6,TPM,0x10,80000,20000,250000,2025,,USD"), 2, "is no amount"),
        (PayFiles.file("L6,TPM,1e5,80000,20000,250000,2025,,USD"), 2, "is no amount"),
        (PayFiles.file("L6,TPM,٣٠٠٠,80000,20000,250000,2025,,USD"), 2, "is no amount"),
        (PayFiles.file("L6,TPM,150000,80000,20000,99999999999,2025,,USD"), 2, "is too large"),
        (PayFiles.file("L6,TPM,150000,80000,20000,9999999999999999999999,2025,,USD"), 2, "is too large"),
        (PayFiles.file("L6,TPM,,,,250,2025,,USD"), 2, "A total of 250 is too little"),
        (PayFiles.file("L6,TPM,,,,,2025,,USD"), 2, "The total is missing"),
        (PayFiles.file("L6,TPM,150000,,,,2025,,USD"), 2, "base and stock are not both told"),
        (PayFiles.file("L6,TPM,150000,1,1,100000,2025,,USD"), 2, "The total 100000 is below the base 150000."),
        (PayFiles.file("L6,TPM,150000,80000,20000,250000,,,USD"), 2, "The year is missing."),
        (PayFiles.file("L6,TPM,150000,80000,20000,250000,3/4/25,,USD"), 2, "The year cannot be read in “3/4/25”."),
        (PayFiles.file("L6,TPM,150000,80000,20000,250000,2024 or 2025,,USD"), 2, "The year cannot be read"),
        (PayFiles.file("L6,TPM,150000,80000,20000,250000,2027,,USD"), 2, "The year 2027 is still to come."),
        (PayFiles.file("L6,TPM,150000,80000,20000,250000,2025,,Dollars"), 2, "“Dollars” is no code of three letters"),
        (PayFiles.file("L6,TPM,EUR 150000,80000,20000,250000,2025,,USD"), 2, "several currencies: “EUR”, “USD”"),
        (PayFiles.file(",TPM,150000,80000,20000,250000,2025,,USD"), 2, "The level is missing."),
        ("level,title,total,year,yoe\nL6,TPM,250000,2025,many", 2, "The years of experience “many”"),
        ("level,title,total,year,yoe\nL6,TPM,250000,2025,99", 2, "are no number from 0 to 60"),
        (PayFiles.file("L6,TPM,1,1,1,250000,2025,\(String(repeating: "x", count: 121)),USD"), 2, "longer than 120"),
        ("level,title,total,year\nL6,Product Manager,250000,2025", 0, "No row is about a program manager"),
        ("sep=;\nlevel;title;total;year\nL6;TPM;none at all;2025", 3, "is no amount"),
        (
            "level,title,total,year\r\n\r\nL6,\"a\r\nTPM\",250000,2025\r\nL6,TPM,?!,2025", 5,
            "The total “?!” is no amount."
        ),
        ("\u{0}\u{1}\u{2}", 1, "zero byte"),
        ("PK\u{3}\u{4}rest", 0, "a workbook or an archive"),
    ]

    @Test("The problem is told with its line, what is wrong and what to do", arguments: bad)
    func problem(_ text: String, _ line: Int, _ words: String) {
        guard let error = PayFiles.problems(Array(text.utf8)) else { return }
        #expect(error.problems.count == 1 && error.more == 0)
        #expect(error.problems.first?.line == line)
        #expect(error.description.contains(words), "\(error)")
        #expect(error.problems.allSatisfy { $0.cure.hasSuffix(".") && $0.message.last == "." })
    }

    @Test("One bad row keeps all good ones out, and every bad row is named")
    func wholeOrNothing() {
        let text = PayFiles.file(PayFiles.row, "L6,TPM,x,,,1,2025,,USD", PayFiles.row, "L6,TPM,,,,250000,soon,,USD")
        #expect(PayFiles.problems(Array(text.utf8))?.problems.map(\.line) == [3, 5])
    }

    @Test("Twenty problems are listed, the rest is counted")
    func manyProblems() {
        let rows = Array(repeating: "L6,TPM,,,,much,2025,,USD", count: 57)
        let error = PayFiles.problems(Array(([PayFiles.heading] + rows).joined(separator: "\n").utf8))
        #expect(error?.problems.map(\.line) == Array(2...21))
        #expect(error?.more == 37)
        #expect(error?.description.hasSuffix("and 37 more") == true)
    }

    @Test("A file that is too large is refused before it is read, one of the largest size is read")
    func sizes() throws {
        let tooLarge = [UInt8](repeating: 0x0A, count: PayReader.mostBytes + 1)
        #expect(PayFiles.problems(tooLarge)?.description.contains("has 21 MB; the limit is 20 MB") == true)
        let row = "L6,TPM,250000,2025\n"
        let heading = "level,title,total,year\n"
        let most = heading + String(repeating: row, count: PayReader.mostRows)
        #expect(try PayFiles.read(most).reports.count == PayReader.mostRows)
        #expect(
            PayFiles.problems(Array((most + row).utf8))?.description.contains("more than \(PayReader.mostRows) rows")
                == true
        )
        let wide = Array(repeating: "level", count: 300).joined(separator: ",")
        #expect(PayFiles.problems(Array(wide.utf8))?.description.contains("300 columns; 200 are the most") == true)
    }

    @Test("Bytes that are no text are refused with their line")
    func noText() {
        let error = PayFiles.problems(Array("level,title\nL6,".utf8) + [0xFF, 0x0A])
        #expect(error?.problems.map(\.line) == [2])
        #expect(error?.description.contains("no text in UTF-8") == true)
        #expect(PayFiles.problems([0xFF, 0xFE, 0x00])?.description.contains("UTF-16") == true)
        #expect(PayFiles.problems([0xFF, 0xFE, 0x00, 0xD8])?.description.contains("UTF-16") == true)
    }

    @Test("No bytes make it fail in any other way", arguments: 0..<40)
    func anyBytes(_ seed: Int) {
        var dice = PayDice(seed: UInt64(seed))
        let good = Array((PayFiles.heading + "\r\n" + PayFiles.row + "\r\n" + PayFiles.row).utf8)
        let nasty: [UInt8] = [0x22, 0x2C, 0x0A, 0x0D, 0x00, 0xFF, 0x2E, 0x2D, 0x3B, 0x09, 0x39, 0x6B, 0xC2]
        for _ in 0..<50 {
            var bytes = good
            for _ in 0..<Int.random(in: 0...6, using: &dice) {
                let place = Int.random(in: 0..<bytes.count, using: &dice)
                switch Int.random(in: 0..<3, using: &dice) {
                case 0: bytes[place] = nasty.randomElement(using: &dice) ?? 0
                case 1: bytes.insert(nasty.randomElement(using: &dice) ?? 0, at: place)
                default: bytes.removeSubrange(place..<min(bytes.count, place + 9))
                }
                if bytes.isEmpty { bytes = good }
            }
            do {
                let imported = try PayReader.read(bytes, today: PayFiles.today)
                #expect(!imported.reports.isEmpty && imported.reports.allSatisfy { $0.problem == nil })
            } catch {
                #expect(!error.problems.isEmpty && error.problems.count <= PayFileError.mostProblems)
            }
        }
    }
}
