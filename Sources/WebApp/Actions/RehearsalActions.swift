import Interviewing

/// What was said aloud, the same for pages and the API.
struct RehearsalActions {
    let shell: Shell

    private var store: any Store { shell.site.workspace.store }

    /// Keeps how a rehearsal went.
    ///
    /// - Parameter times: How often the card had been rehearsed when it was shown; a second press of the same button
    ///   then changes nothing.
    /// - Returns: The rehearsal; nil when the card had moved on.
    /// - Throws: When there is no such card, so that only words of a story are ever kept.
    func grade(_ id: RehearsalCardID, _ grade: RehearsalGrade, times: Int? = nil) async throws -> Rehearsal? {
        let schedule = try await shell.rehearsal().schedule
        guard let card = schedule.cards.first(where: { $0.id == id }) else {
            let sentence = "There is no such card: the story is not in use, or these words are no longer in it."
            throw RequestProblem.invalid(sentence, fields: [("fact", sentence)])
        }
        if let times, times != card.times { return nil }
        return try await store.addRehearsal(id, grade: grade, at: shell.site.now())
    }

    /// Takes a rehearsal back.
    func takeBack(_ number: Int) async throws {
        guard try await store.rehearsals().contains(where: { $0.number == number }) else {
            throw RequestProblem.missing
        }
        try await store.deleteRehearsal(number)
    }
}
