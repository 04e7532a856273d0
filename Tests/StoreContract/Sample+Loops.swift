import Interviewing

/// Loops for checks.
extension Sample {
    static func question(_ text: String) -> AskedQuestion {
        AskedQuestion(id: nil, text: text, area: .principles, principles: ["dive-deep", "ownership"])
    }

    static func round(_ role: String, _ questions: [String] = ["Why?", "How?"]) -> Round {
        Round(
            stage: .interview,
            role: role,
            temperament: "curious",
            principles: ["dive-deep", "earn-trust"],
            area: .systemDesign,
            minutes: 60,
            seat: .barRaiser,
            questions: questions.map(question)
        )
    }

    static func plan(_ label: String, rounds: [Round] = [round("One"), round("Two")]) -> LoopPlan {
        LoopPlan(track: .tpm, level: .l6, label: label, seed: 9_007_199_254_740_991, rounds: rounds)
    }

    /// A session that asked one question; the last of the answers is open.
    static func running(_ answers: [String], version: Int = 0) -> Session {
        let turns = answers.enumerated().map { index, answer in
            Turn(
                probe: index == 0 ? nil : AskedProbe(group: "depth", depth: index, text: "And then?"),
                answer: answer,
                seconds: 10 * index,
                means: .typed,
                state: index + 1 < answers.count ? .answered : .open,
                asked: time(Int64(index)),
                done: index + 1 < answers.count ? time(Int64(index) + 1) : nil
            )
        }
        return Session(
            state: .running,
            version: version,
            clock: .none,
            exchanges: [Exchange(question: question("Why?"), turns: turns)]
        )
    }

    static func outcome(_ day: String, loop: Int? = nil, note: String = "") -> Outcome {
        Outcome(day: day, track: .pgm, level: .l7, result: .lowerLevel, loop: loop, note: note)
    }

    static func wish(_ round: Int, _ question: Int, _ story: Int, _ kind: AllocationWish.Kind = .pin) -> AllocationWish
    {
        AllocationWish(round: round, question: question, story: id(story), kind: kind)
    }

    /// A loop of an archive with one round that was talked about.
    static func archived(_ session: Session, number: Int = 1, wishes: [AllocationWish] = []) -> ArchivedLoop {
        ArchivedLoop(
            number: number,
            plan: plan("A"),
            sessions: [session, Session()],
            purpose: .loop,
            created: time(1),
            wishes: wishes
        )
    }
}
