import Documents
import Interviewing
import Testing

@Suite struct PDFTests {
    private let sidebar = [
        "CONTACT", "maya@example.com", "Seattle, WA", "", "SKILLS", "Risk registers", "Swift and SQL", "Road maps",
        "", "LANGUAGES", "English", "Yoruba",
    ]
    private let main = [
        "EXPERIENCE", "Senior Program Manager", "Northwind Devices, Seattle, WA", "Jan 2019 - Present",
        "Led the migration of fourteen services", "to one pipeline in nine months.",
        "Aligned three vice presidents on a date.", "Program Manager", "Contoso Ltd, Redmond, WA",
        "03/2015 to 12/2018", "Shipped the billing rewrite.", "EDUCATION", "B.Sc. Physics, 2010",
    ]

    @Test(arguments: [14, 11])
    func `columns do not interleave, whether or not their lines stand side by side`(step: Int) async throws {
        let pdf = TinyPDF(columns: [(40, 60, step, sidebar), (220, 60, 14, main)])
        let text = try await read(pdf)
        let order = ["CONTACT", "SKILLS", "Road maps", "LANGUAGES", "EXPERIENCE", "Senior", "Contoso", "EDUCATION"]
        #expect(places(of: order, in: text).isSorted)
        let resume = Resume.read(text)
        #expect(resume.roles.map(\.title) == ["Senior Program Manager", "Program Manager"])
        #expect(resume.roles.map(\.organisation) == ["Northwind Devices", "Contoso Ltd"])
        #expect(resume.roles.first?.bullets.count == 2)
    }

    @Test func `a column on the right does not cut the roles on the left`() async throws {
        let pdf = TinyPDF(columns: [(40, 60, 14, main), (380, 60, 14, sidebar)])
        let resume = Resume.read(try await read(pdf))
        #expect(resume.roles.count == 2)
        #expect(resume.sections.map(\.kind).contains(.skills))
    }

    @Test func `a line across the page stays above the columns`() async throws {
        let wide =
            "Maya Okafor leads programs of hardware, software and law in twelve countries and enjoys each of them."
        let pdf = TinyPDF(columns: [(40, 40, 14, [wide]), (40, 80, 14, sidebar), (220, 80, 14, main)])
        let text = try await read(pdf)
        #expect(places(of: ["Maya", "CONTACT", "Yoruba", "EXPERIENCE"], in: text).isSorted)
    }

    @Test func `dates at the right margin stay in the line that they date`() async throws {
        let jobs = [
            "EXPERIENCE", "Program Manager, Acme Inc", "Led the launch.", "", "Analyst, Initech Inc", "Wrote reports.",
        ]
        let dates = ["", "2015 - 2019", "", "", "2012 - 2015"]
        let text = try await read(TinyPDF(columns: [(40, 60, 14, jobs), (480, 60, 14, dates)]))
        #expect(text.contains("Program Manager, Acme Inc\t2015 - 2019\nLed the launch."))
        #expect(Resume.read(text).roles.map(\.start?.year) == [2015, 2012])
    }

    @Test func `dates at the left margin stay in the line that they date`() async throws {
        let dates = ["EXPERIENCE", "2015 - 2019", "", "2012 - 2015", ""]
        let jobs = ["", "Program Manager, Acme Inc", "Led the launch.", "Analyst, Initech Inc", "Wrote reports."]
        let text = try await read(TinyPDF(columns: [(40, 60, 14, dates), (180, 60, 14, jobs)]))
        #expect(text.contains("2015 - 2019\tProgram Manager, Acme Inc"))
        #expect(Resume.read(text).roles.map(\.title) == ["Program Manager", "Analyst"])
    }

    @Test func `tables are read row by row`() async throws {
        let pdf = TinyPDF(columns: [
            (40, 60, 14, ["Skill", "Swift", "SQL", "Excel", "Word"]), (200, 60, 14, ["Years", "5", "9", "12", "12"]),
            (300, 60, 14, ["Level", "Expert", "Expert", "Good", "Good"]),
        ])
        let text = try await read(pdf)
        #expect(text.hasPrefix("Skill\tYears\tLevel\nSwift\t5\tExpert\n"))
    }

    @Test func `ligatures become letters`() async throws {
        var line = TinyPDF.Line(text: "", x: 40, y: 60)
        line.codes = Array("de".utf8) + [0xAE] + Array("ned work".utf8) + [0xAF] + Array("ows".utf8)
        let text = try await read(TinyPDF(pages: [[line]]))
        #expect(text == "defined workflows\n")
    }

    @Test func `lines that the page broke are joined and divided words are whole again`() async throws {
        let lines = [
            "Owned the relationship with the vendor and raised its quality from seventy per cent, and the manage-",
            "ment of its hundred and thirty employees.", "Cut cost.",
        ]
        let text = try await read(TinyPDF(columns: [(40, 60, 14, lines)]))
        #expect(text.hasSuffix("and the management of its hundred and thirty employees.\nCut cost.\n"))
    }

    @Test func `a page without text is noted`() async throws {
        let pdf = TinyPDF(pages: [[.init(text: "Some words.", x: 40, y: 60)], []])
        let document = try await DocumentReader().read(bytes: pdf.bytes, name: "a.pdf")
        #expect(document.notes.count == 1)
        #expect(document.notes.first?.contains("page 2") == true)
    }

    @Test func `a role goes on across the page`() async throws {
        let pdf = TinyPDF(pages: [
            [.init(text: "EXPERIENCE", x: 40, y: 60), .init(text: "Jan 2012 - Present", x: 40, y: 74)],
            [.init(text: "Program Manager, Acme Inc", x: 40, y: 60), .init(text: "Led the launch.", x: 40, y: 74)],
        ])
        #expect(Resume.read(try await read(pdf)).roles.first?.organisation == "Acme Inc")
    }

    private func read(_ pdf: TinyPDF) async throws -> String {
        try await DocumentReader().read(bytes: pdf.bytes, name: "maya.pdf").text
    }

    private func places(of words: [String], in text: String) -> [String.Index] {
        words.map { text.firstRange(of: $0)?.lowerBound ?? text.endIndex }
    }
}

extension [String.Index] {
    fileprivate var isSorted: Bool { zip(self, dropFirst()).allSatisfy { $0 < $1 } }
}
