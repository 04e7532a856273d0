import Hummingbird
import Interviewing

/// One loop: its stages, its rounds, and which story for which question.
struct LoopPage {
    let shell: Shell

    private var actions: LoopActions { LoopActions(shell: shell) }

    func add(to router: Router<Context>) {
        router.get("/loops/:id") { request, context in
            let number = try context.number("id")
            let (desk, record) = try await shell.desk { _ in try await actions.loop(number) }
            guard record.purpose == .loop else { return Response.seeOther(Page.round(loop: number, 1).path) }
            let wishes = try await shell.site.workspace.store.wishes(of: number)
            return try shell.remembered(
                "loop",
                title: "Loop",
                at: .loops,
                desk: desk,
                request: request,
                room: .wide
            ) {
                LoopModel(record, allocation: actions.allocation(record, desk: desk, wishes: wishes), shell: shell)
            }
        }
        router.post("/loops/:id/slots/:slot") { request, context in
            let form = try await request.form()
            let record = try await actions.loop(try context.number("id"))
            let place = SlotPlace(context.parameters.get("slot") ?? "")
            guard let place else { throw RequestProblem.missing }
            let wish: LoopActions.Wish
            switch form.word("do") {
            case "pin", "refuse":
                guard let story = StoryID(form.word("story")) else { throw RequestProblem.missing }
                wish = form.word("do") == "pin" ? .pin(story) : .forbid(story)
            default: wish = .none
            }
            try await actions.wish(wish, round: place.round, question: place.question, of: record.number)
            return Response.seeOther("\(Page.loop(record.number).path)#slot-\(place.text)")
        }
    }
}

/// A question of a loop in an address: `4-2` is the second question of the fourth round.
struct SlotPlace {
    /// Position from 0.
    let round: Int
    /// Position from 0.
    let question: Int

    init(round: Int, question: Int) {
        self.round = round
        self.question = question
    }

    init?(_ text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
        guard parts.count == 2, let round = parts[0], let question = parts[1], (1...100).contains(round),
            (1...100).contains(question)
        else { return nil }
        self.round = round - 1
        self.question = question - 1
    }

    var text: String { "\(round + 1)-\(question + 1)" }
}
