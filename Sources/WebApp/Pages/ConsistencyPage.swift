import Hummingbird
import Interviewing
import TextAnalysis

/// The same fact told differently, side by side.
struct ConsistencyPage {
    let shell: Shell

    func add(to router: Router<Context>) {
        router.get("/consistency") { request, _ in
            let desk = try await shell.desk()
            return try shell.remembered(
                "consistency",
                title: "Consistency",
                at: .consistency,
                desk: desk,
                request: request
            ) { ConsistencyModel(shell.site.workspace.contradictions(desk), desk: desk) }
        }
    }
}

/// The fields of the consistency page.
struct ConsistencyModel {
    let none: Bool
    let compared: Compared?
    let cards: [Card]

    struct Compared {
        let numbers: Int
        let texts: Int
    }

    struct Card {
        let subject: String
        let differs: Bool
        let tellings: [TellingLine]
    }

    struct TellingLine {
        let source: String
        let href: String
        let value: String
        let marked: String
    }

    init(_ contradictions: [Contradiction], desk: Desk) {
        none = contradictions.isEmpty
        let texts = desk.active.count + (desk.resume == nil ? 0 : 1)
        let numbers = desk.active.reduce(desk.resume?.facts.count ?? 0) { $0 + $1.numbers }
        compared = texts > 0 ? Compared(numbers: numbers, texts: texts) : nil
        cards = contradictions.map {
            Card(subject: $0.subject.capitalisedFirst, differs: true, tellings: $0.tellings.map(TellingLine.init))
        }
    }
}

extension ConsistencyModel.TellingLine {
    init(_ telling: Telling) {
        switch telling.source {
        case .resume: href = Page.resume(nil).path
        case .story(let id): href = Page.story(id).path
        case .answer: href = Page.loops.path
        }
        source = telling.title
        value = telling.number
        let start = telling.sentence.start
        let number = TextSpan(start: telling.span.start - start, end: telling.span.end - start)
        let document = Document(telling.quote)
        marked = MarkedText.html(
            document,
            marks: [MarkedText.Mark(span: number, classes: "differs")],
            in: document.span
        )
    }
}
