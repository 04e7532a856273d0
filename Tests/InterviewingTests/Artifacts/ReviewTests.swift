import Interviewing
import Testing
import TextAnalysis

@Suite struct ReviewTests {
    private func review(_ text: String, as type: ArtifactType) throws -> ArtifactReview {
        ArtifactReviewer(assessor: try #require(TestEngine.assessor)).review(ArtifactSubmission(type: type, text: text))
    }

    @Test func `every quote is exact bytes of the text, and every finding tells its reason and source`() throws {
        let text = """
            # Zweites Tor – “a second gate”\r
            \r
            ## Purpose\r
            \r
            The yard is world-class and serves a lot of lorries, 12 × 4 = 52 of them. It was decided to wait.\r
            \r
            ## Next steps\r
            \r
            - Rewrite the guide for the night shift.\r
            """
        let review = try review(text, as: .onePager)
        #expect(!review.findings.isEmpty)
        let bytes = Array(text.utf8)
        for finding in review.findings {
            #expect(finding.quote == String(decoding: bytes[finding.span.start..<finding.span.end], as: UTF8.self))
            #expect(!finding.why.isEmpty && !finding.source.isEmpty && !finding.advice.isEmpty)
            #expect(!finding.message.contains("{"))
        }
        let found = Set(review.findings.map(\.rule))
        #expect(found.isSuperset(of: ["document-sum-wrong", "document-action-nobody", "document-action-no-day"]))
        #expect(review.findings.map(\.span.start) == review.findings.map(\.span.start).sorted())
    }

    @Test func `says of each part whether it is sound, thin, missing or out of place`() throws {
        let text = """
            # A second gate

            ## Cost

            The gate costs 120,000 euros once and 8,000 euros a year for the people who open and close it.

            ## Purpose

            We ask the site board to approve a second gate by 3 March 2027, so that lorries stop waiting at the road.

            ## Problem

            Lorries wait.
            """
        let parts = try review(text, as: .onePager).parts
        func verdict(_ id: String) -> ArtifactPartReview.Verdict? { parts.first { $0.part.id == id }?.verdict }
        #expect(verdict("purpose") == .sound)
        #expect(verdict("cost") == .outOfPlace)
        #expect(verdict("problem") == .thin)
        #expect(verdict("next-step") == .missing)
        #expect(parts.first { $0.part.id == "purpose" }?.quote == "Purpose")
    }

    @Test func `code and comments are not judged`() throws {
        let text = "## Purpose\n\n```\n12 × 4 = 52\n```\n\n<!-- 12 × 4 = 52 -->\n\nWe ask for a gate.\n"
        #expect(try !review(text, as: .onePager).findings.contains { $0.rule == "document-sum-wrong" })
    }

    @Test(arguments: ArtifactType.allCases)
    func `a template holds every part and guesses back to its type`(type: ArtifactType) throws {
        let library = try #require(TestEngine.assessor).workshop.library
        let definition = try #require(library[type])
        let review = try review(definition.template, as: type)
        #expect(review.parts.allSatisfy { $0.verdict != .missing && $0.verdict != .outOfPlace })
        #expect(ArtifactTypeGuess(library).type(of: definition.template) == type)
        #expect(definition.columns.isEmpty || review.outline.tables.count == 1)
    }

    @Test(arguments: ["", "Hello there.", "# Notes\n\nWe met on Monday.", "```", "| a | b |\n|--|--|\n| 1 | 2 |"])
    func `a text that shows no kind is not guessed`(text: String) throws {
        #expect(ArtifactTypeGuess(try #require(TestEngine.assessor).workshop.library).type(of: text) == nil)
    }

    @Test(arguments: ArtifactType.allCases)
    func `text without English sentences is refused and nothing is said of it`(type: ArtifactType) throws {
        let german = String(
            repeating:
                "Die Lastwagen warten vor dem einzigen Tor, und der Hof zahlt für jede Stunde, die sie dort stehen. ",
            count: 8
        )
        let review = try review(german, as: type)
        #expect(review.refusal == .notEnglish && review.findings.isEmpty)
        #expect(try self.review("", as: type).refusal == .empty)
    }

    @Test func `the reading ease of plain words is high and of long ones low`() throws {
        let plain = String(repeating: "The cat sat on the mat and the dog ran to the gate. ", count: 12)
        let hard = String(
            repeating: "Organisational interdependencies necessitate comprehensive documentation. ",
            count: 22
        )
        #expect(try #require(try review(plain, as: .onePager).readingEase) > 90)
        #expect(try #require(try review(hard, as: .onePager).readingEase) < 0)
        #expect(try review("Too little to measure.", as: .onePager).readingEase == nil)
    }

    @Test(
        .timeLimit(.minutes(2)),
        arguments: [
            String(repeating: "# Heading\n", count: 10_000),
            String(repeating: "| a | b |\n", count: 20_000),
            String(repeating: "- an item that says very little\n", count: 20_000),
            String(repeating: "ABC DEF ", count: 20_000),
        ]
    )
    func `hostile documents are reviewed in linear time`(text: String) throws {
        for type in [ArtifactType.risks, .status, .narrative] {
            #expect(try review(text, as: type).findings.count < 2000)
        }
    }
}
