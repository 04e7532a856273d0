import Interviewing

/// The candidate's own questions and how real interviews went, the same for pages and the API.
struct RecordActions {
    let shell: Shell

    private var store: any Store { shell.site.workspace.store }

    /// Classifies pasted questions and adds them.
    ///
    /// - Returns: The lines that are no questions.
    func addQuestions(_ text: String) async throws -> [String] {
        let list = QuestionList(text, assessor: shell.site.workspace.assessor)
        guard !list.questions.isEmpty else {
            throw RequestProblem.invalid("There is no question to add; write one on each line.")
        }
        if let problem = list.questions.lazy.compactMap(\.problem).first {
            throw RequestProblem.invalid("A question cannot be kept: \(problem)")
        }
        try await store.addQuestions(list.questions, at: shell.site.now())
        return list.refused
    }

    /// Enters how an interview went.
    func addOutcome(_ outcome: Outcome) async throws -> OutcomeRecord {
        if let problem = outcome.problem { throw RequestProblem.invalid(problem.capitalisedFirst) }
        if let loop = outcome.loop { _ = try await LoopActions(shell: shell).loop(loop) }
        return try await store.addOutcome(outcome)
    }
}
