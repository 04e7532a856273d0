public import TextAnalysis

/// How one story can be told for a track from its own facts: for each step the candidate's sentences that can carry it,
/// or a question where the story says nothing. No word is added to the story.
public struct RewriteGuide: Sendable {
    /// What is asked for.
    public let definition: RewriteDefinition
    /// Which track the story supports as it stands.
    public let verdict: Verdict
    /// The steps in the order of the telling.
    public let steps: [Step]
    /// Sentences of the other trade that may stay: the results first, then what was decided, what was written, and others.
    public let stays: [SentenceQuote]
    /// Sentences of the other trade to be cut, in the order of the text.
    public let cut: [SentenceQuote]

    /// One step with the sentences for it.
    public struct Step: Sendable {
        /// What the step has to say.
        public let step: RewriteStep
        /// How well the story says it.
        public let state: ShownState
        /// Sentences that can carry it, in the order of the text, at most three.
        public let sentences: [SentenceQuote]
        /// What to ask the candidate; nil where the story says enough.
        public let question: String?
    }

    /// A sentence of the story.
    public struct SentenceQuote: Sendable, Hashable {
        /// Its bytes in the story.
        public let span: TextSpan
        /// Exactly those bytes.
        public let quote: String
        /// What it shows, in plain words; empty where only its place and its words hint at the step.
        public let shows: String
    }

    /// Sentences kept for a step.
    private static let most = 3
    /// What is said beside a result that may stay.
    private static let keepsResult = "Keep: the result"

    /// Reads a story; nil when it cannot be read or tells nothing that happened.
    public init?(_ story: Assessment, as definition: RewriteDefinition) {
        guard story.refusal == nil, story.story.type == .story else { return nil }
        let scores = RewriteScores(story, definition)
        self.definition = definition
        verdict = story.track.verdict
        steps = definition.steps.indices.map { index in
            let best = scores.sentences(for: index).prefix(Self.most)
            let top = best.first?.value ?? 0
            let state: ShownState =
                best.isEmpty ? .missing : top >= EvidenceFinder.solid ? .shown : .hinted
            return Step(
                step: definition.steps[index],
                state: state,
                sentences: best.map { (index: $0.sentence, shows: $0.shows) }.sorted { $0.index < $1.index }
                    .map { Self.quote($0.index, $0.shows, story) },
                question: state == .shown ? nil : definition.steps[index].asks
            )
        }
        guard steps.contains(where: { $0.state != .missing }) else {
            (stays, cut) = ([], [])
            return
        }
        let used = Set(steps.flatMap { $0.sentences.map(\.span) })
        let detail = scores.detail.filter { !used.contains(story.reading.sentences[$0.sentence].span) }
        let roles = RewriteRoles(story, keeps: definition.keeps)
        let ranked = detail.map { (scored: $0, role: roles[$0.sentence]) }.sorted {
            ($0.role, -$0.scored.value, $0.scored.sentence) < ($1.role, -$1.scored.value, $1.scored.sentence)
        }
        // A result is never cut, however many there are; what was bad before anybody acted never comes before the rest.
        let results = ranked.count { $0.role == .result }
        let kept = ranked.prefix(max(results, definition.stays))
        stays = kept.map { scored, role in
            Self.quote(scored.sentence, role == .result ? Self.keepsResult : scored.shows, story)
        }
        cut = ranked.dropFirst(kept.count).sorted { $0.scored.sentence < $1.scored.sentence }
            .map { Self.quote($0.scored.sentence, $0.scored.shows, story) }
    }

    /// Whether the story supports the track as it stands.
    public var isThere: Bool { verdict == .both || verdict.track == definition.to }

    /// How far the story goes, in one sentence.
    public var standing: String {
        let told = steps.count { $0.state == .shown }
        let track = definition.to.abbreviation
        if verdict == .both {
            return "This story supports both tracks as it stands; the steps show what to lead with for \(track)."
        }
        if isThere { return "This story reads as \(track) already; there is no need to rewrite it for that track." }
        if told == steps.count { return "Your own sentences carry every step of the \(track) telling." }
        if steps.allSatisfy({ $0.state == .missing }) {
            return
                "No sentence carries a step of the \(track) telling; this story may be the wrong one to rewrite."
        }
        return
            "Your own sentences carry \(told) of \(steps.count) steps; the others need your answer first."
    }

    private static func quote(_ sentence: Int, _ shows: String, _ story: Assessment) -> SentenceQuote {
        let span = story.reading.sentences[sentence].span
        return SentenceQuote(span: span, quote: story.reading.quote(span), shows: shows)
    }
}
