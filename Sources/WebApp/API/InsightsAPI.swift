import Hummingbird
import Interchange
import Interviewing
import TextAnalysis

/// What all stories say together: whether they are varied, and whether they agree.
struct InsightsAPI {
    let shell: Shell

    func add(to router: Router<Context>) {
        router.get("/api/variety") { request, _ -> Response in
            _ = try Query(request)
            return try .json(VarietyJSON(VarietyReport(try await shell.desk(), library: shell.library)))
        }
        router.get("/api/consistency") { request, _ -> Response in
            _ = try Query(request)
            let found = shell.site.workspace.contradictions(try await shell.desk())
            return try .json(ConsistencyJSON(contradictions: found.map(ConsistencyJSON.Entry.init)))
        }
    }
}

/// Levers and kinds of story over the whole bank, in JSON.
private struct VarietyJSON: Encodable {
    let shown: Int
    let least: Int
    let mostShare: Double
    let dominant: String?
    let levers: [LeverLine]
    let kinds: [Kind]

    struct LeverLine: Encodable {
        let id: String
        let code: String
        let title: String
        let share: Double
        let used: [StoryID]
        let claimed: [StoryID]
    }

    struct Kind: Encodable {
        let id: String
        let title: String
        let why: String
        let least: Int
        let met: Bool
        let stories: [Shown]
    }

    struct Shown: Encodable {
        let id: StoryID
        let quote: String
    }

    init(_ report: VarietyReport) {
        shown = report.shown
        least = VarietyReport.leastLevers
        mostShare = VarietyReport.mostShare
        dominant = report.dominant?.lever.signal.id
        levers = report.levers.map {
            LeverLine(
                id: $0.lever.signal.id,
                code: $0.lever.code,
                title: $0.lever.signal.title,
                share: $0.share.short,
                used: $0.used.map(\.id),
                claimed: $0.claimed.map(\.id)
            )
        }
        kinds = report.kinds.map { kind in
            Kind(
                id: kind.variety.signal.id,
                title: kind.variety.signal.title,
                why: kind.variety.why,
                least: kind.variety.least,
                met: kind.isMet,
                stories: kind.stories.map { Shown(id: $0.story.id, quote: $0.quote) }
            )
        }
    }
}

/// Facts told in different ways, in JSON.
private struct ConsistencyJSON: Encodable {
    let contradictions: [Entry]

    struct Entry: Encodable {
        let kind: Contradiction.Kind
        let subject: String
        let tellings: [Line]

        init(_ contradiction: Contradiction) {
            kind = contradiction.kind
            subject = contradiction.subject
            tellings = contradiction.tellings.map {
                Line(
                    source: SourceJSON($0.source, title: $0.title),
                    number: $0.number,
                    value: $0.value,
                    quote: $0.quote,
                    start: $0.span.start,
                    end: $0.span.end
                )
            }
        }
    }

    struct Line: Encodable {
        let source: SourceJSON
        let number: String
        let value: Double
        let quote: String
        let start: Int
        let end: Int
    }
}
