import Interviewing
import Testing

/// What stands beside the ratings.
@Suite struct DesignReviewTests {
    @Test func `delivery weighs at least a quarter of a system answer, and the sides add up`() throws {
        for practice in DesignPractice.allCases {
            let review = try DesignEngine.review(DesignEngine.sample("\(practice.rawValue)-strong"), practice)
            #expect(review.sides.count == 2)
            #expect(abs(review.sides.reduce(0) { $0 + $1.weight } - 1) < 1e-9)
            let delivery = try #require(review.sides.first { $0.axis == .delivery })
            if practice == .system { #expect(delivery.weight >= 0.25) }
            #expect(review.sides.allSatisfy { (0...1).contains($0.share) } && (0...1).contains(review.share))
        }
    }

    @Test func `the level's bar stands beside each rating`() throws {
        let text = try DesignEngine.sample("system-weak")
        let (lower, higher) = (try DesignEngine.review(text, at: .l5), try DesignEngine.review(text, at: .l7))
        #expect(lower.ratings.map(\.rating) == higher.ratings.map(\.rating))
        #expect(lower.asked < higher.asked)
        #expect(lower.ratings.contains { $0.standing == .notAsked })
        for rating in higher.ratings {
            let dimension = try #require(
                DesignEngine.knowledge.dimensions.first { $0.practice == .system && $0.id == rating.dimension }
            )
            #expect(rating.bar == dimension.bars[.l7] && rating.anchor == dimension.anchors[rating.rating])
            #expect(rating.evidence.count + rating.missing.count == dimension.signs.count)
        }
    }

    @Test(arguments: DesignPractice.allCases)
    func `what would raise most is below the bar, and no other step adds more`(practice: DesignPractice) throws {
        let review = try DesignEngine.review(DesignEngine.sample("\(practice.rawValue)-weak"), practice)
        let step = try #require(review.next)
        let rating = try #require(review.ratings.first { $0.dimension == step.dimension })
        #expect(rating.standing == .below && step.rating == rating.rating && step.target == rating.bar)
        for other in review.ratings where other.standing == .below {
            let side = try #require(review.sides.first { $0.axis == other.axis })
            let count = review.ratings.count { $0.axis == other.axis }
            let gain = Double((other.bar ?? 0) - other.rating) / Double(count * 4) * side.weight
            #expect(gain <= step.gain + 1e-12, "\(other.dimension)")
        }
    }

    @Test func `a strong answer to another question is called that`() throws {
        let text = try DesignEngine.sample("system-strong")
        #expect(try DesignEngine.review(text).beside == nil)
        let assessor = try #require(DesignEngine.assessor)
        let other = try #require(DesignEngine.knowledge.prompts.first { $0.id == "notification-service" })
        #expect(DesignReviewer(assessor: assessor).review(text, of: other, at: .l6).beside != nil)
    }

    @Test func `what a question and its facts say counts as being about it`() throws {
        for prompt in DesignEngine.knowledge.prompts {
            let words = ([prompt.title, prompt.asks] + prompt.facts.map(\.says)).joined(separator: " ").lowercased()
                .split { !$0.isLetter && $0 != "-" }
            #expect(words.contains { word in prompt.about.contains(where: word.hasPrefix) }, "\(prompt.id)")
        }
    }

    @Test func `a wrong sum is shown with both figures`() throws {
        let review = try DesignEngine.review(
            DesignEngine.plain + "40 million reports a day divided by 86,400 is 900 a second."
        )
        let wrong = review.estimates.filter { $0.verdict == .wrong }
        #expect(wrong.count == 1 && wrong.first?.recomputedText.contains("463") == true, "\(review.estimates)")
    }

    @Test(arguments: [
        "We do not offer strong consistency. Replication is asynchronous.",
        "Today a single instance runs everything. Availability must be 99.99%.",
        "I rejected strong consistency with asynchronous replicas.",
        "## Alternatives\n\nStrong consistency over asynchronous replicas.",
        "A single instance offers 99% availability.",
    ])
    func `what is denied, past, rejected or modest is no contradiction`(text: String) throws {
        #expect(try DesignEngine.review(DesignEngine.plain + text).contradictions.isEmpty)
    }

    @Test func `a careful design that comes near many contradictions has none`() throws {
        let text = """
            The ledger needs strong consistency, so every balance is read from the leader, and asynchronous replicas only \
            feed the monthly reports. We promise 99.99% for reads; the payment provider offers 99.9%, which is why \
            payments queue while it is away. The queue may deliver twice. Each handler writes the event id in the same \
            transaction, so the effect happens exactly once. Today we run on one server. In the new setup there is no \
            single point of failure, since each zone has its own database and either can take all traffic. Backups run \
            nightly and guard against mistakes, while RPO for a lost zone is zero because a write waits for two zones. \
            Events are ordered per account over 64 partitions. We cache exchange rates for 30 seconds; balances always \
            show the latest value and are never cached. We migrate with no downtime: the new store is filled by change \
            data capture, and the switch needs two seconds of read-only. We can roll back within minutes until we drop \
            the old column in week ten.
            """
        #expect(try DesignEngine.review(text).contradictions.isEmpty)
    }

    @Test func `facts that were told and not used are named, others are not`() throws {
        let used =
            DesignEngine.plain
            + "We plan for 40 million meters. The keys stay in the republic for cryptographic reasons."
        #expect(try DesignEngine.review(used, told: ["volume", "law"]).unused.isEmpty)
        let unused = try DesignEngine.review(DesignEngine.plain, told: ["volume", "law"]).unused.map(\.id)
        #expect(unused == ["volume", "law"])
        #expect(try DesignEngine.review(DesignEngine.plain).unused.isEmpty)
    }

    @Test func `it says what it cannot judge`() throws {
        let bare = try DesignEngine.review(DesignEngine.plain)
        #expect(bare.limits.map(\.kind) == [.works, .figures])
        let drawn = try DesignEngine.review(
            DesignEngine.plain
                + "At 09:30 it starts. The batch size is 500, and the pool holds 40.\n\n```\nA -> B\n```\n"
        )
        #expect(drawn.limits.map(\.kind).contains(.drawings) && drawn.limits.map(\.kind).contains(.units))
        #expect(drawn.limits.first { $0.kind == .units }?.sentence.contains("“500”") == true)
        #expect(drawn.limits.first { $0.kind == .units }?.sentence.contains("30") == false)
        let program = try DesignEngine.review(DesignEngine.plain, .program)
        #expect(program.limits.map(\.kind).contains(.feasibility))
    }
}
