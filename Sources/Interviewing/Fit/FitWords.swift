extension FitLeaning {
    /// The leaning in a few words.
    public var title: String {
        switch self {
        case .technical: "Technical work"
        case .organisational: "Organisational work"
        case .both: "Both kinds of work"
        case .administration: "Order and tracking"
        case .insufficient: "Not enough answers"
        }
    }
}

extension FitWork {
    /// The work in a few words.
    public var title: String {
        switch self {
        case .technical: "technical work"
        case .organisational: "organisational work"
        case .administration: "order and tracking"
        case .other: "something else"
        }
    }
}

extension FitReading {
    /// What this is and what it is not; belongs beside every reading.
    public static let caution =
        "This is our own proposal for a conversation with yourself or a friend. It says what you said you like, "
        + "nothing about your character, and nothing about whether you would be hired."

    /// The reading in a sentence or two.
    public var headline: String {
        let answers = "of \(counts.answered) answers"
        switch leaning {
        case .technical:
            return "You lean towards technical work: \(counts.technical) \(answers) took it, "
                + "\(counts.organisational) took the organisational side."
        case .organisational:
            return "You lean towards organisational work: \(counts.organisational) \(answers) took it, "
                + "\(counts.technical) took the technical side."
        case .both:
            return "You lean to neither side: \(counts.technical) \(answers) took technical work and "
                + "\(counts.organisational) took organisational work."
        case .administration:
            return "You like order and tracking best: \(counts.administration) \(answers) took it. Every program needs "
                + "it and few people enjoy it. It is a trade of its own, and neither of the two loops hires for it alone."
        case .insufficient:
            return tooLittle
        }
    }

    private var tooLittle: String {
        let least = leastAnswers
        if counts.answered < least {
            return "\(counts.answered) of \(asked) questions are answered. Below \(least) nothing is said."
        }
        return
            "Only \(counts.points) of \(counts.answered) answers took technical, organisational or administrative work. "
            + "What you like most may lie outside both tracks, which is worth knowing too."
    }

    /// How many answers hold the reading up; nil while there are too few.
    public var firmnessWords: String? {
        guard let flip, !flip.changes.isEmpty else { return nil }
        let becomes = flip.becomes.title.lowercased()
        if flip.changes.count == 1 { return "One other answer would make it “\(becomes)”." }
        return "It would take \(flip.changes.count) other answers to make it “\(becomes)”."
    }

    /// How often dice would say the same; nil for a leaning that is none.
    public var chanceWords: String? {
        chance.map { chance in
            let times = Int((chance * 100).rounded())
            if times == 0 { return "Chance alone would give this less than once in 100." }
            return "Chance alone would give this in about \(times) of 100."
        }
    }

    /// A word about administration where it is much and does not lead; nil elsewhere.
    public var administrationWords: String? {
        guard leaning != .administration, leaning != .insufficient, counts.administration >= 4 else { return nil }
        return
            "\(counts.administration) answers took order and tracking. Both tracks have it in them, and neither hires for it."
    }
}

extension FitPull {
    /// The contradiction, with both answers.
    public var words: String {
        "Your answers pull both ways. On \(first.title) you took “\(first.says.withoutStop)”, "
            + "on \(second.title) “\(second.says.withoutStop)”. Both can be true; which one is it on most days?"
    }
}

extension String {
    /// Without a full stop at the end and without quotation marks around it, so that it can stand in a sentence.
    fileprivate var withoutStop: String {
        var text = Substring(self)
        if text.first == "“", text.last == "”" { text = text.dropFirst().dropLast() }
        if text.last == "." { text = text.dropLast() }
        return String(text)
    }
}
