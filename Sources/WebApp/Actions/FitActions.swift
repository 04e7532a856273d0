import Interviewing

/// Keeping what somebody answered about the work they like, the same for pages and the API.
struct FitActions {
    let shell: Shell

    private var store: any Store { shell.site.workspace.store }
    private var knowledge: PreparationLibrary { shell.site.workspace.assessor.preparation }

    /// Keeps answers; none at all clears them.
    ///
    /// - Parameter choices: Ids of answers by id of the question.
    /// - Returns: What was kept before.
    /// - Throws: `RequestProblem` when a question or an answer is not known.
    func set(_ choices: [String: String]) async throws -> FitAnswers? {
        for (id, answer) in choices.sorted(by: { $0.key < $1.key }) {
            guard let question = knowledge.fitQuestions.first(where: { $0.id == id }) else {
                throw RequestProblem.invalid("There is no question “\(id.prefix(60))”; open the questions again.")
            }
            guard question.answers.contains(where: { $0.id == answer }) else {
                throw RequestProblem.invalid("“\(id)” has no answer “\(answer.prefix(60))”; open the questions again.")
            }
        }
        let earlier = try await store.fitAnswers()
        guard earlier?.choices ?? [:] != choices else { return earlier }
        try await store.setFitAnswers(
            choices.isEmpty ? nil : FitAnswers(choices: choices, given: shell.site.now())
        )
        return earlier
    }

    /// Keeps no answers any more.
    ///
    /// - Returns: What was kept before.
    func clear() async throws -> FitAnswers? { try await set([:]) }
}
