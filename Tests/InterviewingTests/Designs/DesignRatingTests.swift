import Interviewing
import Testing
import TextAnalysis

/// What a rating may and may not depend on.
@Suite struct DesignRatingTests {
    private func ratings(_ text: String, _ practice: DesignPractice = .system) throws -> [Int] {
        try DesignEngine.review(text, practice).ratings.map(\.rating)
    }

    /// Sections of a sample, each with its heading.
    private func sections(_ name: String) throws -> [String] {
        let text = try DesignEngine.sample(name)
        return text.split(separator: "\n## ").dropFirst().map { "## \($0)\n\n" }
    }

    @Test(arguments: DesignPractice.allCases)
    func `saying more never lowers a rating`(practice: DesignPractice) throws {
        let bases = [DesignEngine.plain, try DesignEngine.sample("\(practice.rawValue)-weak") + "\n\n"]
        for base in bases {
            let before = try ratings(base, practice)
            for dimension in DesignEngine.knowledge.dimensions(of: practice) {
                for sign in dimension.signs {
                    let added = sign.provenance.matching.map(\.text).joined(separator: "\n\n")
                    for text in [base + added, added + "\n\n" + base] {
                        let after = try ratings(text, practice)
                        #expect(zip(before, after).allSatisfy { $0 <= $1 }, "\(dimension.id)/\(sign.id)")
                    }
                }
            }
        }
    }

    @Test(arguments: DesignPractice.allCases)
    func `the order of sections does not matter`(practice: DesignPractice) throws {
        let sections = try sections("\(practice.rawValue)-strong")
        let expected = try ratings(sections.joined(), practice)
        #expect(try ratings(sections.reversed().joined(), practice) == expected)
        for shift in 1..<sections.count {
            let turned = Array(sections[shift...] + sections[..<shift])
            #expect(try ratings(turned.joined(), practice) == expected, "\(shift)")
        }
    }

    @Test(arguments: ["system-strong", "system-weak", "program-strong", "program-weak"])
    func `saying everything twice adds nothing`(name: String) throws {
        let practice: DesignPractice = name.hasPrefix("system") ? .system : .program
        let text = try DesignEngine.sample(name)
        #expect(try ratings(text + "\n\n" + text, practice) == ratings(text, practice))
    }

    @Test func `one sentence repeated stays one sentence`() throws {
        let sentence =
            "Failover, backoff, a circuit breaker, three zones, a dead-letter queue and game days keep it working.\n\n"
        let once = try DesignEngine.review(DesignEngine.plain + sentence)
        let often = try DesignEngine.review(DesignEngine.plain + sentence + sentence + sentence)
        #expect(once.ratings.map(\.rating) == often.ratings.map(\.rating))
        #expect(once.ratings.allSatisfy { $0.rating <= 2 })
    }

    @Test func `headings alone are rated nothing, and are found as headings`() throws {
        let titles = DesignEngine.knowledge.dimensions(of: .system).map { "## \($0.title)\n\n" }.joined()
        let review = try DesignEngine.review(titles + "## Canary, rollback and error budget\n\n" + DesignEngine.plain)
        #expect(review.ratings.allSatisfy { $0.rating == 0 && $0.heading != nil })
    }

    @Test func `a list of key words is no answer`() throws {
        let words =
            "Canary, rollback flag, error budget, idempotency key, least privilege, dead letter, circuit breaker."
        let lines = "- runbook\n- feature flag\n- circuit breaker\n- audit log\n- threat model\n"
        let review = try DesignEngine.review(DesignEngine.plain + words + "\n\n" + lines)
        #expect(review.ratings.allSatisfy { $0.rating == 0 }, "\(review.ratings.flatMap(\.evidence).map(\.quote))")
    }

    @Test func `what is denied counts nothing`() throws {
        let denied = "We do not use an idempotency key. We have no runbook. We do not shard by a hash of the number."
        let review = try DesignEngine.review(DesignEngine.plain + denied)
        #expect(review.ratings.flatMap(\.evidence).isEmpty, "\(review.ratings.flatMap(\.evidence).map(\.quote))")
    }

    @Test(arguments: ["system-strong", "program-strong", "program-weak"])
    func `every quote is exact bytes of the answer`(name: String) throws {
        let text = "👩🏽‍💻 naïve “notes” first.\r\n\r\n" + (try DesignEngine.sample(name))
        let review = try DesignEngine.review(text, name.hasPrefix("system") ? .system : .program)
        let bytes = Array(text.utf8)
        #expect(review.text == text)
        for evidence in review.ratings.flatMap(\.evidence) {
            #expect(evidence.quote == String(decoding: bytes[evidence.span.start..<evidence.span.end], as: UTF8.self))
            #expect(!evidence.quote.isEmpty)
        }
    }

    @Test func `comments are not read, and shift nothing`() throws {
        let comment = "<!-- A canary of 1%, then all; rollback is a flag and takes a minute. -->\n"
        let with = try DesignEngine.review(comment + DesignEngine.plain + "The p99 stays under 200 ms.")
        let without = try DesignEngine.review(DesignEngine.plain + "The p99 stays under 200 ms.")
        #expect(with.ratings.map(\.rating) == without.ratings.map(\.rating))
        #expect(with.ratings.flatMap(\.evidence).map(\.quote) == without.ratings.flatMap(\.evidence).map(\.quote))
    }

    @Test(arguments: [
        ("", Refusal.empty), (" \n\n", .empty), ("Use a queue.", .tooShort),
        (
            "Die Zähler melden sich beim Dienst an und bekommen ihre Schlüssel. Der Dienst schreibt jede Meldung in eine "
                + "Warteschlange, und wir prüfen jeden Morgen, ob die Zahl der Meldungen stimmt und ob alle Zähler da sind.",
            .notEnglish
        ),
        (String(repeating: "xq zzkv 99 plmb wrtz ", count: 12), .notEnglish),
    ])
    func `garbage, too little and other languages get no rating`(text: String, refusal: Refusal) throws {
        let review = try DesignEngine.review(text)
        #expect(review.refusal == refusal && review.ratings.isEmpty && review.findings.isEmpty && review.next == nil)
        #expect(review.refusalSentence != nil)
    }

    @Test func `the same answer always gets the same review`() throws {
        let text = try DesignEngine.sample("system-strong")
        let (first, second) = (try DesignEngine.review(text), try DesignEngine.review(text))
        #expect(first.ratings == second.ratings && first.findings == second.findings && first.next == second.next)
        #expect(first.contradictions == second.contradictions && first.estimates == second.estimates)
    }
}
