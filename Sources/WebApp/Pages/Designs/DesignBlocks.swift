import Interviewing
import TextAnalysis

/// What is said of the whole design first: how many bars, the two sides, whose evidence.
struct DesignVerdict {
    let met: Int
    let asked: Int
    let level: String
    let sides: [Side]
    let track: String
    let beside: String?
    let hasBeside: Bool
    let trackTone: String
    let isOther: Bool
    let quotes: [Quoted]

    struct Side {
        let axis: String
        let about: String
        let percent: Int
        let w: Int
        let weight: Int
    }

    init(_ review: DesignReview, _ quote: Quoting) {
        (met, asked, level) = (review.met, review.asked, review.level.rawValue)
        sides = review.sides.map {
            Side(
                axis: $0.axis.words,
                about: $0.axis.sentence,
                percent: Int(($0.share * 100).rounded()),
                w: Bar.width($0.share),
                weight: Int(($0.weight * 100).rounded())
            )
        }
        track = review.track.sentence
        (beside, hasBeside) = (review.beside, review.beside != nil)
        switch review.track.fit {
        case .asked, .both: (trackTone, isOther) = (hasBeside ? "problem" : "good", false)
        case .other, .coordination: (trackTone, isOther) = ("problem", true)
        case .unclear: (trackTone, isOther) = ("note", false)
        }
        quotes = review.track.quotes.map { Quoted(quote($0)) }
    }
}

/// The dimension to work on first.
struct DesignNext {
    let href: String
    let dimension: String
    let from: Int
    let to: Int
    let anchor: String

    init(_ step: DesignStep) {
        href = "#d-\(step.dimension)"
        (dimension, from, to, anchor) = (step.title, step.rating, step.target, step.anchor)
    }
}

/// A dimension with its rating, its bar, its quotes and what was not found.
struct DesignDimensionLine {
    let id: String
    let n: Int
    let dimension: String
    let axis: String
    let rating: Int
    let standing: String
    let tone: String
    let anchor: String
    let hasQuotes: Bool
    let quotes: [Found]
    let missing: String?

    struct Found {
        let said: String
        let sign: String
    }

    /// Quotes of a dimension that are shown.
    private static let most = 4

    init(_ reading: DesignRating, level: Level) {
        id = "d-\(reading.dimension)"
        n = reading.number
        dimension = reading.title
        axis = reading.axis.words
        rating = reading.rating
        switch (reading.standing, reading.bar) {
        case (.met, .some(let bar)): (standing, tone) = ("\(level.rawValue) asks \(bar): met", "good")
        case (.below, .some(let bar)): (standing, tone) = ("\(level.rawValue) asks \(bar): below", "warning")
        case (.notAsked, _), (_, nil): (standing, tone) = ("not asked at \(level.rawValue)", "note")
        }
        anchor = reading.anchor
        // One passage may show several signs; it is quoted once, with all of them.
        var found: [(said: String, signs: [String])] = []
        for piece in reading.evidence {
            let said = Quoted(piece.quote).said
            if let place = found.firstIndex(where: { $0.said == said }) {
                found[place].signs.append(piece.title.lowercasedFirst)
            } else {
                found.append((said, [piece.title]))
            }
        }
        quotes = found.prefix(Self.most).map { Found(said: $0.said, sign: $0.signs.joined(separator: ", ")) }
        hasQuotes = !quotes.isEmpty
        let unseen = reading.rating < 4 ? reading.missing : []
        missing = unseen.isEmpty ? nil : unseen.map(\.lowercasedFirst).joined(separator: " · ")
    }
}

/// Two statements that cannot both hold.
struct DesignClash {
    let tone: String
    let word: String
    let clash: String
    let claim: String
    let against: String?
    let message: String
    let advice: String
    let why: String

    init(_ reading: ContradictionReading, _ quote: Quoting) {
        (tone, word, clash) = (reading.severity.rawValue, reading.severity.word, reading.title)
        claim = quote(reading.claim)
        against = reading.against.map { quote($0) }
        (message, advice, why) = (reading.message, reading.advice, reading.why)
    }
}

/// A figure computed again.
struct SumLine {
    let sentence: String
    let stated: String
    let recomputed: String
    let said: String
    let remark: String?

    init(_ finding: ArithmeticFinding, _ quote: Quoting) {
        sentence = finding.sentence
        (stated, recomputed) = (finding.statedText, finding.recomputedText)
        said = quote(finding.span)
        remark = finding.note
    }
}

/// Something a rule found, with its words.
struct FlagLine {
    let severity: String
    let word: String
    let flag: String
    let message: String
    let advice: String
    let reason: String?
    let trust: String?
    let trustTone: String
    let said: String?

    init(_ finding: Finding, _ quote: Quoting, shell: Shell) {
        let rule = shell.site.workspace.assessor.workshop.library.rules.first { $0.id == finding.rule }
        (severity, word) = (finding.severity.rawValue, finding.severity.word)
        (flag, message, advice) = (finding.title, finding.message, finding.advice)
        (reason, trust) = (rule?.why, rule?.provenance.trust.label)
        trustTone = rule?.provenance.trust.tone ?? "note"
        said = finding.span.isEmpty ? nil : quote(finding.span)
    }

    init(_ finding: ArtifactFinding) {
        (severity, word) = (finding.severity.rawValue, finding.severity.word)
        (flag, message, advice) = (finding.title, finding.message, finding.advice)
        (reason, trust, trustTone) = (finding.why, finding.trust.label, finding.trust.tone)
        said = finding.span.isEmpty ? nil : Quoted(finding.quote).said
    }
}

/// What the interviewer knew: asked for and used, asked for and not used, never asked for.
struct DesignFacts {
    let asked: String
    let hasThread: Bool
    let thread: [DesignModel.Exchange]
    let hasUnused: Bool
    let unused: [FactLine]
    let hasUnasked: Bool
    let unasked: [FactLine]

    struct FactLine {
        let says: String
    }

    init(_ session: DesignSession, _ prompt: DesignPrompt?, unused: [DesignPrompt.Fact]) {
        let told = Set(session.told)
        let facts = prompt?.facts ?? []
        thread = session.questions.map { DesignModel.Exchange(asked: $0.asked, reply: $0.reply) }
        hasThread = !thread.isEmpty
        let known = facts.count { told.contains($0.id) }
        asked =
            "\(Counted.words(session.questions.count, "question").capitalisedFirst) asked, \(known) of \(facts.count) facts told."
        self.unused = unused.map { FactLine(says: $0.says) }
        hasUnused = !unused.isEmpty
        unasked = facts.filter { !told.contains($0.id) }.map { FactLine(says: $0.says) }
        hasUnasked = !unasked.isEmpty
    }
}

/// A drawing as the template reads it.
struct DrawingModel {
    let id: String
    let caption: String
    let summary: String
    let svg: String
    let hasNotes: Bool
    let notes: [NoteLine]
    let headings: [String]
    let rows: [Row]

    struct NoteLine {
        let words: String
        let tone: String
    }

    struct Row {
        let head: String
        let cells: [String]
    }

    init(_ drawing: Drawing) {
        (id, caption, summary, svg) = (drawing.id, drawing.title, drawing.summary, drawing.svg)
        notes = drawing.notes.map { NoteLine(words: $0.text, tone: $0.isProblem ? "problem" : "note") }
        hasNotes = !notes.isEmpty
        headings = drawing.headings
        rows = drawing.rows.map { Row(head: $0.head, cells: $0.cells) }
    }
}

extension DesignAxis {
    var words: String {
        switch self {
        case .architecture: "Architecture"
        case .delivery: "Delivery"
        case .direction: "Direction"
        }
    }

    /// What it asks.
    var sentence: String {
        switch self {
        case .architecture: "what is built, and whether it holds"
        case .delivery: "how it gets there: order, teams, rollout"
        case .direction: "what it is for, and how it decides"
        }
    }
}
