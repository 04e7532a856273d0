extension FitEvidence {
    /// Most quotes that are shown.
    static let mostQuotes = 4

    /// The evidence on a desk: the newest résumé and the stories in use.
    public init(_ desk: Desk) {
        let told = Dictionary(desk.active.map { ($0.verdict, 1) }, uniquingKeysWith: +)
        let counted = FitEvidence(resume: desk.resume?.track.verdict, stories: told)
        let verdict = counted.verdict
        let quotes = Self.resumeQuotes(desk, for: verdict) + Self.storyQuotes(desk, for: verdict)
        self.init(resume: counted.resume, stories: told, quotes: Array(quotes.prefix(Self.mostQuotes)))
    }

    /// Which evidence speaks for a verdict.
    private static func sides(of verdict: Verdict) -> [Leaning] {
        switch verdict {
        case .tpm: [.tpm]
        case .pgm: [.pgm]
        case .both: [.tpm, .pgm]
        case .coordination: [.coordination]
        case .insufficient: []
        }
    }

    /// Two quotes of the résumé, or one for either side, the weightiest first.
    private static func resumeQuotes(_ desk: Desk, for verdict: Verdict) -> [Quote] {
        guard let resume = desk.resume, let record = desk.resumes.first else { return [] }
        let sides = sides(of: verdict)
        return sides.flatMap { side in
            resume.track.evidence.filter { $0.leaning == side }
                .sorted { ($1.evidence.weight, $0.evidence.span) < ($0.evidence.weight, $1.evidence.span) }
                .prefix(sides.count > 1 ? 1 : 2)
                .map { Quote(text: $0.evidence.quote, leaning: side, title: record.name, place: "/resume") }
        }
    }

    /// What moved others in stories that support the same, the latest saved first.
    private static func storyQuotes(_ desk: Desk, for verdict: Verdict) -> [Quote] {
        let sides = sides(of: verdict)
        return desk.active.filter { $0.verdict == verdict }.compactMap { story in
            guard let lever = story.strongestLever, let track = lever.native ?? verdict.track,
                let side = Leaning(rawValue: track.rawValue), sides.contains(side),
                let strongest = lever.evidence.max(by: { $0.weight < $1.weight })
            else { return nil }
            return Quote(text: strongest.quote, leaning: side, title: story.title, place: "/stories/\(story.id)")
        }
    }
}
