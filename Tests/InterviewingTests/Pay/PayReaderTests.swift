import Interviewing
import Testing

@Suite("A file of pay reports is taken as people save it")
struct PayReaderTests {
    /// A file that holds one report of 250,000 in whatever clothes.
    static let sameReport: [(String, String)] = [
        ("plain", "level,title,total,year\nL6,Technical Program Manager,250000,2025"),
        ("line ends of Windows", "level,title,total,year\r\nL6,Technical Program Manager,250000,2025\r\n"),
        ("line ends of old Macs", "level,title,total,year\rL6,TPM,250000,2025\r"),
        ("byte order mark", "\u{FEFF}level,title,total,year\nL6,TPM,250000,2025\n"),
        ("semicolons", "level;title;total;year\nL6;TPM;250000;2025"),
        ("tabs", "level\ttitle\ttotal\tyear\nL6\tTPM\t250000\t2025"),
        ("the line with which Excel names the separator", "sep=;\r\nlevel;title;total;year\r\nL6;TPM;250000;2025"),
        ("blank lines", "\n\nlevel,title,total,year\n\nL6,TPM,250000,2025\n\n,,,\n"),
        (
            "quotation marks around everything",
            "\"level\",\"title\",\"total\",\"year\"\n\"L6\",\"TPM\",\"250000\",\"2025\""
        ),
        ("quotation marks within", "level,title,total,year\nL6,\"the \"\"TPM\"\" of all\",250000,2025"),
        ("a line end within", "level,title,total,year\nL6,\"Technical\nProgram Manager\",250000,2025"),
        ("thousands with commas", "level,title,total,year\nL6,TPM,\"250,000\",2025"),
        ("dollars and cents", "level,title,total,year\nL6,TPM,\"$250,000.00\",2025"),
        ("thousands as k", "level,title,total,year\nL6,TPM,250k,2025"),
        ("millions as m", "level,title,total,year\nL6,TPM,$0.25M,2025"),
        ("thousands with blanks", "level,title,total,year\nL6,TPM,250 000,2025"),
        ("decimals with a comma", "level;title;total;year\nL6;TPM;250000,00;2025"),
        ("the code beside the amount", "level,title,total,year\nL6,TPM,USD 250000,2025"),
        ("the code behind the amount", "level,title,total,year\nL6,TPM,250000 usd,2025"),
        ("headings in another order and spelling", "Total Compensation (USD),Job-Title,YEAR,Level\n250000,TPM,2025,L6"),
        ("a level without letter", "level,title,total,year\n6,TPM,250000,2025"),
        ("a small level", "level,title,total,year\nl6,TPM,250000,2025"),
        ("a level with the title", "level,title,total,year\nL6 TPM,TPM,250000,2025"),
        ("a day for the year", "level,title,total,date\nL6,TPM,250000,2025-03-04"),
        ("a time stamp for the year", "level,title,total,timestamp\nL6,TPM,250000,3/4/2025 13:18:41"),
        ("no total but its parts", "level,title,base,stock,bonus,year\nL6,TPM,150000,80000,20000,2025"),
        ("a total of 0 beside its parts", "level,title,base,stock,bonus,total,year\nL6,TPM,150000,80000,20000,0,2025"),
        ("unknown parts", "level,title,base,stock,total,year\nL6,TPM,n/a,-,250000,2025"),
        ("empty values behind the last heading", "level,title,total,year\nL6,TPM,250000,2025,,"),
        ("a column nobody knows", "level,title,shoe size,total,year\nL6,TPM,44,250000,2025"),
    ]

    @Test("Separators, line ends, quotation marks, amounts and headings may vary", arguments: sameReport)
    func oneReport(_ name: String, _ text: String) throws {
        let imported = try PayFiles.read(text)
        #expect(imported.reports.map(\.total) == [250_000], "\(name)")
        #expect(imported.reports.first?.level == .l6)
        #expect(imported.reports.first?.track == .tpm)
        #expect(imported.reports.first?.year == 2025)
        #expect(imported.reports.first?.currency == "USD")
        #expect(imported.reports.allSatisfy { $0.problem == nil })
    }

    @Test("Text that Excel saves as Unicode is read, from either end")
    func unicodeText() throws {
        let units = Array("\u{FEFF}level\ttitle\ttotal\tyear\r\nL6\tTPM\t250000\t2025\r\n".utf16)
        let little = units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        let big = units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
        #expect(try PayReader.read(little, today: PayFiles.today).reports.count == 1)
        #expect(try PayReader.read(big, today: PayFiles.today).reports.count == 1)
    }

    @Test("Every part of a row arrives as it was written")
    func parts() throws {
        let row = "L5,Program Manager,95000,20000.5,0,115000,2024,\"Luxembourg, LU\",EUR,4.5"
        let report = try PayFiles.read(PayFiles.heading + ",Years of experience\n" + row).reports.first
        let expected = PayReport(
            track: .pgm,
            level: .l5,
            year: 2024,
            currency: "EUR",
            base: 95_000,
            stock: 20_001,
            bonus: 0,
            total: 115_000,
            location: "Luxembourg, LU",
            experience: 4.5
        )
        #expect(report == expected)
    }

    @Test("A base of 0 means that only the total was told")
    func onlyTotal() throws {
        let report = try PayFiles.read(PayFiles.file("L6,TPM,0.0,0.0,0.0,254000,2018,,USD")).reports.first
        #expect(report?.base == nil && report?.stock == nil && report?.bonus == nil)
        #expect(report?.total == 254_000)
    }

    @Test(
        "The title decides the track, then what people call themselves, then the tag",
        arguments: [
            ("Technical Program Manager", "", "", Track.tpm), ("Sr. Technical Program Manager", "", "", .tpm),
            ("TPM III", "", "", .tpm), ("Program Manager II", "", "", .pgm), ("Programme Manager", "", "", .pgm),
            ("Head of Program Management", "", "", .pgm), ("PgM", "", "", .pgm),
            ("Technical Program Manager", "Title: Program Manager", "", .tpm),
            ("Human Resources", "Remote, Title: Sr. Program Manager, Race: White", "", .pgm),
            ("Product Manager", "Title: Technical Program Manager", "", .tpm),
            ("Program Manager - Technical", "", "", .tpm), ("\"Program Manager III, Tech\"", "", "", .tpm),
            ("Program Manager (Technical) II", "", "", .tpm), ("Technical Product/Program Manager", "", "", .tpm),
            ("Technical Sr. Program Manager", "", "", .tpm), ("Technical Recruiting Program Manager", "", "", .pgm),
            ("\"Program Manager, Technical Training\"", "", "", .pgm), ("Sr Program Manager II", "", "", .pgm),
            ("Business Analyst", "", "Program", .pgm), ("Marketing", "Remote", "Global Program Management", .pgm),
        ]
    )
    func tracks(_ title: String, _ details: String, _ tag: String, _ track: Track) throws {
        let text = "level,title,otherdetails,tag,total,year\nL6,\(title),\"\(details)\",\(tag),250000,2025"
        #expect(try PayFiles.read(text).reports.map(\.track) == [track])
    }

    @Test(
        "A level is one of L4 to L8, with or without its letter and its own title, and nothing else",
        arguments: [
            ("L6", Level.l6), ("6", .l6), (" l4 ", .l4), ("L6 TPM", .l6), ("L7 (Program Manager)", .l7), ("L3", nil),
            ("L9", nil), ("IC4", nil), ("L6 SDM", nil), ("L6 Manager", nil), ("Senior Program Manager", nil), ("", nil),
            ("66", nil), ("LL6", nil),
        ] as [(String, Level?)]
    )
    func levels(_ text: String, _ level: Level?) {
        #expect(Level(written: text) == level)
    }

    @Test("Other companies, titles and levels are left out and counted, and nothing else stops the file")
    func skipped() throws {
        let text = """
            company,level,title,total,year
            Amazon,L6,Technical Program Manager,250000,2025
            AWS,L5,Program Manager,150000,2025
            Google,L6,Technical Program Manager,300000,2025
            Amazon,L6,Product Manager,not told,2025
            Amazon,L6,Project Manager,200000,2025
            Amazon,L6,Programmer,200000,2025
            Amazon,L3,Program Manager,90000,2025
            Amazon,L6 SDM,Technical Program Manager,90000,2025
            """
        let imported = try PayFiles.read(text)
        #expect(imported.reports.count == 2)
        #expect(imported.skipped.map(\.count) == [1, 3, 2])
        #expect(
            imported.skipped.last?.description
                == "2 rows left out because the level is none of L4 to L8, such as “L3”, “L6 SDM”."
        )
    }

    @Test("A dollar sign beside a currency that has none is a fault, never euros")
    func strayDollars() throws {
        let heading = "level,title,total,year,currency\n"
        for code in ["EUR", "INR", "ZZZ"] {
            let bytes = Array("\(heading)L6,TPM,$250000,2025,\(code)".utf8)
            let error = PayFiles.problems(bytes)
            #expect(error?.problems.first?.description.contains("dollar sign") == true, "\(code)")
        }
        #expect(try PayFiles.read("\(heading)L6,TPM,$250000,2025,CAD").reports.first?.currency == "CAD")
        #expect(try PayFiles.read("\(heading)L6,TPM,$250000,2025,").reports.first?.currency == "USD")
    }

    @Test("A total that may be a month's is counted and asked about, with the first line of such")
    func smallTotals() throws {
        let rows = ["L6,TPM,250000,2025,USD", "L6,TPM,12500,2025,USD", "L5,PGM,15000,2025,KWD", "L5,PGM,9000,2025,EUR"]
        let imported = try PayFiles.read((["level,title,total,year,currency"] + rows).joined(separator: "\n"))
        #expect(imported.reports.count == 4)
        #expect(
            imported.notes == [
                "There is no column for the company: every row counts as Amazon's.",
                "In 2 rows, the first at line 3, the total is small for a year; see whether it is a month's.",
            ]
        )
    }

    @Test("A row without a currency or with the name of a town alone is counted and asked about")
    func unsaid() throws {
        let rows = [
            "L6,TPM,250000,2025,\"Seattle, WA\",USD", "L6,TPM,250000,2025,Leeds,", "L6,TPM,250000,2025,Bellevue,USD",
            "L6,TPM,250000,2025,Leeds,GBP", "L6,TPM,250000 EUR,2025,,", "L6,TPM,$250000,2025,,",
        ]
        let imported = try PayFiles.read((["level,title,total,year,location,currency"] + rows).joined(separator: "\n"))
        #expect(imported.reports.count == 6)
        #expect(
            imported.notes.dropFirst() == [
                "In 1 row, line 3, no currency is written; the amounts count as USD.",
                "In 2 rows, the first at line 3, the place does not say its country; only a place written like “Seattle, WA” or “Seattle, US” counts for the United States.",
            ]
        )
    }

    @Test("What is taken for granted is said")
    func notes() throws {
        let text = "level,title,base,stock,bonus,total,year,mood\nL6,TPM,150000,80000,20000,200000,2025,fine"
        let notes = try PayFiles.read(text).notes
        #expect(notes.count == 4)
        #expect(notes.contains { $0.contains("every row counts as Amazon's") })
        #expect(notes.contains { $0.contains("USD") })
        #expect(notes.contains { $0.contains("1 row") })
        #expect(notes.contains { $0.contains("“mood”") })
    }
}
