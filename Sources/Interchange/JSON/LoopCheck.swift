import Interviewing

/// Finds loops, questions and outcomes in an archive that the store would not take.
enum LoopCheck {
    /// So that counting on from the last number never fails.
    private static let largestNumber = 1_000_000_000

    /// The first problem with its place and cure; nil when everything can be stored.
    static func problem(in archive: Archive) -> String? {
        loops(archive.loops) ?? questions(archive.questions)
            ?? outcomes(archive.outcomes, loops: Set(archive.loops.map(\.number)))
    }

    private static func loops(_ loops: [ArchivedLoop]) -> String? {
        if let problem = numbers(loops.map(\.number), of: "loop") { return problem }
        for loop in loops {
            if let problem = problem(in: loop) { return "loop \(loop.number): \(problem)" }
        }
        return nil
    }

    private static func problem(in loop: ArchivedLoop) -> String? {
        if let problem = loop.plan.problem { return problem }
        guard loop.sessions.count == loop.plan.rounds.count else {
            return "\(loop.plan.rounds.count) rounds have \(loop.sessions.count) sessions; each round needs one."
        }
        for (index, session) in loop.sessions.enumerated() {
            if let problem = session.problem { return "session \(index + 1): \(problem)" }
        }
        for (index, wish) in loop.wishes.enumerated() where loop.plan.question(of: wish) == nil {
            return "wish \(index + 1) is for a question that is not planned; take it out."
        }
        return nil
    }

    private static func questions(_ questions: [OwnQuestion]) -> String? {
        if let problem = numbers(questions.map(\.number), of: "question") { return problem }
        for question in questions {
            if let problem = question.question.problem { return "question \(question.number): \(problem)" }
        }
        return nil
    }

    private static func outcomes(_ outcomes: [OutcomeRecord], loops: Set<Int>) -> String? {
        if let problem = numbers(outcomes.map(\.number), of: "outcome") { return problem }
        for record in outcomes {
            if let problem = record.outcome.problem { return "outcome \(record.number): \(problem)" }
            if let loop = record.outcome.loop, !loops.contains(loop) {
                return "outcome \(record.number) names loop \(loop), which is not there; name one that is, or none."
            }
        }
        return nil
    }

    /// What is wrong with the numbers of records of a kind.
    static func numbers(_ numbers: [Int], of kind: String) -> String? {
        var seen: Set<Int> = []
        for number in numbers {
            guard (1...largestNumber).contains(number) else {
                return "\(kind) \(number): numbers go from 1 to \(largestNumber); put it right."
            }
            guard seen.insert(number).inserted else { return "\(kind) \(number) comes twice; take one out." }
        }
        return nil
    }
}
