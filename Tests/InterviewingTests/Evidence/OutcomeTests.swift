import Interviewing
import Testing
import TextAnalysis

/// A quote that shows the opposite of what it is said to show costs more trust than a missing one.
@Suite struct OutcomeTests {
    /// Told so that the text is read as a story; the sentence in question stands in it as it is.
    private static func read(_ sentence: String) throws -> Assessment {
        try TestEngine.assess(
            "In 2022 I ran the service program of a retailer. \(sentence) I wrote the plan, and I took it to the directors."
        )
    }

    private static func claims(_ read: Assessment, _ sentence: String) -> Set<String> {
        let bytes = Array(read.submission.text.utf8)
        let wanted = Array(sentence.utf8)
        let place = (0...bytes.count - wanted.count).first { Array(bytes[$0..<$0 + wanted.count]) == wanted } ?? 0
        func isHere(_ evidence: Evidence) -> Bool {
            evidence.span.start >= place && evidence.span.start < place + wanted.count
        }
        var found: Set<String> = []
        for axis in read.level.axes where axis.axis == .impact && axis.evidence.contains(where: isHere) {
            found.insert("impact")
        }
        for principle in read.principles {
            for evidence in principle.evidence where isHere(evidence) { found.insert(evidence.signal) }
        }
        for piece in read.track.evidence where isHere(piece.evidence) { found.insert(piece.evidence.signal) }
        return found
    }

    private static let results: Set<String> = [
        "impact", "outcome-with-before-and-after", "result-mattered-to-business", "customer-number-moved",
        "customers-better-off", "time-or-effort-saved", "moves-business-metric", "moves-technical-metric",
        "wins-funding",
    ]

    @Test(arguments: [
        "Waiting time for a repair in Germany had gone from four days to nine, and in the annual planning for 2023 after-sales stood far below the line.",
        "Churn went up by 0.3 points.",
        "Quarterly churn rose from 5 to 11 percent.",
        "Complaints had doubled from 300 to 600 a week.",
        "The error rate climbed from 0.4 to 2 percent after the release.",
        "Revenue fell from 31 million euros to 24 in that year.",
        "Retention dropped by 6 percent among new customers.",
        "Latency increased from 200 ms to 900 ms during the sale.",
        "With an analyst from Finance I compared 26,000 customers who had needed a repair.",
        "I interviewed 140 customers who had left.",
        "That meant 5.1 million euros of recurring revenue lost in 2023.",
        "That is not nothing, at EUR 900k of sales per store and month that is EUR 2,700 each month, in each store.",
        "It was decided in 6 days, which saves nothing but ended 11 months of letters.",
    ])
    func `a turn for the worse, and how many were asked, are no result`(sentence: String) throws {
        let found = Self.claims(try Self.read(sentence), sentence)
        #expect(found.isDisjoint(with: Self.results), "\(found)")
    }

    @Test(arguments: [
        "The waiting time was back at four days by June 2023, and quarterly churn fell from 11 to 5 percent.",
        "Churn went down by 0.3 points.",
        "I brought churn down to 2.1 percent within a year.",
        "Complaints rose for a week, then they fell from 600 to 120 a week.",
        "Attach rate in those regions climbed to 20 percent and cost per household sank by 9 percent.",
        "Revenue rose from 24 to 31 million euros in that year.",
        "I raised customer satisfaction from 71 to 84 percent.",
        "I cut the waiting time at the dock by 25 minutes.",
        "Latency went from 900 ms to 0.2 seconds.",
        "Missed deliveries went from 4.1 to 1.2 percent in a year.",
        "We had 118,000 subscribers, and recurring revenue of 31 million euros a year.",
        "I asked for less and saved $2 million a year.",
        "I recovered lost revenue of 2 million euros within a year.",
        "Complaints from customers about quality fell by 40 percent.",
    ])
    func `a change for the better stays a result`(sentence: String) throws {
        let found = Self.claims(try Self.read(sentence), sentence)
        #expect(!found.isDisjoint(with: Self.results), "\(found)")
    }

    @Test func `money won in a plan counts as funding, and standing below its line does not`() throws {
        for sentence in [
            "I won four heads for the hub in annual planning.", "I secured 1.4 million euros for the second phase.",
            "I got the depot above the line with one chart.",
        ] {
            #expect(Self.claims(try Self.read(sentence), sentence).contains("wins-funding"), "\(sentence)")
        }
        for sentence in [
            "In the annual planning for 2023 after-sales stood far below the line.",
            "The annual planning took three weeks of everybody's time.",
        ] {
            #expect(!Self.claims(try Self.read(sentence), sentence).contains("wins-funding"), "\(sentence)")
        }
    }

    @Test func `an admission is no judgement that was right, and a changed mind is`() throws {
        func shows(_ sentence: String) throws -> Bool {
            Self.claims(try Self.read(sentence), sentence).contains("yielded-to-a-better-argument")
        }
        #expect(try !shows("I just didn't want to look, because I had picked a metric that could only go up."))
        #expect(try !shows("It was too early to tell, and I just did not want to know."))
        for sentence in [
            "I told her that my case rested on a wrong assumption.",
            "I changed both, and now it was their model as well.",
            "He objected to the key, and he was right, so we added the date.",
        ] {
            #expect(try shows(sentence), "\(sentence)")
        }
    }

    @Test func `not taking somebody's word is no disagreement with somebody above`() throws {
        func isConflict(_ text: String) throws -> Bool {
            try TestEngine.assess(text).varieties.contains { $0.id == "conflict-up" }
        }
        #expect(
            try !isConflict(
                "Legal called it a medium risk and the vendor called it none. I took neither word for it. I worked out the "
                    + "cost with Finance and I wrote one page about it. He was annoyed about the page."
            )
        )
        for text in [
            "The launch was mine to stop. I told the country president about it before anybody else. She was furious for a week.",
            "I disagreed with my director about the launch date and said so in the review. She moved it by a month.",
            "The country president told me flatly no, so I went to Lisbon with her and we found a smaller start.",
        ] {
            #expect(try isConflict(text), "\(text)")
        }
    }

    @Test func `what somebody usually does reads at no level, and what was done once does`() throws {
        func quotes(_ sentence: String) throws -> [String] {
            try Self.read(sentence).level.axes.flatMap(\.evidence).map(\.quote)
        }
        let habit = "I am usually called when two or three vice presidents want different things from the same launch."
        #expect(try !quotes(habit).contains { $0.contains("usually called") })
        for (sentence, words) in [
            ("I brought three vice presidents onto one goal per household.", "three vice presidents"),
            (
                "In 2021 I set a three-year roadmap for payments and moved it through four vice presidents.",
                "three-year"
            ),
            ("I brought both vice presidents onto one date, which they usually refuse.", "both vice presidents"),
        ] {
            #expect(try quotes(sentence).contains { $0.contains(words) }, "\(sentence)")
        }
    }

    @Test func `working out a price is no root cause, and explaining a fault is`() throws {
        func shows(_ sentence: String) throws -> Bool {
            Self.claims(try Self.read(sentence), sentence).contains("mechanism-in-detail")
        }
        #expect(
            try !shows("I knew that if I argued with repair days I'd lose, so I wanted to know what a day costs.")
        )
        #expect(try !shows("I worked out what medium meant together with Finance."))
        for sentence in [
            "In 36 of them the time disappeared inside a database transaction.",
            "It turned out that a rounding rule existed in two places, and the import had both.",
            "Eight of the nine had happened at precisely that last step.",
        ] {
            #expect(try shows(sentence), "\(sentence)")
        }
    }

    @Test func `a text without any stop is read in time that grows with its length`() throws {
        func time(_ words: Int) throws -> Duration {
            let text = String(
                repeating: "complaints rose from 3 to 9 percent and I cut churn by 4 percent ",
                count: words / 13
            )
            let clock = ContinuousClock()
            return try clock.measure { _ = try TestEngine.assess(text) }
        }
        _ = try time(2_000)
        #expect(try time(40_000) < time(10_000) * 20)
    }

    @Test func `no sample quotes a turn for the worse as what was reached`() throws {
        for sample in ["pgm-daniel-okafor", "tpm-mara-lindqvist", "mixed-arun-pillai", "coordinator-julie-brandt"] {
            for text in try Sample.material(sample) {
                let impact = text.assessment.level.axes.filter { $0.axis == .impact }.flatMap(\.evidence).map(\.quote)
                for wrong in ["Churn went up", "26,000 customers", "four days to nine"] {
                    #expect(!impact.contains { $0.contains(wrong) }, "\(wrong)")
                }
            }
        }
    }
}
