public import Interviewing

/// The matrix of principles and stories in JSON.
public struct MatrixJSON: Encodable, Sendable {
    let track: Track
    let principles: [Column]
    let stories: [Row]
    let gaps: [Gap]
    let overused: [Overused]
    let next: Next?

    struct Column: Encodable, Sendable {
        let id: String
        let title: String
        let weight: Double
        let best: Double
        let carrying: Int
    }

    struct Row: Encodable, Sendable {
        let id: StoryID
        let title: String
        let scores: [Score]
    }

    struct Score: Encodable, Sendable {
        let principle: String
        let score: Double
        let quote: String?
    }

    struct Gap: Encodable, Sendable {
        let principle: String
        let importance: Double
        let question: String?
    }

    struct Overused: Encodable, Sendable {
        let project: String
        let stories: Int
        let share: Double
    }

    /// The story to write next; the role and the words are those of the résumé that show the principle.
    struct Next: Encodable, Sendable {
        let principle: String
        let question: String?
        let role: Int?
        let quote: String?
    }

    /// Takes it from a reading.
    public init(_ matrix: PrincipleMatrix, desk: Desk) {
        track = desk.track
        principles = matrix.columns.map {
            Column(
                id: $0.principle.id,
                title: $0.principle.title,
                weight: $0.prior,
                best: $0.best.short,
                carrying: $0.carrying
            )
        }
        stories = matrix.stories.map { story in
            let scores = zip(matrix.columns, story.principles).filter { $1.score > 0 }
                .map { Score(principle: $0.principle.id, score: $1.score.short, quote: $1.quote) }
            return Row(id: story.id, title: story.title, scores: scores)
        }
        gaps = matrix.gaps.map {
            Gap(principle: $0.principle.id, importance: $0.importance.short, question: $0.question)
        }
        overused = matrix.overused.map { Overused(project: $0.name, stories: $0.stories, share: $0.share.short) }
        next = NextStory(matrix, resume: desk.resume).map {
            Next(
                principle: $0.gap.principle.id,
                question: $0.gap.question,
                role: $0.role,
                quote: $0.quote?.quote
            )
        }
    }
}
