/// Answers that somebody gave before: to be played in a loop instead of being typed.
public struct RecordedAnswers: Sendable, Hashable {
    /// Each answer with what was said to follow-ups.
    public var entries: [Entry]

    /// Makes a book of answers.
    public init(entries: [Entry]) {
        self.entries = entries
    }

    /// One answer.
    public struct Entry: Sendable, Hashable {
        /// Id of the principle or the area it is for.
        public var topic: String
        /// Id of the question in the bank.
        public var question: String
        /// The answer.
        public var answer: String
        /// What was said to follow-ups, by id of their group, in order.
        public var followUps: [String: [String]]

        /// Makes an entry.
        public init(topic: String, question: String, answer: String, followUps: [String: [String]]) {
            self.topic = topic
            self.question = question
            self.answer = answer
            self.followUps = followUps
        }
    }

    /// What is said to a follow-up that no answer was recorded for.
    static let nothing = "I have nothing to add to that."

    /// The plan with the questions that were answered.
    public func fitted(_ plan: LoopPlan, loops: LoopLibrary) -> LoopPlan {
        var plan = plan
        for index in plan.rounds.indices {
            let round = plan.rounds[index]
            let topics = round.principles + (round.area == .principles ? [] : [round.area.rawValue])
            plan.rounds[index].questions = topics.compactMap { topic in
                guard let entry = entries.first(where: { $0.topic == topic }),
                    let question = loops.questions.first(where: { $0.id == entry.question })
                else { return round.questions.first { $0.principles.first == topic || $0.area.rawValue == topic } }
                var asked = AskedQuestion(question)
                // The answer was recorded for this principle, whatever else the question tests.
                if round.principles.contains(topic) {
                    asked.principles = [topic] + asked.principles.filter { $0 != topic }
                }
                return asked
            }
        }
        return plan
    }

    /// Plays every round of a plan, follow-ups included.
    public func sessions(of plan: LoopPlan, hearing: Hearing, at time: Timestamp) -> [Session] {
        plan.rounds.map { round in
            guard round.stage == .interview else { return Session() }
            let mock = MockRound(round, of: plan, hearing: hearing)
            var session = mock.begin(Session(), clock: .running, at: time)
            while let open = session.open {
                let exchange = session.exchanges[open.exchange]
                let words = answer(to: exchange)
                session = mock.answer(words, means: .recorded, in: session, at: time)
            }
            return session
        }
    }

    private func answer(to exchange: Exchange) -> String {
        let entry = entries.first { $0.question == exchange.question.id }
        guard let probe = exchange.turns.last?.probe else { return entry?.answer ?? "" }
        let told = exchange.turns.dropLast().count { $0.probe?.group == probe.group }
        let answers = entry?.followUps[probe.group] ?? []
        return answers.indices.contains(told) ? answers[told] : Self.nothing
    }
}
