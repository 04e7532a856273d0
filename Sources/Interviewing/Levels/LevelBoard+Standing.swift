extension LevelBoard {
    /// Texts that must speak for a track before a level is read beside a verdict for something else.
    private static let enough = 2

    /// What all texts say in a few words, such as “Your texts read at L6 to L7 as a Program Manager”.
    public var headline: String {
        switch standing {
        case .read: range.map { "Your texts read at \($0.words)" } ?? "Not enough to say a level"
        case .unsaid: "Not enough to say a level"
        case .other(let range?, _): "Your texts read at \(range.words) as a \(track.other.roleName)"
        case .other(nil, _): "Your texts speak for a \(track.other.roleName)"
        case .coordination: "Your texts read as coordination"
        }
    }

    /// The other track, where the texts together speak for it and not for this one.
    public var spokenFor: Track? {
        switch standing {
        case .other: track.other
        case .read, .unsaid, .coordination: nil
        }
    }

    /// Whether a level can be read: the texts are counted as in `FitEvidence`.
    static func standing(
        of sources: [LevelSource],
        track: Track,
        known: [Row],
        ladder: LevelLadder
    ) -> Standing {
        let own = sources.count { $0.supports(track) }
        if own < enough {
            switch together(sources) {
            case track.other.verdict:
                return .other(LevelBoard(sources, track: track.other, ladder: ladder).range, own: own)
            case .coordination: return .coordination(own: own)
            case .tpm, .pgm, .both, .insufficient: break
            }
        }
        return known.count < 2 ? .unsaid : .read
    }

    private static func together(_ sources: [LevelSource]) -> Verdict {
        var resume: Verdict?
        var stories: [Verdict: Int] = [:]
        for text in sources {
            switch text.source {
            case .resume: resume = text.verdict
            case .story, .answer: stories[text.verdict, default: 0] += 1
            }
        }
        return FitEvidence(resume: resume, stories: stories).verdict
    }
}

extension LevelBoard.Standing {
    /// Why there is no level, where the texts speak for something else; nil otherwise.
    func reason(for track: Track) -> String? {
        switch self {
        case .read, .unsaid: nil
        case .other(_, let own), .coordination(let own):
            own == 0
                ? "They show no \(track.scopeName) yet, so no \(track.abbreviation) level can be read."
                : "Only one of them shows \(track.scopeName) yet; a \(track.abbreviation) level takes two."
        }
    }
}

extension Track {
    /// The role in full, without its level.
    var roleName: String {
        switch self {
        case .tpm: "Technical Program Manager"
        case .pgm: "Program Manager"
        }
    }

    /// What its levels are read from.
    var scopeName: String {
        switch self {
        case .tpm: "technical scope"
        case .pgm: "scope across business units"
        }
    }

    /// The verdict that names it.
    fileprivate var verdict: Verdict {
        switch self {
        case .tpm: .tpm
        case .pgm: .pgm
        }
    }
}
