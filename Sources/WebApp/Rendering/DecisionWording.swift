import Interviewing

// How pages name what public evidence says, and how well a text shows a thing.

extension Claim.Verdict {
    /// The class of its colour.
    var tone: String {
        switch self {
        case .supported: "good"
        case .partly, .overstated, .wrongTerm: "warning"
        case .contradicted: "problem"
        case .unconfirmed, .editorial: "note"
        }
    }
}

extension Claim.Matter {
    /// The part of the product in words.
    var words: String { self == .tracks ? "the two tracks" : rawValue }
}

extension ShownState {
    /// In one word.
    var word: String {
        switch self {
        case .shown: "Shown"
        case .hinted: "Hinted at"
        case .missing: "Missing"
        }
    }

    /// The class of its colour.
    var tone: String {
        switch self {
        case .shown: "good"
        case .hinted: "warning"
        case .missing: "note"
        }
    }
}

extension FitMeaningDefinition.Relation {
    /// In one word.
    var word: String {
        switch self {
        case .agreement: "Agreement"
        case .tension: "Tension"
        case .open: "Still open"
        }
    }

    /// The class of its colour.
    var tone: String {
        switch self {
        case .agreement: "good"
        case .tension: "warning"
        case .open: "note"
        }
    }
}

extension FitReading.Firmness {
    /// In a word or two.
    var word: String {
        switch self {
        case .slight: "Slight"
        case .fair: "Fairly firm"
        case .firm: "Firm"
        }
    }
}

extension FitLeaning {
    /// The class of its colour.
    var tone: String {
        switch self {
        case .technical: "tpm"
        case .organisational: "pgm"
        case .both: "both"
        case .administration: "coordination"
        case .insufficient: "insufficient"
        }
    }
}

/// A track to look at, as one of two links.
struct TrackLink {
    let href: String
    let abbreviation: String
    let isCurrent: Bool

    static func all(_ tracks: [Track], current: Track, href: (Track) -> String) -> [TrackLink] {
        tracks.map { TrackLink(href: href($0), abbreviation: $0.abbreviation, isCurrent: $0 == current) }
    }
}
