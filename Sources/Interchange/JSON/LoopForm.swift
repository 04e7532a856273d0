import Interviewing

/// A loop with everything said in it in JSON.
struct LoopForm: Codable {
    var number: Int
    var plan: LoopPlan
    var sessions: [SessionForm]
    var purpose: LoopPurpose
    var created: TimeForm
    var wishes: [AllocationWish]

    init(_ loop: ArchivedLoop) {
        number = loop.number
        plan = loop.plan
        sessions = loop.sessions.map(SessionForm.init)
        purpose = loop.purpose
        created = TimeForm(time: loop.created)
        wishes = loop.wishes
    }

    var loop: ArchivedLoop {
        ArchivedLoop(
            number: number,
            plan: plan,
            sessions: sessions.map(\.session),
            purpose: purpose,
            created: created.time,
            wishes: wishes
        )
    }
}

/// A question of the candidate's own in JSON.
struct QuestionForm: Codable {
    var number: Int
    var question: AskedQuestion
    var added: TimeForm

    init(_ question: OwnQuestion) {
        number = question.number
        self.question = question.question
        added = TimeForm(time: question.added)
    }

    var record: OwnQuestion { OwnQuestion(number: number, question: question, added: added.time) }
}

/// How a real interview went, in JSON.
struct OutcomeForm: Codable {
    var number: Int
    var outcome: Outcome

    init(_ record: OutcomeRecord) {
        number = record.number
        outcome = record.outcome
    }

    var record: OutcomeRecord { OutcomeRecord(number: number, outcome: outcome) }
}
