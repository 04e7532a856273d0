import Interviewing

// How the pages about loops name things.

/// A round in words.
struct RoundWords {
    let meets: String
    let time: String
    let about: String
    let manner: String
    /// One word, for the round itself: how to deal with it would be a hint there.
    let shortManner: String

    init(_ round: Round, shell: Shell) {
        let loops = shell.site.workspace.assessor.loops
        let person = loops.temperament(round.temperament)
        let area = loops[round.area]
        let listens =
            round.area == .principles
            ? "wants to hear what you did yourself" : "covers \((area?.title ?? "").lowercasedFirst)"
        meets =
            round.questions.count == 1
            ? "One question with its follow-ups, as in a round."
            : "You meet: \(round.role). This person \(listens), and a few principles."
        let count = round.questions.count
        time = "\(round.minutes) minutes, \(Counted.words(count, "question")) with follow-ups"
        about = area?.needs ?? ""
        shortManner = person?.title ?? ""
        manner = person.map { "\($0.title): \($0.line)" } ?? "Nothing is known."
    }
}

/// What happened in a session, in words.
struct SessionWords {
    let sentence: String

    init(_ session: Session) {
        let answered = session.turns.count { $0.state == .answered }
        var parts = [
            Counted.words(session.exchanges.count, "question").capitalisedFirst, Counted.words(answered, "answer"),
        ]
        if session.clock == .running, let begun = session.begun, let ended = session.ended {
            parts.append(Counted.words(Int((ended.milliseconds - begun.milliseconds + 59_999) / 60_000), "minute"))
        }
        sentence = parts.joined(separator: ", ") + "."
    }
}

/// Numbers with their noun.
enum Counted {
    private static let words = [
        "none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    ]

    /// `one answer`, `two answers`, `14 answers`
    static func words(_ count: Int, _ noun: String) -> String {
        "\(count == 0 ? "no" : number(count)) \(noun)\(count == 1 ? "" : "s")"
    }

    /// `two`, `14`
    static func number(_ count: Int) -> String { words.indices.contains(count) ? words[count] : "\(count)" }
}

extension Session.State {
    var words: String {
        switch self {
        case .planned: "To come"
        case .running: "Under way"
        case .finished: "Done"
        }
    }

    /// For shade only.
    var kind: String {
        switch self {
        case .planned: ""
        case .running: "now"
        case .finished: "done"
        }
    }
}

extension Vote {
    /// The class of its look.
    var kind: String {
        switch self {
        case .strongHire: "strong-hire"
        case .inclined: "inclined"
        case .notInclined: "not-inclined"
        case .strongNoHire: "strong-no-hire"
        case .notEnoughData: "not-enough"
        }
    }
}

extension Rating {
    /// The class of its look.
    var kind: String {
        switch self {
        case .raises: "strength"
        case .meets: "shown"
        case .mixed: "mixed"
        case .concern: "concern"
        case .noData: "thin"
        }
    }

    /// A word in a cell.
    var cell: String {
        switch self {
        case .raises: "Strength"
        case .meets: "Shown"
        case .mixed: "Mixed"
        case .concern: "Concern"
        case .noData: "No data"
        }
    }
}

extension DecisionKind {
    /// The colour of a bar beside it.
    var tone: String {
        switch self {
        case .hire: "good"
        case .lowerLevel, .otherTrack, .recycle: "warning"
        case .noHire: "problem"
        case .undecided: "note"
        }
    }
}

extension Trust {
    /// The tag as a label.
    var label: String {
        switch self {
        case .verified: "Confirmed on a public page"
        case .weak: "Read on a weak public page"
        case .general: "Commonly reported, not confirmed"
        case .inferred: "Inferred from public facts"
        case .proposed: "Our value"
        }
    }

    var tone: String {
        switch self {
        case .verified: "good"
        case .weak, .general, .inferred: "warning"
        case .proposed: "note"
        }
    }
}

extension Outcome.Result {
    /// The value in forms.
    var words: String {
        switch self {
        case .offer: "Offer"
        case .lowerLevel: "Offer at a lower level"
        case .otherRole: "Another role"
        case .noOffer: "No offer"
        case .withdrew: "I withdrew"
        }
    }
}
