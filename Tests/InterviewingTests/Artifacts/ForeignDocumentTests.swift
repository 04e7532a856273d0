import Interviewing
import Testing

/// What documents by others taught: their templates, their code, their marks.
@Suite struct ForeignDocumentTests {
    private func review(_ text: String, as type: ArtifactType) throws -> ArtifactReview {
        ArtifactReviewer(assessor: try #require(TestEngine.assessor)).review(ArtifactSubmission(type: type, text: text))
    }

    private func findings(of rule: String, in text: String, as type: ArtifactType) throws -> [ArtifactFinding] {
        try review(text, as: type).findings.filter { $0.rule == rule }
    }

    private func verdict(_ part: String, in text: String, as type: ArtifactType) throws -> ArtifactPartReview.Verdict? {
        try review(text, as: type).parts.first { $0.part.id == part }?.verdict
    }

    @Test func `letters in code, in file names and in addresses need not be written out`() throws {
        let text = """
            # A second gate

            The field `KIAM` is empty, NOTES.md tells why, and the [plan][FMDB] shows the XQRT at the gate.

            [plan]: ../ZZTOP/plan.html
            """
        #expect(try findings(of: "document-acronym", in: text, as: .onePager).map(\.quote) == ["XQRT"])
    }

    @Test func `a mark of code that is never closed hides nothing`() throws {
        let text = "# A second gate\n\nThe field `KIAM is empty.\n\nThe guard` knows the FMDB of the gate."
        #expect(try findings(of: "document-acronym", in: text, as: .onePager).map(\.quote) == ["KIAM", "FMDB"])
    }

    @Test func `a name in code counts as one word of a sentence`() throws {
        let words = "The guard opens the north gate for each lorry that carries a booking and a clean sheet, and writes"
        let end = "into the list that the foreman reads each evening before he locks the yard."
        let code = "`gate-number, day-of-visit, name-of-driver`"
        #expect(try findings(of: "long-sentence", in: "\(words) \(code) \(end)", as: .onePager).isEmpty)
        let plain = "gate number, day of visit, name of driver"
        #expect(try findings(of: "long-sentence", in: "\(words) \(plain) \(end)", as: .onePager).count == 1)
    }

    @Test func `names of code make no text hard to read`() throws {
        let sentence =
            "The `AuthenticatedOrganisationMetadataConfiguration` of the gate opens it for RegisteredVisitorCars. "
        let text = "# Gate\n\n" + String(repeating: sentence, count: 20)
        #expect(try #require(try review(text, as: .design).readingEase) > 50)
    }

    @Test func `many missing parts are told in one sentence, a few one by one with what to write`() throws {
        let foreign = "# Gate\n\n## Notes\n\nThe gate is old, and the lorries wait in front of it."
        let all = try findings(of: "document-part-missing", in: foreign, as: .onePager)
        #expect(all.count == 1)
        #expect(all.first?.message.contains("“Purpose”, “Problem”, “Recommendation”, “Cost” and “Next step”") == true)

        let own = foreign + "\n\n## Purpose\n\nA.\n\n## Problem\n\nB.\n\n## Recommendation\n\nC."
        let few = try findings(of: "document-part-missing", in: own, as: .onePager)
        #expect(few.map(\.message).count == 2)
        #expect(Set(few.map(\.advice)).count == 2)
    }

    @Test func `a heading shows a part before a line of the document's own data does`() throws {
        let text = """
            # Gate

            * Proposal: 0016
            * Status: draft

            ## Introduction

            The yard gets a second gate.

            ## Motivation

            Lorries wait 40 minutes.

            ## Proposed solution

            A gate beside the weighbridge.
            """
        #expect(try findings(of: "document-part-order", in: text, as: .design).isEmpty)
    }

    @Test func `paragraphs before the first heading are a summary`() throws {
        let opening = "On 3 March 2026 the ticket service of four lines was down for 52 minutes after a release. "
        let text = "# Tickets\n\n\(opening)\(opening)\n\n## Timeline\n\n- 08:12 first call"
        #expect(try verdict("summary", in: text, as: .incident) == .sound)
        #expect(
            try verdict("summary", in: "# Tickets\n\nDown.\n\n## Timeline\n\n- 08:12 call", as: .incident) == .missing
        )
    }

    @Test func `a quote with a name below it is a leader's or a customer's`() throws {
        let leader = "> We built it for the drivers at night.\n> — Ida Holm, director of yards"
        let customer = "> I am home an hour earlier.\n> — Omar Haddad, driver"
        let text = "# Gate\n\n## Press release\n\nThe gate opens.\n\n\(leader)\n\n\(customer)\n\n## FAQ\n\nWhy?"
        #expect(try verdict("leader-quote", in: text, as: .prfaq) == .sound)
        #expect(try verdict("customer-quote", in: text, as: .prfaq) == .sound)
        let nobody = "# Gate\n\n## Press release\n\nThe gate opens.\n\n> A gate is a gate.\n\n## FAQ\n\nWhy?"
        #expect(try verdict("leader-quote", in: nobody, as: .prfaq) == .missing)
        #expect(try verdict("customer-quote", in: nobody, as: .prfaq) == .missing)
    }

    @Test func `the title of a report is not its verdict`() throws {
        let text = "# Gate\n\n## Milestones\n\nNone.\n\n## Risks\n\nNone."
        #expect(try verdict("verdict", in: text, as: .status) == .missing)
    }

    @Test func `what is done needs no day, what is needed does`() throws {
        let done = "# Gate\n\n## Actions\n\n- We've told both shifts about the gate.\n- We raised the old limit."
        #expect(try findings(of: "document-action-no-day", in: done, as: .incident).isEmpty)
        let open = "# Gate\n\n## Actions\n\n- We need a second gate.\n- We have to tell both shifts."
        #expect(try findings(of: "document-action-no-day", in: open, as: .incident).count == 2)
    }

    @Test(arguments: ["Part 2: Problem", "Section 3 – Problem", "Chapter 1 Problem", "2. Problem"])
    func `the number of a part is no part of its name`(heading: String) throws {
        let text = "# Gate\n\n## \(heading)\n\nLorries wait 40 minutes."
        #expect(try verdict("problem", in: text, as: .onePager) != .missing)
        #expect(try verdict("problem", in: "# Gate\n\n## Part of the problem\n\nIt.", as: .onePager) == .missing)
    }

    @Test func `a late ask is shown where something is asked for`() throws {
        let text = """
            # Gate

            The yard was opened in 1998 for sixty lorries a day, and today it serves two hundred of them.

            We need to balance the yard between speed and care.

            We need a second gate by 3 May 2027.
            """
        let quotes = try findings(of: "document-ask-late", in: text, as: .onePager).map(\.quote)
        #expect(quotes.count == 1 && quotes.allSatisfy { $0.contains("second gate") })
    }
}
