import Interviewing

// How pages about preparing name days, minutes and kinds of work.

extension CalendarDay {
    /// `24 Nov`
    var short: String { "\(parts.day) \(Self.months[parts.month - 1].prefix(3))" }
    /// `Tuesday 24 November`
    var long: String { "\(Self.weekdays[weekday]) \(parts.day) \(Self.months[parts.month - 1])" }
    /// `Tue`
    var weekdayName: String { String(Self.weekdays[weekday].prefix(3)) }
    /// The part of the plan's page that shows it.
    var anchor: String { "d-\(self)" }

    /// The day of an anchor; nil for any other text.
    init?(anchor: String) {
        guard anchor.hasPrefix("d-") else { return nil }
        self.init(String(anchor.dropFirst(2)))
    }

    /// `23 to 29 November 2026`, `30 November to 6 December 2026`
    static func span(_ first: CalendarDay, _ last: CalendarDay) -> String {
        let (one, other) = (first.parts, last.parts)
        if one.year != other.year { return "\(first.words) to \(last.words)" }
        if one.month != other.month { return "\(one.day) \(months[one.month - 1]) to \(last.words)" }
        return "\(one.day) to \(last.words)"
    }
}

/// Minutes as people say them.
enum Minutes {
    /// `45 min`, `1 h`, `1 h 30 min`
    static func words(_ minutes: Int) -> String {
        let (hours, rest) = (minutes / 60, minutes % 60)
        if hours == 0 { return "\(rest) min" }
        return rest == 0 ? "\(hours) h" : "\(hours) h \(rest) min"
    }
}

/// Shares as people say them.
enum Percent {
    /// `92 %`; what is not certain is never rounded up to it.
    static func words(_ share: Double) -> String {
        let percent = Int((share * 100).rounded())
        return "\(share < 1 ? min(99, percent) : percent) %"
    }
}

extension TaskKind {
    /// A word or two.
    var words: String {
        switch self {
        case .read: "Read"
        case .write: "Write"
        case .rehearse: "Say aloud"
        case .mock: "Mock round"
        case .design: "Design"
        case .artifact: "Document"
        case .check: "Check"
        }
    }
}

extension ReadinessItem.State {
    /// The colour of its label.
    var tone: String {
        switch self {
        case .covered: "good"
        case .thin: "warning"
        case .missing: "problem"
        case .notEnoughToSay: "note"
        }
    }

    /// The class of its mark.
    var kind: String {
        switch self {
        case .covered: "covered"
        case .thin: "thin"
        case .missing: "missing"
        case .notEnoughToSay: "unsaid"
        }
    }
}

extension RehearsalGrade {
    /// The word on its button.
    var words: String {
        switch self {
        case .again: "Again"
        case .hard: "Hard"
        case .good: "Good"
        case .easy: "Easy"
        }
    }

    /// What it means.
    var meaning: String {
        switch self {
        case .again: "not remembered"
        case .hard: "with effort"
        case .good: "remembered"
        case .easy: "at once"
        }
    }
}

extension RehearsalFact.Kind {
    /// A word for a list.
    var words: String {
        switch self {
        case .figure: "Figure"
        case .date: "When"
        case .person: "Who"
        }
    }
}
