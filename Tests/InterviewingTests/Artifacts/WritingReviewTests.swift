import Interviewing
import Testing
import TextAnalysis

/// What a candidate learns from an answer to the writing assessment.
@Suite struct WritingReviewTests {
    static let told = """
        Checkout at Veldora Bank slowed down in May 2023, from 400 ms to 1,900 ms for one customer in ten. I had to find \
        the cause before the autumn sale. I traced the slow path to a lock in the ledger and proposed to partition it by \
        account. The lead of the vault team refused, because a split ledger had failed in 2019. So I replayed one hour of \
        traffic in front of him and showed where the earlier design had lost its order.

        He agreed to a trial on two accounts. I wrote the comparison that ran every night, and I stopped the trial once \
        when three entries differed. We moved in six weeks. The time fell from 1,900 ms to 310 ms by August 2023, and \
        abandoned orders fell by 12 %. I learned to bring the old failure into the room first.
        """

    private static func reviewer() throws -> WritingReviewer {
        WritingReviewer(assessor: try #require(TestEngine.assessor))
    }

    private static func review(
        _ text: String,
        bank: [StoryDigest] = [],
        kin: [StoryRecord] = []
    ) throws -> WritingReview {
        let prompt = TestEngine.content.library.workshop.writing.first
        return try reviewer().review(text, to: prompt, target: .tpm, bank: bank, kin: kin)
    }

    @Test("The content asks about both matters")
    func matters() {
        let writing = TestEngine.content.library.workshop.writing
        for matter in WritingPrompt.Matter.allCases { #expect(writing.contains { $0.matter == matter }) }
        #expect(Set(writing.map(\.id)).count == writing.count)
    }

    @Test("One episode told from beginning to end is read as a story, without lists")
    func story() throws {
        let review = try Self.review(Self.told)
        #expect(review.refusal == nil)
        #expect(review.shape == .story)
        #expect(review.lists.isEmpty)
        #expect(review.assessment.scorecard.contains { $0.rating != nil })
        #expect(review.characters == Self.told.count)
    }

    @Test("Habits and views are not taken for a story")
    func notAStory() throws {
        let habit = """
            I usually begin by talking to everybody. I always write a plan and I make sure that people follow it. When \
            somebody disagrees, I usually listen and then I try to convince them. I would always put the customer first.
            """
        #expect(try Self.review(habit).shape != .story)
        let view = """
            I think that speed matters more than care. I believe teams should decide alone, because committees are slow. \
            In my opinion every leader should write, since writing shows what is not understood.
            """
        #expect(try Self.review(view).shape != .story)
    }

    @Test("Items of lists and tables are named with their words, and prose is not")
    func lists() throws {
        let text =
            Self.told
            + "\n\n- I traced the lock\n- I replayed the traffic\n\n| Month | Time |\n|---|---|\n| May | 1,900 ms |\n"
        let review = try Self.review(text)
        let quotes = review.lists.map { Self.quote($0, in: text) }
        #expect(quotes.count == 3)
        #expect(quotes.prefix(2) == ["I traced the lock", "I replayed the traffic"])
    }

    @Test("Every finding, probe and sum quotes the text to the letter")
    func quotes() throws {
        let text =
            Self.told
            + " Everyone was very happy with the significantly better checkout. In the end 12 of 48 teams (30 %) moved."
        let review = try Self.review(text)
        for finding in review.findings where !finding.span.isEmpty {
            #expect(Self.quote(finding.span, in: text) == finding.quote)
        }
        for quote in review.probes.compactMap(\.quote) { #expect(Self.quote(quote.span, in: text) == quote.quote) }
        #expect(review.sums.contains { $0.verdict == .wrong })
        for sum in review.sums { #expect(text.contains(sum.stated.quote)) }
    }

    @Test("What a six-page narrative must have is not asked of it")
    func noParts() throws {
        let rules = try Self.review(Self.told).findings.map(\.rule)
        #expect(
            !rules.contains {
                $0.hasPrefix("narrative-") || $0.hasPrefix("document-part") || $0 == "document-too-short"
            }
        )
    }

    @Test("Questions come back the most pressing first, each group once, and none asks why two texts differ")
    func probes() throws {
        let vague = """
            In 2023 we rebuilt the checkout, and it got significantly faster. We worked with many teams and everybody was \
            happy with it. We held a weekly meeting and we tracked every action in a sheet until all of it was done.
            """
        let review = try Self.review(vague)
        #expect(!review.probes.isEmpty)
        #expect(Set(review.probes.map(\.group)).count == review.probes.count)
        #expect(!review.probes.contains { $0.group == "consistency" || $0.asks.contains("{quote}") })
        let pressing = review.probes.map(\.isPressing)
        #expect(pressing.first == true)
        #expect(review.probes.count <= 6)
    }

    @Test("The same text gets the same review")
    func deterministic() throws {
        let (one, other) = (try Self.review(Self.told), try Self.review(Self.told))
        #expect(one.probes == other.probes)
        #expect(one.findings == other.findings)
    }

    @Test("A story of the bank that tells the same is named; one about something else is not")
    func twins() throws {
        let (same, other) = (Self.record(Self.told, project: ""), Self.record(Self.harbour, project: "Berth plan"))
        let bank = try [same, other].map(Self.digest)
        let kin = try Self.reviewer().kin(of: Self.told, in: bank)
        #expect(kin.contains(same.id))
        let review = try Self.review(Self.told, bank: bank, kin: [same, other])
        #expect(review.twins.map(\.story) == [same.id])
        #expect(review.twins.first?.sign == .words)
    }

    @Test("A text that names a story's project is about it")
    func project() throws {
        let story = Self.record(Self.harbour, project: "Sandpiper")
        let text = """
            In 2023 I led Sandpiper at the port. Captains distrusted Sandpiper, because an older plan had cost them a tide. \
            I sat on two ships for a night and wrote down when each decision was made.
            """
        let bank = [try Self.digest(story)]
        let reviewer = try Self.reviewer()
        #expect(reviewer.kin(of: text, in: bank) == [story.id])
        #expect(try Self.review(text, bank: bank, kin: [story]).twins.map(\.sign) == [.project("Sandpiper")])
    }

    @Test("A number that the bank tells differently is shown with both tellings")
    func contradictions() throws {
        let text = """
            At Veldora Bank I led the checkout partition of the ledger. The checkout time of Veldora Bank fell from 1,900 ms \
            to 310 ms by August 2023.
            """
        let story = Self.record(text.replacing("310 ms", with: "420 ms"), project: "")
        let review = try Self.review(text, bank: [try Self.digest(story)])
        let tellings = try #require(review.contradictions.first).tellings
        #expect(tellings.map(\.number).contains("310 ms"))
        #expect(tellings.contains { $0.source == .story(story.id) && $0.number == "420 ms" })
        #expect(try Self.review(text, bank: [try Self.digest(Self.record(text, project: ""))]).contradictions.isEmpty)
    }

    @Test(
        "Nothing is said of nothing, of other languages, or of noise",
        arguments: [
            "", "   \n", "Hello there.",
            "Ich habe das Projekt geleitet und die Mannschaft hat alles gebaut, was der Kunde wollte.",
            String(repeating: "-", count: 9000), "\u{0}\u{1}\u{2}", "```\ncode\n",
        ]
    )
    func refusals(_ text: String) throws {
        let review = try Self.review(text)
        #expect(review.refusal != nil)
        #expect(review.findings.isEmpty && review.probes.isEmpty && review.twins.isEmpty && review.sums.isEmpty)
    }

    @Test("A text of eight thousand characters is read in a moment")
    func long() throws {
        let text = String(repeating: Self.told + "\n\n", count: 9)
        // What the engine knows is read when it is first asked.
        _ = try Self.review(Self.told)
        let clock = ContinuousClock()
        let time = try clock.measure { _ = try Self.review(text) }
        #expect(time < .seconds(4))
    }

    // MARK: - Stories

    private static let harbour = """
        In 2022 the port of Lindholm lost 40 berths a month to late ships. I compared two winters of arrivals and found that \
        half of them were late by the same tide. I asked the pilots to call four hours earlier, and I paid for it with the \
        quay fees. Late berths fell from 40 to 9 a month by March 2023.
        """

    private static func record(_ text: String, project: String) -> StoryRecord {
        let draft = StoryDraft(title: "A story", project: project, text: .free(text))
        return StoryRecord(
            id: StoryID(wordsOf: draft),
            version: 1,
            draft: draft,
            created: Timestamp(milliseconds: 0),
            saved: Timestamp(milliseconds: 0),
            retired: nil,
            isSample: false
        )
    }

    private static func digest(_ record: StoryRecord) throws -> StoryDigest {
        StoryDigest(
            record,
            stamp: 1,
            target: .tpm,
            secrets: SecretScanner(terms: []),
            assessor: try #require(TestEngine.assessor)
        )
    }

    private static func quote(_ span: TextSpan, in text: String) -> String {
        String(decoding: Array(text.utf8)[span.start..<span.end], as: UTF8.self)
    }
}
