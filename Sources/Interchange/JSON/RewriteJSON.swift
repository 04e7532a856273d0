public import Interviewing
import TextAnalysis

/// How a story can be told for the other track from its own facts, in JSON.
///
/// `start` and `end` are offsets in UTF-8 bytes of the story's text.
public struct RewriteJSON: Encodable, Sendable {
    let story: StoryID
    let to: Track
    let title: String
    let summary: String
    /// Which track the story supports as it stands.
    let verdict: Verdict
    /// Whether that is the track already.
    let isThere: Bool
    let standing: String
    let steps: [StepJSON]
    let stays: [SentenceJSON]
    let cut: [SentenceJSON]
    /// What is said of the sentences to cut.
    let cutSays: String
    let source: [String]
    let trust: Trust

    struct StepJSON: Encodable, Sendable {
        let id: String
        let title: String
        let says: String
        let state: ShownState
        let sentences: [SentenceJSON]
        /// What to ask; absent where the story says enough.
        let question: String?
    }

    struct SentenceJSON: Encodable, Sendable {
        let quote: String
        let start: Int
        let end: Int
        let shows: String

        init(_ sentence: RewriteGuide.SentenceQuote) {
            (quote, shows) = (sentence.quote, sentence.shows)
            (start, end) = (sentence.span.start, sentence.span.end)
        }
    }

    /// Takes a guide to a story.
    public init(_ guide: RewriteGuide, of story: StoryID) {
        let definition = guide.definition
        (self.story, to) = (story, definition.to)
        (title, summary) = (definition.title, definition.summary)
        (verdict, isThere, standing) = (guide.verdict, guide.isThere, guide.standing)
        steps = guide.steps.map {
            StepJSON(
                id: $0.step.id,
                title: $0.step.title,
                says: $0.step.says,
                state: $0.state,
                sentences: $0.sentences.map(SentenceJSON.init),
                question: $0.question
            )
        }
        (stays, cut) = (guide.stays.map(SentenceJSON.init), guide.cut.map(SentenceJSON.init))
        cutSays = definition.cut
        (source, trust) = (definition.provenance.source, definition.provenance.trust)
    }
}
