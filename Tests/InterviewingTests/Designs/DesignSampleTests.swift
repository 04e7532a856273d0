import Interviewing
import Testing

/// Strong and weak answers of ours, and whose answers they are.
@Suite struct DesignSampleTests {
    @Test(arguments: DesignPractice.allCases)
    func `a strong answer meets the bar of L6 in most dimensions, without a red flag`(practice: DesignPractice) throws {
        let review = try DesignEngine.review(DesignEngine.sample("\(practice.rawValue)-strong"), practice)
        #expect(review.met >= 12, "\(review.ratings.map { "\($0.dimension) \($0.rating)" })")
        #expect(review.contradictions.isEmpty && review.findings.isEmpty, "\(review.findings.map(\.rule))")
        #expect(review.estimates.allSatisfy { $0.verdict == .right })
        #expect(review.share > 0.7)
    }

    @Test(arguments: DesignPractice.allCases)
    func `a weak answer meets hardly any bar`(practice: DesignPractice) throws {
        let review = try DesignEngine.review(DesignEngine.sample("\(practice.rawValue)-weak"), practice)
        #expect(review.met <= 2 && review.share < 0.2, "\(review.ratings.map { "\($0.dimension) \($0.rating)" })")
        #expect(review.findings.contains { $0.severity == .problem })
    }

    @Test func `a system answered with coordination is named as that`() throws {
        let review = try DesignEngine.review(DesignEngine.sample("system-weak"))
        #expect(review.track.fit == .coordination, "\(review.track)")
        #expect(review.track.sentence.contains("coordination") && !review.track.quotes.isEmpty)
        let rules = review.findings.map(\.rule)
        #expect(rules.contains("system-engineers-decide") && rules.contains("system-meeting-as-design"))
    }

    @Test func `a program answered with implementation is named as that`() throws {
        let review = try DesignEngine.review(DesignEngine.sample("program-weak"), .program)
        #expect(review.track.fit == .other, "\(review.track)")
        #expect(review.findings.map(\.rule).contains("program-implementation-detail"))
    }

    @Test func `a good answer to the other question is named as that too`() throws {
        let program = try DesignEngine.review(DesignEngine.sample("program-strong"), .system)
        #expect(program.track.fit != .asked && program.met <= 3, "\(program.track) \(program.met)")
        let system = try DesignEngine.review(DesignEngine.sample("system-strong"), .program)
        #expect(system.track.fit != .asked && system.met <= 3, "\(system.track) \(system.met)")
    }

    @Test(arguments: DesignPractice.allCases)
    func `strong answers speak for their own track`(practice: DesignPractice) throws {
        let review = try DesignEngine.review(DesignEngine.sample("\(practice.rawValue)-strong"), practice)
        #expect([.asked, .both].contains(review.track.fit), "\(review.track)")
    }
}
