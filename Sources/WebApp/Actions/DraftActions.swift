import Interviewing

/// How a story begins, and how its words change their layout.
struct DraftActions {
    let shell: Shell

    /// The layouts of a story's words.
    enum Layout: String, CaseIterable {
        /// One text.
        case free
        /// One text for each part.
        case parts
    }

    /// A draft with nothing but the question; without one, the first question of the principle.
    func blank(principle: PrincipleDefinition?, question: String) -> StoryDraft {
        StoryDraft(
            title: "",
            question: question.isEmpty ? principle?.questions.first ?? "" : question,
            principles: principle.map { [$0.id] } ?? [],
            text: .parts([:])
        )
    }

    /// A draft that begins with a role of the résumé in use; nil when there is no such role.
    func fromRole(_ role: Int, principle: PrincipleDefinition?, desk: Desk) -> StoryDraft? {
        desk.resume.flatMap { StoryDraft(role: role, of: $0, principle: principle) }
    }

    /// The same words in another layout.
    func laidOut(_ text: StoryText, as layout: Layout) -> StoryText {
        switch (layout, text) {
        case (.free, .parts): text.freed
        case (.parts, .free(let words)):
            text.parted(
                by: shell.site.workspace.assessor.assess(Submission(id: "draft", kind: .story, text: words))
            )
        case (.free, .free), (.parts, .parts): text
        }
    }
}
