import Foundation
import Interviewing
import Testing

/// A design question from the first clarifying question to the hand-in.
@Suite struct DesignSessionTests {
    private func begun() throws -> (DesignInterview, DesignSession) {
        let interview = try #require(DesignEngine.interview)
        return (interview, interview.begin(DesignEngine.system, at: .l6, now: Timestamp(milliseconds: 5)))
    }

    @Test func `nothing is told before it is asked for`() throws {
        let (_, session) = try begun()
        #expect(session.told.isEmpty && session.questions.isEmpty && session.state == .running)
    }

    @Test func `a question earns the facts it asks for, several at once, each once`() throws {
        let (interview, start) = try begun()
        let first = interview.ask("What load do we expect?", in: start)
        #expect(first.told == ["volume", "peak"])
        #expect(
            first.questions[0].reply
                == "Forty million meters in four years. At eight in the morning, about 3,700 wake up a second."
        )
        let second = interview.ask("And how many meters are there?", in: first)
        #expect(second.told == ["volume", "peak"])
        #expect(second.questions[1].reply == DesignInterview.repeated && second.questions[1].facts.isEmpty)
    }

    @Test(arguments: ["Which colour is it?", "What did I forget to ask?", "Tell me everything.", "?"])
    func `a question that earns nothing is told so, without a hint`(question: String) throws {
        let (interview, start) = try begun()
        let session = interview.ask(question, in: start)
        #expect(session.questions.count == 1 && session.told.isEmpty)
        #expect(session.questions[0].reply == DesignInterview.undecided)
        for fact in DesignEngine.system.facts { #expect(!session.questions[0].reply.contains(fact.says)) }
    }

    @Test func `another prompt's facts are never told`() throws {
        let interview = try #require(DesignEngine.interview)
        let start = interview.begin(DesignEngine.program, at: .l5, now: Timestamp(milliseconds: 0))
        #expect(interview.ask("How many meters are there, and what is the load?", in: start).told.isEmpty)
    }

    @Test func `an empty question, a closed session and an unknown prompt change nothing`() throws {
        let (interview, start) = try begun()
        #expect(interview.ask("  \n", in: start) == start)
        let closed = interview.finish(start)
        #expect(interview.ask("What load?", in: closed) == closed)
        #expect(interview.write(.free("late"), in: closed) == closed)
        var lost = start
        lost.prompt = "gone"
        #expect(interview.ask("What load?", in: lost) == lost)
    }

    @Test func `a session stays small`() throws {
        let (interview, start) = try begun()
        var session = start
        for _ in 0..<100 { session = interview.ask(String(repeating: "why ü", count: 2_000), in: session) }
        #expect(session.questions.count == DesignInterview.mostQuestions)
        #expect(session.questions.allSatisfy { $0.asked.utf8.count <= DesignInterview.longestQuestion })
    }

    @Test func `sections and free text are reviewed alike, and empty sections leave no trace`() throws {
        let (interview, start) = try begun()
        let sections: [DesignAnswer.Section] = [
            .init(title: "Failure", text: "When signing is down, meters stay registered and wait for keys."),
            .init(title: "Rollout", text: " "),
            .init(
                title: "Qualities",
                text:
                    "The p99 of a read stays under 200 ms, and we plan for 40 million meters in the first years of the service."
            ),
        ]
        let session = interview.write(.sections(sections), in: start)
        #expect(!session.answer.text.contains("Rollout"))
        let reviewer = try #require(DesignEngine.reviewer)
        let bySections = reviewer.review(session, of: DesignEngine.system)
        let freely = reviewer.review(interview.write(.free(session.answer.text), in: start), of: DesignEngine.system)
        #expect(bySections.ratings == freely.ratings && bySections.refusal == nil)
        #expect(DesignAnswer.sections([.init(title: "Cost", text: "")]).text.isEmpty)
    }

    @Test func `facts told in a session are looked for in its answer`() throws {
        let (interview, start) = try begun()
        let asked = interview.ask("Is there a law?", in: start)
        let written = interview.write(.free(DesignEngine.plain), in: asked)
        let review = try #require(DesignEngine.reviewer).review(written, of: DesignEngine.system)
        #expect(review.unused.map(\.id) == ["law"])
    }

    @Test func `a session survives being stored`() throws {
        let (interview, start) = try begun()
        let session = interview.write(.sections([.init(title: "A", text: "b")]), in: interview.ask("Load?", in: start))
        let data = try JSONEncoder().encode(session)
        #expect(try JSONDecoder().decode(DesignSession.self, from: data) == session)
    }
}
