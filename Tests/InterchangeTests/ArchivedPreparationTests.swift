import Foundation
import Interchange
import Interviewing
import Testing

/// Offers, the plan, rehearsals and pay reports in the archive and in its folder.
struct ArchivedPreparationTests {
    private let valid = """
        {"format":"inclined-archive","version":4,"resumes":[],"targets":[],"priors":{},"secretTerms":[],
        "stories":[{"id":"abcdefgh2345","created":"2026-01-02T03:04:05.006Z","versions":[{"number":1,
        "saved":"2026-01-02T03:04:05.006Z","draft":{"title":"t","project":"","question":"","principles":[],"tags":[],
        "text":{"free":"x"}}}]}],
        "offers":[{"number":4,"version":2,"created":"2026-01-02T03:04:05.006Z","changed":"2026-01-03T03:04:05.006Z",
        "retired":"2026-01-04T03:04:05.006Z","offer":{"company":"My firm","label":"Second","location":"Berlin",
        "track":"tpm","level":"L6","currency":"EUR","base":"150000.00 EUR","raise":250,
        "signOn":["50000.00 EUR","30000.00 EUR"],"signOnPayment":"at-once","signOnClawback":12,
        "grant":{"size":{"units":{"count":"812.5","price":"187.12 EUR"}},
        "schedule":{"preset":"even","steps":[{"months":12,"share":2575},{"months":24,"share":7425}]}},
        "bonus":{"share":{"basisPoints":1505}},
        "refreshers":{"value":"20000.00 EUR","fromYear":3,"schedule":{"steps":[{"months":12,"share":10000}]}},
        "relocation":{"amount":"7000.00 EUR","clawback":6},
        "leavingCost":{"unvested":"99.00 EUR","bonus":"0.00 EUR","payBack":"1.50 EUR"}}}],
        "fitAnswers":{"choices":{"energy":"detail"},"given":"2026-02-02T03:04:05.006Z"},
        "planSettings":{"loopDay":"2026-12-01","minutes":[60,61,62,63,64,0,720],"daysOff":["2026-11-26"]},
        "taskMarks":[{"task":"story.one","title":"Write it","state":"done","minutes":45,"day":"2026-11-20"}],
        "rehearsals":[{"number":7,"story":"abcdefgh2345","fact":"Cut 40 %.","grade":3,
        "time":"2026-03-02T03:04:05.006Z"},{"number":8,"story":"abcdefgh2345","grade":4,
        "time":"2026-03-03T03:04:05.006Z"}],
        "payFiles":[{"number":9,"name":"pay.csv","added":"2026-04-02T03:04:05.006Z","reports":[{"track":"pgm",
        "level":"L5","year":2025,"currency":"USD","base":150000,"total":210000,"location":"Austin","experience":9.5}]}]}
        """

    private func refusal(_ text: String) -> InterchangeError? {
        do throws(InterchangeError) {
            _ = try ArchiveJSON.read(Array(text.utf8), name: "a.json")
            return nil
        } catch { return error }
    }

    private func archive() throws -> Archive { try ArchiveJSON.read(Array(valid.utf8), name: "a.json") }

    @Test("Archives of every earlier form are read", arguments: 1...3)
    func earlier(version: Int) throws {
        let old = """
            {"format":"inclined-archive","version":\(version),"resumes":[],"targets":[],"priors":{},"secretTerms":["S"],
            "stories":[]}
            """
        #expect(try ArchiveJSON.read(Array(old.utf8), name: "a.json") == Archive(secretTerms: ["S"]))
        let text = String(decoding: try ArchiveJSON.write(Archive()), as: UTF8.self)
        #expect(text.contains("\"version\" : 4"))
    }

    @Test("Every field of an offer, a plan, a rehearsal and a pay report is read")
    func fields() throws {
        let archive = try archive()
        let offer = archive.offers[0].offer
        #expect(offer.base == Money(minor: 15_000_000, .eur) && offer.signOn.count == 2 && offer.raise == 250)
        #expect(offer.bonus == .share(basisPoints: 1505) && offer.leavingCost?.payBack.minor == 150)
        #expect(archive.offers[0].retired != nil && archive.offers[0].version == 2)
        #expect(archive.fitAnswers?.choices == ["energy": "detail"])
        #expect(archive.planSettings?.loopDay == CalendarDay("2026-12-01"))
        #expect(archive.planSettings?.minutes(on: try #require(CalendarDay("2026-11-26"))) == 0)
        #expect(archive.taskMarks[0].state == .done)
        #expect(archive.rehearsals.map(\.card.fact) == ["Cut 40 %.", ""])
        #expect(archive.rehearsals.map(\.grade) == [.good, .easy])
        #expect(archive.payFiles[0].reports[0].experience == 9.5)
    }

    @Test("Unknown and hostile values of offers, plans, rehearsals and pay reports are refused with place and cure")
    func refusals() throws {
        let long = String(repeating: "x", count: 10_001)
        let cases: [(old: String, new: String, says: String)] = [
            ("\"number\":4", "\"number\":0", "offer 0: numbers go from 1"),
            ("\"version\":2", "\"version\":0", "offer 4: the version goes from 1"),
            ("\"created\":\"2026-01-02T03:04:05.006Z\",\"changed", "\"created\":\"now\",\"changed", "“created” cannot"),
            ("\"company\"", "\"firm\"", "“offers”, number 1, “offer”, “company” is missing"),
            ("My firm", " ", "offer 4: it has no company"),
            ("My firm", "My\\u0000", "offer 4: the company holds a zero byte"),
            ("Berlin", long, "offer 4: the location is longer"),
            ("150000.00 EUR", "150000 EUR", "“offer”, “base” cannot be understood; times look like"),
            ("150000.00 EUR", "-0.01 EUR", "offer 4: the base is below zero"),
            ("150000.00 EUR", "99999999999999999999.00 EUR", "“base” cannot"),
            ("\"currency\":\"EUR\"", "\"currency\":\"XXX\"", "“offer”, “currency” cannot"),
            ("\"currency\":\"EUR\"", "\"currency\":\"USD\"", "offer 4: the base is in EUR, the offer in USD"),
            ("\"at-once\"", "\"never\"", "“signOnPayment” cannot"),
            ("\"raise\":250", "\"raise\":9223372036854775807", "offer 4: the raise is out of range"),
            ("\"share\":7425", "\"share\":7424", "offer 4: the grant's schedule: the shares make"),
            ("\"months\":24", "\"months\":12", "offer 4: the grant's schedule: month 12"),
            ("\"tpm\"", "\"sde\"", "“offer”, “track” cannot"),
            ("\"energy\"", "\"an id\"", "the fit answers: “an id” is no id"),
            ("\"given\":\"2026", "\"given\":\"1926", "“fitAnswers”, “given” cannot"),
            ("{\"energy\":\"detail\"}", "[]", "“fitAnswers”, “choices” has the wrong kind"),
            ("2026-12-01", "2026-02-30", "“planSettings”, “loopDay” cannot"),
            ("2026-12-01", "1999-12-31", "the plan's settings: a day lies outside the years 2000 to 2199"),
            ("[60,61,62,63,64,0,720]", "[60]", "the plan's settings: a week has seven days"),
            ("0,720]", "0,721]", "the plan's settings: minutes a day must be 0 to 720"),
            ("[\"2026-11-26\"]", "[\"2026-11-31\"]", "“daysOff”, number 1 cannot"),
            ("story.one", "story one", "task mark 1: “story one” is no id"),
            ("\"minutes\":45", "\"minutes\":-1", "task mark 1: the minutes of a task go from 0"),
            ("\"done\"", "\"gone\"", "“taskMarks”, number 1, “state” cannot"),
            ("Write it", long, "task mark 1: the title is longer"),
            ("\"number\":7", "\"number\":8", "rehearsal 8 comes twice"),
            ("\"grade\":3", "\"grade\":5", "“rehearsals”, number 1, “grade” cannot"),
            (
                "\"story\":\"abcdefgh2345\",\"grade\"", "\"story\":\"bbbbbbbbbbbb\",\"grade\"",
                "rehearsal 8 is of story bbbb"
            ),
            ("\"story\":\"abcdefgh2345\",\"grade\"", "\"story\":\"..\",\"grade\"", "number 2, “story” cannot"),
            ("Cut 40 %.", long, "rehearsal 7: the fact is longer"),
            ("Cut 40 %.", "\\u0000", "rehearsal 7: the fact holds a zero byte"),
            ("\"time\":\"2026-03-02", "\"time\":\"1926-03-02", "“rehearsals”, number 1, “time” cannot"),
            ("pay.csv", "", "pay file 9: it has no name"),
            ("\"number\":9", "\"number\":-9", "pay file -9: numbers go from 1"),
            ("\"year\":2025", "\"year\":1900", "pay file 9: report 1: the year 1900"),
            ("\"total\":210000", "\"total\":0", "pay file 9: report 1: the total must be"),
            ("\"total\":210000", "\"total\":1.5", "a number that is too large or not whole"),
            ("\"experience\":9.5", "\"experience\":1e300", "pay file 9: report 1: the years of experience"),
            ("\"currency\":\"USD\"", "\"currency\":\"usd\"", "pay file 9: report 1: the currency"),
            ("Austin", "Aus\\u0000", "pay file 9: report 1: the location holds a zero byte"),
            ("\"L5\"", "\"L99\"", "“payFiles”, number 1, “reports”, number 1, “level” cannot"),
        ]
        #expect(refusal(valid) == nil)
        for item in cases {
            let text = valid.replacing(item.old, with: item.new)
            #expect(text != valid, "\(item.old)")
            let sentence = refusal(text)?.sentence ?? "no refusal"
            #expect(sentence.hasPrefix("a.json") && sentence.contains(item.says), "\(item.new.prefix(50)): \(sentence)")
            #expect(sentence.hasSuffix("."), "\(sentence)")
        }
        var twice = try archive()
        twice.taskMarks.append(twice.taskMarks[0])
        let text = String(decoding: try ArchiveJSON.write(twice), as: UTF8.self)
        #expect(refusal(text)?.reason.contains("task mark 2: “story.one” is marked twice") == true)
        twice = try archive()
        twice.payFiles[0] = PayFile(number: 1, name: "a", added: twice.payFiles[0].added, reports: [])
        let empty = String(decoding: try ArchiveJSON.write(twice), as: UTF8.self)
        #expect(refusal(empty)?.reason.contains("pay file 1: it holds no reports") == true)
    }

    @Test("An offer in the folder is a page for people, with everything that was entered")
    func page() throws {
        let folder = try TemporaryFolder()
        try ArchiveFolder.write(try archive(), to: folder.path + "/out")
        let name = "out/offers/04-my-firm-second.md"
        #expect(try folder.names().contains(name))
        #expect(try folder.mode("out/offers") == 0o700 && folder.mode(name) == 0o600)
        let text = try folder.text(name)
        for words in [
            "# My firm: Second\n", "TPM · L6 · Berlin · version 2 · changed on 2026-01-03 · put aside\n",
            "- Base: 150000.00 EUR\n", "- Raise: 2.5 % a year\n", "- Sign-on of year 2: 30000.00 EUR, at once\n",
            "- Sign-on is paid back within 12 months\n",
            "- Grant: 812.5 units at 187.12 EUR, vests 25.75 % after 12 months, 74.25 % after 24 months\n",
            "- Bonus: 15.05 % of the base\n",
            "- Refreshers from year 3: 20000.00 EUR each, vest 100 % after 12 months\n",
            "- Relocation: 7000.00 EUR, paid back within 6 months\n", "- To be paid back: 1.50 EUR\n",
        ] {
            #expect(text.contains(words), "\(words)")
        }
        #expect(try ArchiveFolder.read(path: folder.path + "/out") == FolderContent(archive: try archive()))
        try ArchiveFolder.write(Archive(), to: folder.path + "/out")
        #expect(try !folder.names().contains { $0.contains("offers") })
    }

    @Test("An edit of an offer's page is told and never written over, and alone it is no story")
    func edited() throws {
        let folder = try TemporaryFolder()
        let (path, name) = (folder.path + "/out", "out/offers/04-my-firm-second.md")
        try ArchiveFolder.write(try archive(), to: path)
        let text = try folder.text(name)
        for other in [text.replacing("150000", with: "250000"), text + "\n", ""] {
            try folder.write(other, to: name)
            let content = try ArchiveFolder.read(path: path)
            #expect(content.archive == (try archive()) && content.notes.isEmpty)
            #expect(content.problems.map(\.file) == ["offers/04-my-firm-second.md"])
            #expect(throws: InterchangeError.self) { try ArchiveFolder.write(try archive(), to: path) }
        }
        try folder.write(text, to: name)
        let content = try ArchiveFolder.read(path: path + "/offers")
        #expect(content.notes.isEmpty)
        #expect(content.problems.first?.reason.hasPrefix("an offer is read from inclined.json alone") == true)
    }

    @Test("Two archives read together keep offers, rehearsals and pay files apart and the first one's plan")
    func together() throws {
        var both = Archive()
        #expect(both.isEmpty)
        for _ in 0..<2 {
            var next = try archive()
            if !both.isEmpty {
                next.stories = []
                next.planSettings?.daysOff = []
                next.taskMarks[0].state = .skipped
            }
            both.add(next)
        }
        #expect(both.offers.map(\.number) == [4, 8] && both.payFiles.map(\.number) == [9, 18])
        #expect(both.rehearsals.map(\.number) == [7, 8, 15, 16])
        #expect(both.planSettings?.daysOff.count == 1 && both.taskMarks.map(\.state) == [.done])
        #expect(try ArchiveJSON.read(try ArchiveJSON.write(both), name: "a.json") == both)
        for part in [
            Archive(offers: both.offers), Archive(fitAnswers: both.fitAnswers),
            Archive(planSettings: both.planSettings),
            Archive(taskMarks: both.taskMarks), Archive(rehearsals: both.rehearsals), Archive(payFiles: both.payFiles),
        ] {
            #expect(!part.isEmpty)
        }
    }

    @Test("Nothing secret leaves with an offer, a mark, a rehearsal or a pay report")
    func scrubbed() throws {
        let names = [
            "My firm", "\"Second", "Berlin", "\"level\":\"L6", "Write it", "Cut 40 %.", "pay.csv", "Austin",
        ]
        let secret = names.reduce(valid) { text, word in text.replacing(word, with: "\(word) Acme a@acme.com") }
        let archive = try ArchiveJSON.read(Array(secret.utf8), name: "a.json")
        let scrubbed = Scrubber(terms: ["Acme"]).scrub(archive)
        #expect(String(reflecting: archive).components(separatedBy: "@acme").count == names.count + 1)
        #expect(!String(reflecting: scrubbed).lowercased().contains("acme"))
        #expect(scrubbed.offers[0].offer.company == "My firm [term 1] [e-mail]")
        #expect(scrubbed.offers[0].offer.base == archive.offers[0].offer.base)
        #expect(scrubbed.rehearsals.map(\.card.story) == archive.rehearsals.map(\.card.story))
        #expect(Scrubber(terms: ["Acme"]).scrub(scrubbed) == scrubbed)
        #expect(try ArchiveJSON.read(try ArchiveJSON.write(scrubbed), name: "a.json") == scrubbed)
    }

    @Test("A scrubbed archive can always be read again, however many secrets stand in a row")
    func scrubbedLong() throws {
        let terms = ["x", "yz"]
        let location = String(repeating: "x yz ", count: 24)
        let archive = try ArchiveJSON.read(Array(valid.replacing("Austin", with: location).utf8), name: "a.json")
        let scrubbed = Scrubber(terms: terms).scrub(archive)
        let kept = scrubbed.payFiles[0].reports[0].location
        #expect(kept.hasPrefix("[term 1] [term 2] ") && kept.count <= PayReport.longestLocation)
        #expect(try ArchiveJSON.read(try ArchiveJSON.write(scrubbed), name: "a.json") == scrubbed)
        #expect(Scrubber(terms: terms).scrub(scrubbed) == scrubbed)
    }
}
