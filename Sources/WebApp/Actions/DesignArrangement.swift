import Interviewing

/// What candidate and interviewer agreed on beside the question, kept as an exchange of its own: so it stands in every
/// copy of the session, and whoever reads it reads it in plain words.
enum DesignArrangement: CaseIterable {
    /// The time is not kept.
    case noClock
    /// The usual outline was handed out, which is help.
    case outline

    /// The exchange. No question of a candidate is ever answered in these words, so it cannot be taken for one.
    var exchange: DesignQuestion {
        switch self {
        case .noClock:
            DesignQuestion(asked: "May I work without a clock?", facts: [], reply: "Take the time you need.")
        case .outline:
            DesignQuestion(
                asked: "May I have the usual outline?",
                facts: [],
                reply: "Here it is. It counts as help: nobody hands it out in a round."
            )
        }
    }
}

extension DesignSession {
    /// Whether something was agreed on.
    func has(_ arrangement: DesignArrangement) -> Bool { questions.contains(arrangement.exchange) }

    /// Agrees on something, once.
    mutating func agree(on arrangement: DesignArrangement) {
        if !has(arrangement) { questions.append(arrangement.exchange) }
    }

    /// What the candidate asked about the question itself.
    var asked: [DesignQuestion] {
        let arranged = DesignArrangement.allCases.map(\.exchange)
        return questions.filter { !arranged.contains($0) }
    }

    /// Minutes that are given; nil without a clock.
    func minutes(_ practice: DesignPractice?) -> Int? { has(.noClock) ? nil : practice?.minutes }

    /// Seconds left at a time; nil without a clock, never below 0.
    func secondsLeft(_ practice: DesignPractice?, at time: Timestamp) -> Int? {
        minutes(practice).map { max(0, $0 * 60 - Int((time.milliseconds - started.milliseconds) / 1000)) }
    }
}
