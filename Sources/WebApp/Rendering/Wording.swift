import Interviewing

// How pages name the values of the domain. Longer copy stands in the templates.

extension Leaning {
    var words: String {
        switch self {
        case .tpm: "TPM"
        case .pgm: "PGM"
        case .coordination: "Coordination"
        }
    }
}

extension Radius {
    var words: String {
        switch self {
        case .ownWork: "own work"
        case .team: "team"
        case .severalTeams: "several teams"
        case .organisation: "organisation"
        case .severalOrganisations: "several organisations"
        case .company: "company"
        case .external: "external"
        }
    }
}

extension Nature {
    var words: String { rawValue }
}

extension Verdict {
    /// One or two words.
    var word: String {
        switch self {
        case .tpm: "TPM"
        case .pgm: "PGM"
        case .both: "Both tracks"
        case .coordination: "Coordination"
        case .insufficient: "Not enough evidence"
        }
    }

    /// The verdict in words.
    var title: String {
        switch self {
        case .tpm: "This supports the technical track, TPM."
        case .pgm: "This supports the program track, PGM."
        case .both: "This supports both tracks."
        case .coordination: "This shows coordination, which supports neither track."
        case .insufficient: "There is not enough evidence for a verdict."
        }
    }

    /// What it rests on.
    var sentence: String {
        switch self {
        case .tpm:
            "Most of what counts is technical: causes, contracts, dependencies and trade-offs you found or chose yourself."
        case .pgm:
            "Most of what counts is business: aims, incentives, funding and decisions that you moved across organisations."
        case .both: "There is solid evidence of each kind. Decide which role you aim at and lead with that kind."
        case .coordination:
            "Plans, meetings and follow-ups make up most of it. Say what others did differently because of you, and how you brought that about."
        case .insufficient:
            "Too few sentences say what you yourself did. Add what you decided, found or changed, and what came of it."
        }
    }
}

extension Severity {
    var word: String { rawValue.capitalisedFirst }
}

/// Strength of a lever in words.
enum LeverStrength {
    static func words(_ strength: Int) -> String {
        switch strength {
        case 3: "still works without you"
        case 2: "used, with its effect"
        default: "only claimed"
        }
    }
}
