import Foundation
import Testing

@Suite(.enabled(if: Program.path != nil, "INCLINED_PROGRAM names no program"))
struct OffersTests {
    private static let kestrel = [
        "offers", "add", "--company", "Kestrel", "--track", "tpm", "--level", "L6", "--base", "150k", "--sign-on",
        "50k",
        "--sign-on", "$40,000", "--grant", "100 000", "--vest", "amazon-5-15-40-40",
    ]
    private static let halyard = [
        "offers", "add", "--company", "Halyard", "--base", "165,000", "--bonus", "15%", "--grant", "60k", "--vest",
        "12=25,24=25,36=25,48=25", "--raise", "3",
    ]

    private func withOffers(_ body: (String) throws -> Void) throws {
        try LoopFolder.withData { data in
            for offer in [Self.kestrel, Self.halyard] {
                let done = try Program.run(offer + ["--data", data])
                #expect(done.code == 0, "\(done.errors)")
            }
            try body(data)
        }
    }

    // MARK: - Good use

    @Test func `without an offer the list says how to add one`() throws {
        try LoopFolder.withData { data in
            let outcome = try Program.run(["offers", "--data", data])
            #expect(outcome.code == 0 && outcome.text.contains("inclined offers add"))
            let json = try LoopFolder.object(try Program.run(["offers", "--json", "--data", data]))
            #expect((json["offers"] as? [Any])?.isEmpty == true)
        }
    }

    @Test func `amounts as people type them give 205, 205, 190 and 190 thousand, 790 in sum`() throws {
        try withOffers { data in
            let shown = try Program.run(["offers", "show", "1", "--data", data], environment: ["COLUMNS": "80"])
            #expect(shown.code == 0, "\(shown.errors)")
            let rows = shown.lines.filter { $0.hasPrefix("  Year ") }.map { line in
                line.split(separator: " ").map(String.init)
            }
            #expect(rows.map { $0[$0.count - 2] } == ["205,000", "205,000", "190,000", "190,000"])
            #expect(rows.compactMap(\.last) == ["205,000", "410,000", "600,000", "790,000"])
            #expect(shown.lines.allSatisfy { $0.count <= 80 }, "\(shown.lines.filter { $0.count > 80 })")
        }
    }

    @Test func `an offer is a JSON object with exact amounts as text`() throws {
        try withOffers { data in
            let json = try LoopFolder.object(
                try Program.run(["offers", "show", "1", "--json", "--rate", "0", "--data", data])
            )
            let years = try #require(json["years"] as? [[String: Any]])
            #expect(years.compactMap { $0["total"] as? String }.first == "205000.00 USD")
            #expect(json["total"] as? String == "790000.00 USD")
            #expect((json["presentValue"] as? [String: Any])?["value"] as? String == "790000.00 USD")
            #expect((json["scenarios"] as? [Any])?.count == 3 && (json["leaving"] as? [Any])?.count == 4)
        }
    }

    @Test(arguments: [
        (["--price", "50"], "740000.00 USD"), (["--growth", "-10"], "770060.00 USD"),
        (["--years", "5"], "940000.00 USD"),
    ])
    func `a price, a growth and more years change what they must and nothing else`(
        options: [String],
        total: String
    ) throws {
        try withOffers { data in
            let done = try Program.run(["offers", "show", "1", "--json", "--data", data] + options)
            let json = try LoopFolder.object(done)
            #expect(json["total"] as? String == total)
        }
    }

    @Test func `what was entered can be read back as a file, and is the same offer`() throws {
        try withOffers { data in
            let entered = try Program.run(["offers", "show", "2", "--entered", "--data", data])
            let again = try Program.run(["offers", "--file", "-", "--json", "--data", data], input: entered.output)
            let kept = try Program.run(["offers", "show", "2", "--json", "--data", data])
            #expect(again.code == 0 && again.text == kept.text, "\(again.errors)")
            #expect(try Program.run(["offers", "add", "-", "--data", data], input: entered.output).code == 0)
        }
    }

    @Test func `a file is reckoned without a store, and nothing is kept`() throws {
        try LoopFolder.withData { data in
            let file = "Samples/Offers/kestrel.json"
            let done = try Program.run(["offers", "--file", file, "--data", data])
            #expect(done.code == 0 && done.text.contains("790,000"), "\(done.errors)")
            #expect(!FileManager.default.fileExists(atPath: data))
        }
    }

    @Test func `an offer is changed in the one place that is named, and deleting needs a yes`() throws {
        try withOffers { data in
            let saved = try Program.run(["offers", "edit", "1", "--base", "160k", "--data", data])
            #expect(saved.text.contains("version 2"), "\(saved.errors)")
            let shown = try Program.run(["offers", "show", "1", "--data", data])
            #expect(shown.text.contains("830,000") && shown.text.contains("amazon-5-15-40-40"))
            #expect(try Program.run(["offers", "delete", "1", "--data", data]).errors.contains("--yes"))
            #expect(try Program.run(["offers", "delete", "1", "--yes", "--data", data]).code == 0)
            #expect(try Program.run(["offers", "show", "1", "--data", data]).code == 2)
        }
    }

    @Test func `two offers are compared by year, by part and by when one overtakes the other`() throws {
        try withOffers { data in
            let done = try Program.run(["offers", "compare", "1", "2", "--data", data], environment: ["COLUMNS": "80"])
            #expect(done.code == 0, "\(done.errors)")
            for expected in ["Over 4 years", "Year by year", "What makes the difference", "Worth on the first day"] {
                #expect(done.text.contains(expected), "\(expected)")
            }
            #expect(done.lines.allSatisfy { $0.count <= 80 }, "\(done.lines.filter { $0.count > 80 })")
            let json = try LoopFolder.object(
                try Program.run(["offers", "compare", "1", "2", "--json", "--data", data])
            )
            #expect((json["years"] as? [Any])?.count == 4 && (json["sentences"] as? [String])?.isEmpty == false)
        }
    }

    @Test func `three offers are compared pair by pair, the one that promises most first`() throws {
        try withOffers { data in
            _ = try Program.run(["offers", "add", "--company", "Staying", "--base", "120k", "--data", data])
            let done = try Program.run(
                ["offers", "compare", "1", "2", "3", "--data", data],
                environment: ["COLUMNS": "80"]
            )
            #expect(done.code == 0 && done.text.contains("promises the most"), "\(done.errors)")
            let text = done.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            for name in ["Kestrel", "Halyard"] {
                #expect(text.contains("No stock price makes \(name) pay less than Staying."), "\(text)")
            }
            // Four years of 120,000, paid by the month, are worth less than their sum on the first day.
            let worth = text.components(separatedBy: "Worth on the first day").last ?? ""
            for name in ["Kestrel", "Halyard", "Staying"] { #expect(worth.contains("\(name)"), "\(worth)") }
            #expect(done.lines.allSatisfy { $0.count <= 80 }, "\(done.lines.filter { $0.count > 80 })")
        }
    }

    @Test(arguments: ["5/15/40/40", "12=5,24=15,36=40,48=40", "12: 5 %, 24: 15 %, 36: 40 %, 48: 40 %"])
    func `a schedule is typed as in a field of the page`(_ schedule: String) throws {
        try LoopFolder.withData { data in
            let grant = ["--base", "100k", "--grant", "100k", "--vest", schedule]
            let added = try Program.run(["offers", "add", "--company", "K"] + grant + ["--data", data])
            #expect(added.code == 0, "\(added.errors)")
            #expect(
                try Program.run(["offers", "show", "1", "--data", data]).text.contains("5 / 15 / 40 / 40 % by year")
            )
        }
    }

    @Test func `no stock is a schedule, and a base of a hundred is asked about`() throws {
        try LoopFolder.withData { data in
            let added = try Program.run(
                ["offers", "add", "--company", "K", "--base", "100", "--vest", "none", "--data", data]
            )
            #expect(added.code == 0 && added.text.contains("Is that 100 USD a year? Write 100k."), "\(added.errors)")
        }
    }

    @Test func `two currencies are compared at a rate that is typed, and not without one`() throws {
        try withOffers { data in
            _ = try Program.run(
                ["offers", "add", "--company", "Ostsee", "--currency", "eur", "--base", "90.000,50 €", "--data", data]
            )
            let refused = try Program.run(["offers", "compare", "1", "3", "--data", data])
            #expect(refused.code == 2 && refused.errors.contains("--exchange 1.08"))
            let done = try Program.run(["offers", "compare", "1", "3", "--exchange", "1.08", "--data", data])
            #expect(done.code == 0 && done.text.contains("1 EUR = 1.08 USD"), "\(done.errors)")
        }
    }

    @Test func `the brief asks for the level first and quotes the candidate's own words`() throws {
        try withOffers { data in
            _ = try Program.run(["import", "Samples/tpm-mara-lindqvist/stories", "--data", data])
            let done = try Program.run(["offers", "brief", "1", "--besides", "2", "--data", data])
            #expect(done.code == 0, "\(done.errors)")
            #expect(done.text.contains("What to ask Kestrel for") && done.text.contains("“"))
            let level = try #require(done.text.range(of: "evel"))
            let grant = try #require(done.text.range(of: "grant"))
            #expect(level.lowerBound < grant.lowerBound)
            // Another company's L6 is not Amazon's.
            let json = try LoopFolder.object(try Program.run(["offers", "brief", "1", "--json", "--data", data]))
            #expect((json["passages"] as? [Any])?.isEmpty == false && json["offered"] == nil)
            let amazon = ["offers", "add", "--company", "Amazon", "--level", "L6", "--base", "160k", "--data", data]
            #expect(try Program.run(amazon).code == 0)
            let own = try LoopFolder.object(try Program.run(["offers", "brief", "3", "--json", "--data", data]))
            #expect(own["offered"] as? String == "L6")
        }
    }

    @Test func `presets say who is reported to use them, since when and how far to trust it`() throws {
        let done = try Program.run(["offers", "presets"])
        #expect(done.text.contains("amazon-5-15-40-40") && done.text.contains("(2025-10, read on a public page)"))
        let json = try JSONSerialization.jsonObject(with: Program.run(["offers", "presets", "--json"]).output)
        #expect((json as? [[String: Any]])?.count ?? 0 >= 10)
    }

    // MARK: - Pay

    @Test func `pay shows both tracks with reports, years and the verdict on who earns more`() throws {
        try LoopFolder.withData { data in
            let done = try Program.run(["pay", "--data", data], environment: ["COLUMNS": "80"])
            for expected in ["old, indicative", "TPM", "PGM", "C1", "2018"] {
                #expect(done.text.contains(expected), "\(expected)")
            }
            #expect(done.lines.allSatisfy { $0.count <= 80 }, "\(done.lines.filter { $0.count > 80 })")
            let json = try LoopFolder.object(try Program.run(["pay", "--json", "--data", data]))
            #expect((json["tables"] as? [Any])?.isEmpty == false && (json["files"] as? [Any])?.isEmpty == true)
        }
    }

    @Test func `a file of reports is imported, counted once and deleted by its number`() throws {
        try LoopFolder.withData { data in
            let rows = (1...6).map { "L6,Technical Program Manager,\(300_000 + $0 * 1000),2025" }
            let file = Data(("level,title,total,year\n" + rows.joined(separator: "\n") + "\n").utf8)
            for _ in 1...2 {
                let done = try Program.run(["pay", "import", "-", "--data", data], input: file)
                #expect(done.text.contains("6 reports") && done.text.contains("file 1"), "\(done.errors)")
            }
            let shown = try Program.run(["pay", "--data", data])
            #expect(shown.text.contains("Your own files"))
            #expect(try Program.run(["pay", "delete", "1", "--data", data]).code == 0)
            #expect(try Program.run(["pay", "--data", data]).text.contains("pay import"))
        }
    }

    @Test func `a report that stands in two files counts once, and it is said`() throws {
        try LoopFolder.withData { data in
            for count in [6, 9] {
                let rows = (1...count).map { "L6,Technical Program Manager,\(300_000 + $0 * 1000),2025" }
                let file = Data(("level,title,total,year\n" + rows.joined(separator: "\n") + "\n").utf8)
                #expect(try Program.run(["pay", "import", "-", "--data", data], input: file).code == 0)
            }
            let shown = try Program.run(["pay", "--data", data]).text
            #expect(shown.contains("6 rows stand in more than one of your files and count once."))
            let own = try #require(shown.split(separator: "Your own files").last)
            let row = try #require(own.split(separator: "\n").first { $0.contains("L6") })
            #expect(row.split(whereSeparator: \.isWhitespace).contains("9"), "\(row)")
        }
    }

    @Test func `a file with faults is refused line by line, and nothing of it is kept`() throws {
        try LoopFolder.withData { data in
            let file = Data(
                """
                level,title,total,year
                L6,Technical Program Manager,310000,2025
                L6,Technical Program Manager,a lot,2025
                L5,Program Manager,180000,25

                """.utf8
            )
            let done = try Program.run(["pay", "import", "-", "--data", data], input: file)
            #expect(done.code == 2 && done.output.isEmpty)
            #expect(done.errors.contains("Line 3:") && done.errors.contains("Line 4:"), "\(done.errors)")
            let json = try LoopFolder.object(try Program.run(["pay", "--json", "--data", data]))
            #expect((json["files"] as? [Any])?.isEmpty == true)
        }
    }

    // MARK: - Refusals

    @Test(arguments: [
        (["show", "9"], "There is no offer 9"), (["delete", "9", "--yes"], "There is no offer 9"),
        (["brief", "9"], "There is no offer 9"), (["compare", "1", "9"], "There is no offer 9"),
        (["compare", "1", "1"], "two different offers"), (["brief", "1", "--besides", "1"], "another offer"),
        (["show", "1", "--years", "11"], "from 1 to 10"), (["show", "1", "--rate", "101"], "out of range"),
        (["show", "1", "--rate", "much"], "--rate:"), (["show", "1", "--price", "x"], "--price:"),
        (["show", "1", "--growth", "-100"], "--growth takes"),
        (["show", "1", "--price", "50", "--growth", "5"], "Choose --price or --growth"),
        (["add"], "--base 150k"), (["add", "--base", "150k"], "--company"),
        (["add", "--company", "K", "--base", "many"], "--base:"),
        (["add", "--company", "K", "--base", "100-120k"], "not a range"),
        (["add", "--company", "K", "--base", "90k €"], "EUR"),
        (["add", "--company", "K", "--base", "90k", "--currency", "XYZ"], "--currency:"),
        (["add", "--company", " ", "--base", "90k"], "company"),
        (["add", "--company", "K", "--base", "90k", "--grant", "100k"], "offers presets"),
        (["add", "--company", "K", "--base", "90k", "--vest", "equal-quarters"], "--grant 100k"),
        (["add", "--company", "K", "--base", "90k", "--grant", "1k", "--vest", "cliff"], "more than one"),
        (["add", "--company", "K", "--base", "90k", "--grant", "1k", "--vest", "12=50,24=40"], "not 100 %"),
        (
            ["add", "--company", "K", "--base", "90k", "--grant", "1k", "--vest", "12=fifty"],
            "write a share in per cent"
        ),
        (["add", "--company", "K", "--base", "90k", "--grant", "1k", "--vest", "12=1/100003"], "common measure"),
        (["add", "--company", "K", "--base", "90k", "--units", "100"], "--unit-price"),
        (["add", "--company", "K", "--base", "90k", "--grant", "1k", "--units", "1", "--unit-price", "1"], "not both"),
        (["add", "--company", "K", "--base", "90k", "--raise", "60"], "0 to 50 %"),
        (["add", "--company", "K", "--base", "90k", "--sign-on-clawback", "12"], "--sign-on 50k"),
        (["show", "1", "--price", "-5"], "--price"),
        (["add", "--company", "K", "--base", "90k", "--bonus", "15"], "write 15 % or 15 USD"),
        (["add", "--company", "K", "--base", "90k", "--grant", "1k", "--vest", "none"], "means no stock"),
        (["compare", "1", "2", "3", "4", "5"], "two to four"),
        (["edit", "1"], "--base 160k"), (["edit", "1", "--currency", "EUR"], "add the offer anew"),
        (["add", "nowhere.json"], "There is no file"), (["--file", "Samples"], "is a folder"),
        (["add", "Samples/README.md"], "is no JSON"), (["add", "a.json", "--base", "1k"], "not both"),
    ])
    func `what cannot be done with an offer ends with code 2 and its cure`(arguments: [String], cure: String) throws {
        try withOffers { data in try refuse(["offers"] + arguments + ["--data", data], cure) }
    }

    @Test(arguments: [
        (#"{"company": "K"}"#, "“base” is missing"), (#"{"company": "K", "base": true}"#, "“base” is true or false"),
        (#"{"company": "K", "base": "150k", "bonsu": "15 %"}"#, "has no “bonsu”"),
        (#"{"company": "K", "base": "150k", "grant": "100k"}"#, "“grant” is a text"),
        (#"{"company": "K", "base": "150k", "grant": {"size": "1k"}}"#, "“schedule”"),
        (#"{"company": "K", "base": "150k", "track": "sde"}"#, "tpm or pgm"),
        (#"{"company": "K", "base": "150k", "signOn": ["50k", "x"]}"#, "signOn of year 2"),
        (#"{"company": "K", "base": "150k", "signOn": ["1k", "1k", "1k", "1k", "1k"]}"#, "year 4"),
        (#"{"base": "150k"}"#, "no company"), ("[]", "“offer” is a list"), ("{", "is no JSON"),
    ])
    func `a file that cannot be reckoned names the value and the cure`(text: String, cure: String) throws {
        try LoopFolder.withData { data in
            try refuse(["offers", "--file", "-", "--data", data], cure, input: Data(text.utf8))
        }
    }

    @Test(arguments: [
        (["import", "nowhere.csv"], "There is no file"), (["import", "Samples"], "is a folder"),
        (["import", "Samples/README.md"], "nothing was changed"), (["delete", "3"], "There is no file 3"),
        (["import", "/dev/zero"], "larger than 20 MB"),
    ])
    func `what cannot be done with pay ends with code 2 and its cure`(arguments: [String], cure: String) throws {
        try LoopFolder.withData { data in try refuse(["pay"] + arguments + ["--data", data], cure) }
    }

    private func refuse(_ arguments: [String], _ cure: String, input: Data = Data()) throws {
        let done = try Program.run(arguments, input: input)
        #expect(done.code == 2 && done.output.isEmpty, "\(done.text)")
        #expect(done.errors.contains(cure) && !done.errors.contains("Fatal"), "\(done.errors)")
    }
}
