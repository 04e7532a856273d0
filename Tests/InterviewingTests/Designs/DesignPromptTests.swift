import Interviewing
import Testing

/// The questions that ship, asked and answered.
@Suite struct DesignPromptTests {
    private static let prompts = DesignEngine.knowledge.prompts

    @Test(arguments: prompts)
    func `a question begins with nothing told, and an empty answer is refused`(prompt: DesignPrompt) throws {
        let assessor = try #require(TestEngine.assessor)
        let interview = DesignInterview(workshop: assessor.workshop)
        let session = interview.begin(prompt, at: prompt.levels[0], now: Timestamp(milliseconds: 0))
        #expect(session.told.isEmpty)
        let review = DesignReviewer(assessor: assessor).review(session, of: prompt)
        #expect(review.refusal == .empty)
    }

    @Test(arguments: prompts)
    func `asking for what a fact says earns only facts of this question, each once`(prompt: DesignPrompt) throws {
        let interview = DesignInterview(workshop: try #require(TestEngine.assessor).workshop)
        var session = interview.begin(prompt, at: prompt.levels[0], now: Timestamp(milliseconds: 0))
        for fact in prompt.facts { session = interview.ask("What about this: \(fact.says)", in: session) }
        #expect(Set(session.told).count == session.told.count)
        #expect(Set(session.told).isSubset(of: prompt.facts.map(\.id)))
    }

    @Test(arguments: prompts)
    func `repeating the question is no answer to it`(prompt: DesignPrompt) throws {
        let reviewer = DesignReviewer(assessor: try #require(TestEngine.assessor))
        let text = prompt.asks + "\n\n" + DesignEngine.plain
        let review = reviewer.review(text, of: prompt, at: prompt.levels[0])
        #expect(review.ratings.allSatisfy { $0.rating <= 2 } && review.share < 0.1, "\(review.share)")
    }
}
