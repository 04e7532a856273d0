import TextAnalysis

/// A gap with the candidate's evidence today.
public struct GapReading: Sendable {
    /// The gap.
    public let gap: GapDefinition
    /// How things stand.
    public let state: ShownState
    /// The same in one sentence, with the count where one is taken.
    public let today: String
    /// The words that stand for it today, strongest first.
    public let quotes: [MaterialQuote]

    init(_ gap: GapDefinition, track: Track, finder: EvidenceFinder, besides placed: Set<String>) {
        self.gap = gap
        let found = finder.quotes(for: gap.shows, besides: placed)
        quotes = found.shown
        guard let measure = gap.measure else {
            let read = EvidenceFinder.state(of: found.all)
            let told = gap.stories > 0 ? finder.stories(showing: gap.shows) : 0
            guard read == .shown, told < gap.stories else {
                (state, today) = (read, read.sentence)
                return
            }
            state = .hinted
            today =
                "Stories of yours that show this: \(told); \(gap.stories) \(gap.stories == 1 ? "is" : "are") asked for."
            return
        }
        let count = GapCount(measure, track: track, material: finder.material)
        state = count.state
        today = count.sentence
    }
}
