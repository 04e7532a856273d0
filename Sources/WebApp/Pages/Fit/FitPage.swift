import Hummingbird
import Interviewing

/// What work somebody likes, asked on one page, and what it says beside what they have done.
struct FitPage {
    let shell: Shell

    private var actions: FitActions { FitActions(shell: shell) }
    private var knowledge: PreparationLibrary { shell.site.workspace.assessor.preparation }

    func add(to router: Router<Context>) {
        router.get("/fit") { request, _ in
            let (desk, answers) = try await shell.desk { _ in try await shell.site.workspace.store.fitAnswers() }
            let undo = FitUndo(try request.query(), knowledge: knowledge)
            return try shell.page(
                "fit",
                FitModel(FitView(answers, desk: desk, knowledge: knowledge), undo: undo, shell: shell),
                title: "Fit",
                at: .fit,
                desk: desk,
                request: request
            )
        }
        router.post("/fit") { request, _ -> Response in
            let form = try await request.form()
            var choices: [String: String] = [:]
            for question in knowledge.fitQuestions {
                // The last choice of every question is to pass over it.
                let answer = form.word(question.id)
                if !answer.isEmpty { choices[question.id] = answer }
            }
            let before = try await actions.set(choices)
            return .seeOther(FitUndo(before, did: form.has("undo") ? .undone : .saved).path)
        }
        router.post("/fit/clear") { _, _ -> Response in
            .seeOther(FitUndo(try await actions.clear(), did: .cleared).path)
        }
    }
}

/// What was just done to the answers, and those that were there before: carried through the redirect in the query.
struct FitUndo {
    let did: Did
    let choices: [(question: String, answer: String)]

    /// What was done.
    enum Did: String {
        case saved, cleared, undone

        /// The same as a sentence.
        var sentence: String {
            switch self {
            case .saved: "Your answers are saved."
            case .cleared: "Your answers were cleared."
            case .undone: "Your earlier answers are back."
            }
        }
    }

    init(_ before: FitAnswers?, did: Did) {
        self.did = did
        choices = (before?.choices ?? [:]).sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    /// Reads a query; nil when nothing was done. Only questions and answers that exist are taken from it.
    init?(_ query: Form, knowledge: PreparationLibrary) {
        guard let did = Did(rawValue: query.word("did")) else { return nil }
        self.did = did
        let named = query.word("was").split(separator: " ").map {
            $0.split(separator: ".", maxSplits: 1).map(String.init)
        }
        choices = knowledge.fitQuestions.compactMap { question in
            guard let answer = named.first(where: { $0.count == 2 && $0[0] == question.id })?[1],
                question.answers.contains(where: { $0.id == answer })
            else { return nil }
            return (question.id, answer)
        }
    }

    /// The page with what was done.
    var path: String {
        let was = choices.map { "\($0.question).\($0.answer)" }.joined(separator: " ")
        return Page.fit.path([("did", did.rawValue)] + (was.isEmpty ? [] : [("was", was)]))
    }
}
