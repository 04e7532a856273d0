import Interviewing

/// The fields of the retelling guide.
struct RewriteModel {
    let storyName: String
    let storyHref: String
    let to: String
    let ways: [TrackLink]
    let isReadable: Bool
    let name: String
    let summary: String
    let standing: String
    let tone: String
    let steps: [Step]
    let hasStays: Bool
    let stays: [Sentence]
    let hasCut: Bool
    let cut: [Sentence]
    let cutSays: String
    let hasSheet: Bool
    let origin: OriginModel

    struct Step {
        let number: Int
        let name: String
        let says: String
        let state: String
        let tone: String
        let hasSentences: Bool
        let sentences: [Sentence]
        let hasQuestion: Bool
        let question: String
    }

    struct Sentence {
        let words: String
        let hasShows: Bool
        let shows: String

        init(_ sentence: RewriteGuide.SentenceQuote) {
            (words, shows) = (sentence.quote, sentence.shows)
            hasShows = !sentence.shows.isEmpty
        }
    }

    init(_ guide: RewriteGuide?, to track: Track, story: StoryDigest, shell: Shell) {
        let definition = shell.site.workspace.assessor.preparation.rewrites.first { $0.to == track }
        (storyName, storyHref, to) = (story.title, Page.story(story.id).path, track.abbreviation)
        ways = TrackLink.all(Track.allCases, current: track) {
            Page.rewrite(story.id).path([("to", $0.rawValue)])
        }
        isReadable = guide != nil
        (name, summary) = (definition?.title ?? "", definition?.summary ?? "")
        standing = guide?.standing ?? ""
        tone = guide.map { $0.isThere ? "good" : track.rawValue } ?? "note"
        steps = (guide?.steps ?? []).enumerated().map { index, step in Step(step, number: index + 1) }
        stays = (guide?.stays ?? []).map(Sentence.init)
        cut = (guide?.cut ?? []).map(Sentence.init)
        (hasStays, hasCut) = (!stays.isEmpty, !cut.isEmpty)
        hasSheet = hasStays || hasCut
        cutSays = definition?.cut ?? ""
        origin = OriginModel(
            definition?.provenance.source ?? [],
            definition?.provenance.trust ?? .proposed,
            library: shell.library
        )
    }
}

extension RewriteModel.Step {
    init(_ step: RewriteGuide.Step, number: Int) {
        self.number = number
        (name, says) = (step.step.title, step.step.says)
        switch step.state {
        case .shown: (state, tone) = ("Told", "good")
        case .hinted: (state, tone) = ("Hinted at", "warning")
        case .missing: (state, tone) = ("Not told", "note")
        }
        sentences = step.sentences.map(RewriteModel.Sentence.init)
        hasSentences = !sentences.isEmpty
        (hasQuestion, question) = (step.question != nil, step.question ?? "")
    }
}
