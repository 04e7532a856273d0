import Interviewing

extension Nasty {
    private mutating func some<Value>(_ most: Int, _ make: (inout Nasty) -> Value) -> [Value] {
        (0..<Int.random(in: 0...most, using: &self)).map { _ in make(&self) }
    }

    private mutating func one<Value: CaseIterable>(of type: Value.Type, or other: Value) -> Value {
        Array(type.allCases).randomElement(using: &self) ?? other
    }

    private mutating func question() -> AskedQuestion {
        AskedQuestion(
            id: Bool.random(using: &self) ? "hire-\(Int.random(in: 1...9, using: &self))" : nil,
            text: "x" + text(pieces: 6, bytes: 500),
            area: one(of: Area.self, or: .principles),
            principles: some(3) { _ in "ownership" }
        )
    }

    private mutating func round() -> Round {
        Round(
            stage: one(of: Stage.self, or: .screen),
            role: text(pieces: 3, bytes: 90),
            temperament: "terse",
            principles: some(2) { _ in "frugality" },
            area: one(of: Area.self, or: .principles),
            minutes: Int.random(in: 0...1440, using: &self),
            seat: one(of: Seat.self, or: .interviewer),
            questions: some(3) { $0.question() }
        )
    }

    private mutating func turn() -> Turn {
        let probe = AskedProbe(
            group: "depth",
            depth: Int.random(in: 1...5, using: &self),
            text: text(pieces: 4, bytes: 200)
        )
        return Turn(
            probe: Bool.random(using: &self) ? probe : nil,
            answer: text(pieces: 20, bytes: 5000),
            seconds: Int.random(in: 0...10_000, using: &self),
            means: one(of: Turn.Means.self, or: .typed),
            state: one(of: Turn.State.self, or: .open),
            asked: time(),
            done: Bool.random(using: &self) ? time() : nil
        )
    }

    private mutating func session() -> Session {
        Session(
            state: one(of: Session.State.self, or: .planned),
            version: Int.random(in: 0...Session.highestVersion, using: &self),
            clock: one(of: Session.Clock.self, or: .none),
            exchanges: some(3) { nasty in
                Exchange(question: nasty.question(), turns: nasty.some(3) { $0.turn() })
            }
        )
    }

    private mutating func loop(_ number: Int) -> ArchivedLoop {
        let plan = LoopPlan(
            track: one(of: Track.self, or: .tpm),
            level: one(of: Level.self, or: .l6),
            label: text(pieces: 3, bytes: 90),
            seed: Int64.random(in: 0...LoopPlan.largestSeed, using: &self),
            rounds: some(4) { $0.round() }
        )
        let wishes = plan.rounds.enumerated().filter { !$1.questions.isEmpty }.map { index, round in
            AllocationWish(
                round: index,
                question: Int.random(in: round.questions.indices, using: &self),
                story: StoryID(using: &self),
                kind: one(of: AllocationWish.Kind.self, or: .pin)
            )
        }
        return ArchivedLoop(
            number: number,
            plan: plan,
            sessions: plan.rounds.map { _ in session() },
            purpose: one(of: LoopPurpose.self, or: .loop),
            created: time(),
            wishes: wishes
        )
    }

    /// Loops, questions and outcomes that can be stored.
    mutating func fill(_ archive: inout Archive) {
        let numbers = [3, 7, 12].prefix(Int.random(in: 0...3, using: &self))
        archive.loops = numbers.map { loop($0) }
        archive.questions = (0..<3).map { OwnQuestion(number: 2 * $0 + 1, question: question(), added: time()) }
        archive.outcomes = (1..<4).map { number in
            let outcome = Outcome(
                day: "2026-0\(number)-28",
                track: one(of: Track.self, or: .tpm),
                level: one(of: Level.self, or: .l6),
                result: one(of: Outcome.Result.self, or: .offer),
                loop: numbers.randomElement(using: &self),
                note: text(pieces: 9, bytes: 900)
            )
            return OutcomeRecord(number: number, outcome: outcome)
        }
    }
}

extension Archive {
    /// Every text of its loops, questions and outcomes as bytes.
    var loopBytes: [[UInt8]] {
        var texts = outcomes.map(\.outcome.note) + questions.map(\.question.text)
        for loop in loops {
            texts.append(loop.plan.label)
            for round in loop.plan.rounds { texts += [round.role] + round.questions.map(\.text) }
            for exchange in loop.sessions.flatMap(\.exchanges) {
                texts.append(exchange.question.text)
                for turn in exchange.turns { texts += [turn.answer, turn.probe?.text ?? "none"] }
            }
        }
        return texts.map { Array($0.utf8) }
    }
}
