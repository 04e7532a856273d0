import Interviewing
import Testing

@Suite struct RoleTranslationTests {
    static let translator = RoleTranslator(
        employers: TestEngine.content.library.preparation.employers,
        ladder: TestEngine.content.library.preparation.ladder
    )

    /// What a coach would expect of a title as written; no range means that scope has to decide.
    struct Expected: Sendable, CustomTestStringConvertible {
        let written: String
        let functions: [RoleFunction]
        let range: ClosedRange<Level>?

        init(_ written: String, _ functions: [RoleFunction], _ range: ClosedRange<Level>?) {
            (self.written, self.functions, self.range) = (written, functions, range)
        }

        var testDescription: String { written }
    }

    static let known: [Expected] = [
        Expected("Microsoft 64", [], .l5 ... .l6),
        Expected("Program Manager, Microsoft, level 64", [.product, .pgm], .l5 ... .l6),
        Expected("Senior Program Manager at Microsoft", [.product, .pgm], .l5 ... .l6),
        Expected("Technical Program Manager II, Microsoft 62", [.tpm], .l4 ... .l5),
        Expected("Principal TPM at Microsoft", [.tpm], .l6 ... .l7),
        Expected("Principal Program Manager, Microsoft 67", [.product, .pgm], .l7 ... .l8),
        Expected("Partner PM, Microsoft L68", [.product, .pgm], .l7 ... .l8),
        Expected("L5 at Google", [], .l5 ... .l6),
        Expected("Google TPM L4", [.tpm], .l4 ... .l5),
        Expected("Staff Technical Program Manager, Google (L6)", [.tpm], .l6 ... .l7),
        Expected("Senior Program Manager, Google", [.pgm], .l5 ... .l6),
        Expected("google l7 senior staff tpm", [.tpm], .l7 ... .l8),
        Expected("Meta IC5", [], .l5 ... .l6),
        Expected("Facebook E6 technical program manager", [.tpm], .l6 ... .l7),
        Expected("E4", [], .l4 ... .l5),
        Expected("Program Manager at Meta, IC4", [.tpm, .pgm], .l4 ... .l5),
        Expected("Product Program Manager, Instagram, IC-5", [.pgm], .l5 ... .l6),
        Expected("Senior EPM ICT4", [.tpm], .l5 ... .l6),
        Expected("Apple Engineering Program Manager ICT 5", [.tpm], .l6 ... .l7),
        Expected("ICT3", [], .l4 ... .l5),
        Expected("Uber 5a", [], .l5 ... .l6),
        Expected("TPM 5b", [.tpm], .l6 ... .l7),
        Expected("TPM at Uber, L4", [.tpm], .l4 ... .l5),
        Expected("Stripe L3", [], .l5 ... .l6),
        Expected("Staff TPM, Stripe", [.tpm], .l6 ... .l7),
        Expected("Netflix L6 TPM", [.tpm], .l6 ... .l7),
        Expected("Amazon L6 SDM", [.engineeringManagement], .l5 ... .l6),
        Expected("Amazon Program Manager III", [.pgm], .l5 ... .l6),
        Expected("SDE II at AWS", [.engineering], .l5 ... .l6),
        Expected("Director at a start-up of 40 people", [], .l5 ... .l6),
        Expected("VP of Operations at a 12-person startup", [.operations], .l5 ... .l6),
        Expected("Head of Engineering, scale-up", [.engineeringManagement], .l5 ... .l7),
        Expected("CTO and co-founder of a startup", [.engineeringManagement, .product, .operations], .l5 ... .l7),
        Expected("SDE 2", [.engineering], .l4 ... .l5),
        Expected("TPM III", [.tpm], .l5 ... .l6),
        Expected("Senior Product Manager", [.product], .l5 ... .l6),
        Expected("Technical Product Manager", [.product], .l4 ... .l6),
        Expected("Scrum Master", [.project], .l4 ... .l6),
        Expected("Senior Project Manager at Siemens", [.project], .l5 ... .l6),
        Expected("Project Coordinator", [.coordination], .l4 ... .l6),
        Expected("Senior Consultant, Deloitte", [.consulting], .l5 ... .l6),
        Expected("Partner at McKinsey", [.consulting], .l7 ... .l8),
        Expected("Vice President, Technical Program Manager, Goldman Sachs", [.tpm], .l5 ... .l6),
        Expected("Major, US Army", [.military], .l5 ... .l6),
        Expected("Senior Director of Engineering at Siemens", [.engineeringManagement], .l6 ... .l8),
        Expected("PM", [.product, .pgm, .project], .l4 ... .l6),
        Expected("TPM-T", [.tpm, .product], .l4 ... .l6),
        Expected("I am a program manager with 10 years", [.pgm], .l4 ... .l6),
        Expected("Program manager at a start-up of 12", [.pgm], .l4 ... .l6),
        Expected("TPM at Uber for 4 years", [.tpm], .l4 ... .l6),
    ]

    static let unknown: [Expected] = [
        Expected("", [], nil),
        Expected("   \n\t ", [], nil),
        Expected("Chief Happiness Officer, Grade 41b, Freedonia", [], nil),
        Expected("asdf qwer", [], nil),
        Expected("Chief Happiness Officer of Freedonia", [], nil),
        Expected("Senior", [], nil),
        Expected("Director at Siemens", [], nil),
        Expected("Google L99", [], nil),
        Expected("TPM, Google L12", [.tpm], nil),
        Expected("64", [], .l5 ... .l6),
        Expected("L5 at Google, now Stripe L3", [], nil),
        Expected("👑👑👑", [], nil),
        Expected("'; DROP TABLE roles; --", [], nil),
        Expected("<script>alert('L5')</script>", [], .l5 ... .l6),
        Expected("Программный менеджер, 5 разряд", [], nil),
        Expected("\u{0}\u{202E}LEVEL", [], nil),
    ]

    @Test(arguments: known)
    func `a title elsewhere gives the function and the range a coach would give`(_ expected: Expected) {
        let translation = Self.translator.translate(expected.written, for: .tpm)
        #expect(translation.functions == expected.functions)
        #expect(translation.range == expected.range)
    }

    @Test(arguments: unknown)
    func `what is not known is said to be unknown, whatever is typed`(_ expected: Expected) {
        let translation = Self.translator.translate(expected.written, for: .pgm)
        #expect(translation.functions == expected.functions)
        if let range = expected.range {
            // Levels that several employers write alike give no more than their union, and the question where.
            #expect(translation.range == range)
            #expect(translation.rung == nil && !translation.possible.isEmpty)
        } else {
            #expect(translation.range == nil)
        }
        #expect(translation.tips.isEmpty == (translation.range == nil))
    }

    @Test(arguments: known, Track.allCases)
    func `no title is ever one level, and two axes say what would tip it`(_ expected: Expected, track: Track) throws {
        let translation = Self.translator.translate(expected.written, for: track)
        let range = try #require(translation.range)
        #expect(range.lowerBound < range.upperBound)
        #expect(Set(translation.tips.map(\.axis)).count >= 2)
        for tip in translation.tips {
            #expect(tip.up.level == range.upperBound && tip.down.level == range.lowerBound)
            #expect(tip.up.looks != tip.down.looks)
        }
        let rung = try #require(translation.rung)
        #expect(!rung.source.isEmpty)
    }

    @Test func `the doubt about Microsoft's program manager is a question, not an answer`() {
        let translation = Self.translator.translate("Program Manager at Microsoft, 64", for: .pgm)
        #expect(translation.functions.count == 2)
        #expect(translation.title?.trust == .weak)
        #expect(translation.asks.contains { $0.contains("decide what was built") })
    }

    @Test func `a level without an employer names the employers that have it and asks`() {
        let translation = Self.translator.translate("L5", for: .tpm)
        #expect(translation.rung == nil)
        #expect(Set(translation.possible.map(\.employer)).isSuperset(of: ["Google", "Amazon", "Meta", "Netflix"]))
        #expect(
            translation.asks == [
                "At which employer is that your level?",
                "What was your work: building, running a program, owning a product, or leading the people who do?",
            ]
        )
    }

    @Test func `a level that contradicts the words of the title wins, and the tension is named`() {
        let translation = Self.translator.translate("Principal Program Manager, Microsoft 61", for: .pgm)
        #expect(translation.range == .l4 ... .l5)
        #expect(translation.doubts.contains { $0.contains("do not fit") })
    }

    @Test func `an employer that writes no such level is not guessed at`() {
        let translation = Self.translator.translate("TPM, Google L12", for: .tpm)
        #expect(translation.doubts.contains { $0.contains("L12") && $0.contains("Google") })
        #expect(translation.sentence.contains("scope"))
    }

    @Test func `a text of any length is cut to a title and answered at once`() {
        let translation = Self.translator.translate(String(repeating: "L5 Google ", count: 100_000), for: .tpm)
        #expect(translation.written.count <= 200)
        let wide = String(repeating: "e\u{301}", count: 50_000)
        #expect(Self.translator.translate(wide, for: .tpm).range == nil)
    }

    @Test func `any mix of words and signs is answered without a single level or an invented employer`() {
        var state: UInt64 = 20_261_123
        func draw(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % bound
        }
        let words = [
            "Google", "microsoft", "L5", "64", "-", "senior", "TPM", "5a", "at", "of", "40", "people", "ICT4", "PM",
            "ii",
            "III", "🦊", "\u{0}", "é", "start-up", "years", "level", "IC", "6", "(", "'", "Director", "E7", "ß", "١٢",
            "Ⅷ", "L", "army",
        ]
        for _ in 0..<300 {
            let written = (0...draw(7)).map { _ in words[draw(words.count)] }.joined(separator: draw(3) == 0 ? "" : " ")
            let translation = Self.translator.translate(written, for: draw(2) == 0 ? .tpm : .pgm)
            if let range = translation.range {
                #expect(range.lowerBound < range.upperBound, "\(written)")
                #expect(translation.tips.count >= 2, "\(written)")
            }
            if translation.range == nil { #expect(translation.tips.isEmpty, "\(written)") }
            #expect(!translation.sentence.isEmpty)
        }
    }

    @Test func `the same title always gives the same translation`() {
        for expected in Self.known {
            let first = Self.translator.translate(expected.written, for: .tpm)
            let second = Self.translator.translate(expected.written, for: .tpm)
            #expect(first.sentence == second.sentence && first.doubts == second.doubts && first.asks == second.asks)
        }
    }

    @Test func `every level of every table is a range with a source and two axes`() {
        let employers = TestEngine.content.library.preparation.employers
        #expect(employers.count >= 12)
        for rung in employers.flatMap(\.rungs) {
            #expect(rung.range.lowerBound < rung.range.upperBound, "\(rung.title)")
            #expect(Set(rung.tips).count >= 2 && !rung.source.isEmpty, "\(rung.title)")
        }
    }
}
