import Foundation
import Interviewing
import Testing
import TextAnalysis

/// What a candidate tells differently in different texts is found, and nothing else is.
@Suite struct ConsistencyTests {
    /// Two tellings that contradict each other.
    static let planted: [Tellings] = [
        Tellings(
            .teamSize,
            "Atlas",
            "I led a team of 12 engineers on Atlas.",
            "On Atlas I led a team of nine engineers."
        ),
        Tellings(
            .teamSize,
            "Atlas",
            "I managed a 14-person team that rebuilt billing.",
            "I managed a team of eight people that rebuilt billing."
        ),
        Tellings(
            .amount,
            "Atlas",
            "We moved 63 services to the cloud in one year.",
            "I migrated 48 services to the cloud."
        ),
        Tellings(
            .amount,
            "Atlas",
            "The migration saved $2.4M a year in licence fees.",
            "That saved us $1.2 million a year in licence fees."
        ),
        Tellings(
            .amount,
            "Harbour",
            "The programme onboarded 340 merchants in Spain.",
            "In the end we had onboarded 210 merchants in Spain."
        ),
        Tellings(
            .percentage,
            "Atlas",
            "We cut checkout latency by 40 percent.",
            "I cut checkout latency by 25 percent with one change."
        ),
        Tellings(
            .percentage,
            "Atlas",
            "Conversion rose from 61 to 70 percent after the redesign.",
            "Conversion rose to 82 percent after the redesign."
        ),
        Tellings(
            .duration,
            "Atlas",
            "The checkout migration took seven months.",
            "The checkout migration took 14 months."
        ),
        Tellings(
            .duration,
            "Atlas",
            "Checkout latency fell from 900 ms to 240 ms.",
            "Checkout latency fell from 900 ms to 410 ms."
        ),
        Tellings(
            .duration,
            "Ledger",
            "We switched the ledger in 38 seconds of read-only time.",
            "The ledger switch took 90 seconds of read-only time."
        ),
        Tellings(
            .factor,
            "Atlas",
            "Write throughput of the ledger grew 3x.",
            "Write throughput of the ledger grew 5x."
        ),
        Tellings(.date, "Atlas", "We launched Atlas in June 2024.", "I launched Atlas in March 2024."),
        Tellings(.date, "Atlas", "Atlas went live in November 2022 without a page.", "In May 2023 Atlas went live."),
        Tellings(.date, "", "I joined Norrvane in March 2022 as a lead.", "I joined Norrvane in August 2020."),
    ]

    @Test(arguments: planted)
    func `the same thing told differently is shown side by side`(tellings: Tellings) throws {
        let found = ConsistencyReader.compare(try tellings.sheets())
        #expect(found.map(\.kind) == [tellings.kind], "\(tellings) \(found)")
        for contradiction in found {
            #expect(contradiction.tellings.count == 2)
            #expect(Set(contradiction.tellings.map(\.value)).count == 2)
            #expect(!contradiction.subject.isEmpty)
        }
        let reversed = ConsistencyReader.compare(try tellings.sheets().reversed())
        #expect(reversed.map(\.kind) == [tellings.kind], "\(tellings)")
    }

    @Test func `a résumé and a story are compared role by role`() throws {
        let resume = try sheet(ConsistencySample.resume, .resume(1), kind: .resume)
        let story = try sheet(
            """
            At Norrvane we had to move the ledger from one primary database to partitions while six teams wrote to it. \
            I led the programme. We reconciled 1.4 billion rows before the switch and nobody lost a cent.
            """,
            .story(try #require(StoryID("aaaaaaaaaaaa"))),
            project: "Norrvane ledger"
        )
        let found = ConsistencyReader.compare([resume, story])
        #expect(found.map(\.kind) == [.amount], "\(found)")
        #expect(found.first?.tellings.map(\.source) == [resume.source, story.source])
        #expect(found.first?.tellings.map(\.number) == ["2.1 billion", "1.4 billion"])
    }

    @Test(arguments: [
        ("In 2019 at Norrvane I rebuilt the whole payment platform.", true),
        ("In 2023 at Norrvane I rebuilt the whole payment platform.", false),
        ("I joined Norrvane in March 2022 and rebuilt the payment platform.", false),
        ("I joined Norrvane in June 2020 and rebuilt the payment platform.", true),
        ("I left Kestervale in May 2019 for a bank in Rotterdam.", true),
        ("I left Kestervale in February 2022 for a bank in Rotterdam.", false),
        ("At Kestervale in 2024 I rebuilt the whole booking platform.", true),
        ("In 2019 I read about Norrvane and its payment platform.", false),
        ("In 2019 a colleague and friend joined Norrvane as an engineer.", false),
    ])
    func `a year outside a role of the résumé is found`(text: String, isFound: Bool) throws {
        let resume = try sheet(ConsistencySample.resume, .resume(1), kind: .resume)
        let story = try sheet(text, .story(try #require(StoryID("aaaaaaaaaaaa"))))
        let found = ConsistencyReader.compare([resume, story])
        #expect(found.map(\.kind) == (isFound ? [.date] : []), "\(found)")
    }

    @Test func `three texts of one thing make one contradiction`() throws {
        let texts = [
            "I led a team of 12 engineers on Atlas.", "On Atlas I led a team of nine engineers.",
            "For Atlas I led a team of 12 engineers.",
        ]
        let sheets = try texts.enumerated().map { item -> FactSheet in
            let id = try #require(StoryID("aaaaaaaaaaa" + ["a", "b", "c"][item.offset]))
            return try sheet(item.element, .story(id), project: "Atlas")
        }
        let found = ConsistencyReader.compare(sheets)
        #expect(found.count == 1)
        #expect(found.first?.tellings.map(\.number) == ["12", "nine", "12"])
    }

    @Test func `every telling quotes its text byte for byte`() throws {
        for tellings in Self.planted {
            for (prefix, suffix) in [("", ""), ("👩🏽‍💻 Größer als gedacht. ", "\r\n\r\nMore — “later”.")] {
                let texts = [tellings.first, tellings.second].map { prefix + $0 + suffix }
                let found = ConsistencyReader.compare(try tellings.with(texts).sheets())
                #expect(found.count == 1, "\(texts)")
                for (text, telling) in zip(texts, found.first?.tellings ?? []) {
                    let document = Document(text)
                    #expect(document.text(in: telling.span) == telling.number)
                    #expect(document.text(in: telling.sentence) == telling.quote)
                    #expect(telling.sentence.contains(telling.span))
                }
            }
        }
    }

    @Test func `the sample candidates contradict themselves nowhere`() throws {
        for person in ["coordinator-julie-brandt", "mixed-arun-pillai", "pgm-daniel-okafor", "tpm-mara-lindqvist"] {
            let folder = "Samples/\(person)"
            var sheets = [try sheet(try TestEngine.body(of: folder + "/resume.md"), .resume(1), kind: .resume)]
            let names = try FileManager.default.contentsOfDirectory(atPath: TestEngine.root + "/" + folder + "/stories")
            for (index, name) in names.sorted().enumerated() {
                let id = try #require(StoryID("aaaaaaaaaaa" + ["a", "b", "c", "d", "e", "f"][index]))
                sheets.append(try sheet(try TestEngine.body(of: folder + "/stories/" + name), .story(id)))
            }
            let found = ConsistencyReader.compare(sheets)
            #expect(found.isEmpty, "\(person): \(found)")
        }
    }

    @Test func `the order of the answer depends on nothing but the texts`() throws {
        let all = try Self.planted.prefix(10).enumerated().flatMap { item in
            try item.element.sheets(Character(UnicodeScalar(UInt8(97 + item.offset))))
        }
        let first = ConsistencyReader.compare(all)
        for _ in 0..<5 { #expect(ConsistencyReader.compare(all) == first) }
        #expect(first.count >= 8)
    }

    private func sheet(
        _ text: String,
        _ source: ConsistencySource,
        kind: TextKind = .story,
        project: String = ""
    ) throws -> FactSheet {
        FactSheet(try TestEngine.assess(text, as: kind), source: source, title: "t", project: project)
    }
}

/// A résumé with two employers.
enum ConsistencySample {
    static let resume = """
        # Mara Lind

        ## Experience

        ### Senior Technical Program Manager, Norrvane Pay, Rotterdam
        *March 2022 to present*

        - Led the move of the ledger from one primary database to 24 partitions; reconciled 2.1 billion rows before the switch.
        - Managed a team of 12 engineers.

        ### Technical Program Manager, Kestervale Freight, Antwerp
        *August 2018 to February 2022*

        - Replaced nightly file transfers with an event stream.

        ## Education

        M.Sc. Computer Engineering, Vasterbo Institute of Technology, 2012
        """
}

/// Two texts about a project.
struct Tellings: Sendable, CustomTestStringConvertible {
    let kind: Contradiction.Kind
    let project: String
    let first: String
    let second: String

    init(_ kind: Contradiction.Kind, _ project: String, _ first: String, _ second: String) {
        self.kind = kind
        self.project = project
        self.first = first
        self.second = second
    }

    var testDescription: String { "\(first) / \(second)" }

    func with(_ texts: [String]) -> Tellings { Tellings(kind, project, texts[0], texts[1]) }

    /// Their fact sheets; padded, so that each is long enough to be read.
    func sheets(_ letter: Character = "a") throws -> [FactSheet] {
        try [("a", first), ("b", second)].map { name, text in
            let id = try #require(StoryID(String(repeating: letter, count: 11) + name))
            let assessment = try TestEngine.assess(text + "\n\nIt was not easy and I learned from it.", as: .story)
            return FactSheet(assessment, source: .story(id), title: name, project: project)
        }
    }
}
