import Interviewing

/// The fields of a round's review.
struct ReviewModel {
    let back: String
    let backName: String
    let roundName: String
    let subtitle: String
    let next: NextLink?
    let nothing: String?
    let fix: Fix?
    let questions: [ReviewedQuestion]

    struct Fix {
        let what: String
        let why: String
        let said: String?
    }

    init(_ actions: RoundActions, shell: Shell) {
        let assessor = shell.site.workspace.assessor
        let plan = actions.record.plan
        let read = EvidenceMaker(hearing: Hearing(assessor)).read(actions.position, of: plan, actions.session)
        let reviews = read.answers.map { AnswerReview($0, plan: plan, assessor: assessor) }
        back = actions.parent.path
        backName = actions.parentName
        roundName = actions.name
        subtitle = SessionWords(actions.session).sentence
        next = NextLink(actions)
        let isEmpty = reviews.allSatisfy { $0.match == .unanswered }
        nothing = isEmpty ? "The round ended before there was an answer." : nil
        fix = isEmpty ? nil : Self.fix(reviews)
        questions =
            isEmpty
            ? [] : reviews.enumerated().map { ReviewedQuestion($1, number: $0 + 1, shell: shell) }
    }

    /// The first of the gravest: an answer beside the question, then one that is no data, then the first advice.
    private static func fix(_ reviews: [AnswerReview]) -> Fix? {
        func rank(_ review: AnswerReview) -> Int {
            switch review.match {
            case .misses: 0
            case .noData: 1
            case .answers: 2
            case .unanswered: 3
            }
        }
        let worst = reviews.enumerated().filter { $0.element.next != nil }
            .min { (rank($0.element), $0.offset) < (rank($1.element), $1.offset) }
        guard let (index, review) = worst.map({ ($0.offset, $0.element) }), let next = review.next else { return nil }
        return Fix(
            what: next.text,
            why: "Question \(index + 1): “\(review.answer.exchange.question.text)”",
            said: next.quote
        )
    }
}

/// One question of a review.
struct ReviewedQuestion {
    let n: Int
    let short: String?
    let skipped: Bool
    let asked: String
    let tests: String
    let answered: String
    let answeredQuotes: [Quoted]
    let analysis: AnswerAnalysis?
    let turns: String
    let transcript: [Said]

    struct Said {
        let who: String
        let isAnswer: Bool
        let said: String
        let kind: String?
        let brought: Bool
        let empty: Bool
    }

    init(_ review: AnswerReview, number: Int, shell: Shell) {
        let exchange = review.answer.exchange
        let library = shell.library
        let loops = shell.site.workspace.assessor.loops
        let question = exchange.question
        n = number
        short =
            question.area == .principles
            ? question.principles.first.flatMap { id in library.principles.first { $0.id == id }?.title }
            : loops[question.area]?.title
        skipped = exchange.turns.first?.state == .skipped
        asked = question.text
        let known = loops.questions.first { $0.id == question.id }
        let names = question.principles.compactMap { id in library.principles.first { $0.id == id }?.title }
        tests =
            known?.tests ?? "It tests \(names.isEmpty ? "what you did yourself" : names.joined(separator: " and "))."
        let match = review.matchWords(loops)
        answered = match.sentence
        answeredQuotes = match.quotes.map(Quoted.init)
        analysis = AnswerAnalysis(review, library: library)
        turns =
            exchange.turns.count == 1
            ? "one question" : "one question, \(Counted.words(exchange.turns.count - 1, "follow-up"))"
        transcript = Self.transcript(review, library: library)
    }

    private static func transcript(_ review: AnswerReview, library: Library) -> [Said] {
        let news = review.answer.news
        return review.answer.exchange.turns.enumerated().flatMap { index, turn in
            let hasNews = index > 0 && news.indices.contains(index - 1) ? news[index - 1] : nil
            let group = turn.probe.flatMap { probe in library.probeGroups.first { $0.id == probe.group } }
            return [
                Said(
                    who: index == 0 ? "Question" : "Follow-up",
                    isAnswer: false,
                    said: turn.probe?.text ?? review.answer.exchange.question.text,
                    kind: group.map { "about \($0.title.lowercasedFirst). \($0.why)" },
                    brought: hasNews == true,
                    empty: hasNews == false
                ),
                Said(
                    who: "You",
                    isAnswer: true,
                    said: turn.answer.isBlank ? "(nothing)" : turn.answer,
                    kind: nil,
                    brought: false,
                    empty: false
                ),
            ]
        }
    }
}

/// The candidate's words on a page.
struct Quoted {
    let said: String

    init(_ said: String) { self.said = said.split(whereSeparator: \.isNewline).joined(separator: " ") }
}
