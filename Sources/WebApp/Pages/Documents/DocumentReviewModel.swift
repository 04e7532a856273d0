import Interviewing
import TextAnalysis

/// The fields of the panel that reviews a document while it is written.
struct DocumentReviewModel {
    let summary: String
    let tone: String
    let headline: String
    let refused: String?
    let isBlank: Bool
    let wordLine: String
    let lengthLine: String
    let readingLine: String?
    let partsHere: String
    let parts: [PartLine]
    let groups: [Group]
    let sums: SumLines?
    let drawings: [Drawing]
    let track: TrackLines?

    struct PartLine {
        let part: String
        let state: String
        let says: String
        let asks: String?
        let at: EditorPlace?
    }

    struct Group {
        let severity: String
        let heading: String
        let count: Int
        let lines: [FindingLine]
    }

    struct FindingLine {
        let severity: String
        let key: String
        let message: String
        let said: String?
        let advice: String
        let why: String
        let trust: String
        let sources: String?
        let at: EditorPlace?
    }

    struct SumLines {
        let hasWrong: Bool
        let wrong: [SumLine]
        let right: [SumLine]
        let rightCount: String
        let hasRight: Bool
    }

    struct SumLine {
        let key: String
        let sentence: String
        let said: String
        let caution: String?
        let at: EditorPlace?
    }

    struct TrackLines {
        let verdict: VerdictModel
        let shares: [ShareLine]
        let pieces: [PieceLine]
        let pieceCount: String
    }

    struct ShareLine {
        let id: String
        let side: String
        let percent: Int
        let w: Int
    }

    struct PieceLine {
        let id: String
        let side: String
        let said: String
        let at: EditorPlace?
    }

    /// Most pieces of evidence that are listed; the marks show all.
    static let mostPieces = 20

    init(_ read: ReadDocument, shell: Shell) {
        let review = read.review
        let sumRules = Self.sumRules(shell.site.workspace.assessor.workshop.library)
        let lines = review.findings.enumerated()
            .filter { !read.isBlank && (!sumRules.contains($0.element.rule) || read.sums.isEmpty) }
            .map { FindingLine($0.element, number: $0.offset, read: read, library: shell.library) }
        isBlank = read.isBlank
        refused = isBlank ? nil : review.refusal?.documentSentence
        groups = [Severity.problem, .warning, .note].compactMap { severity in
            let lines = lines.filter { $0.severity == severity.rawValue }
            guard !lines.isEmpty else { return nil }
            return Group(severity: severity.rawValue, heading: severity.heading, count: lines.count, lines: lines)
        }
        parts = review.parts.map { PartLine($0, read: read) }
        let required = review.parts.filter { $0.part.need == .required }
        partsHere = "Needed parts that are here: \(required.count { $0.verdict != .missing }) of \(required.count)."
        let wrong = read.sums.count { $0.verdict == .wrong }
        sums = read.sums.isEmpty ? nil : SumLines(read)
        drawings = read.drawings
        track = isBlank || review.track.evidence.isEmpty ? nil : TrackLines(read)
        let words = review.wordCount
        wordLine = "\(GroupedNumber.text(words)) word\(words == 1 ? "" : "s")"
        lengthLine = Self.length(words, review.definition)
        readingLine = review.readingEase.map(Self.reading)
        let counts = Self.counts(lines, wrongSums: wrong)
        (tone, headline) = Self.headline(counts, isBlank: isBlank, refusal: review.refusal)
        summary = "\(headline) \(wordLine). \(partsHere)"
    }

    /// Rules whose findings stand among the sums.
    private static func sumRules(_ library: WorkshopLibrary) -> Set<String> {
        Set(
            library.rules.compactMap { rule in
                if case .shape(.wrongArithmetic, signs: _) = rule.detector { rule.id } else { nil }
            }
        )
    }

    private static func counts(_ lines: [FindingLine], wrongSums: Int) -> [(Severity, Int)] {
        [Severity.problem, .warning, .note].map { severity in
            let own = lines.count { $0.severity == severity.rawValue }
            return (severity, severity == .problem ? own + wrongSums : own)
        }
    }

    private static func headline(
        _ counts: [(Severity, Int)],
        isBlank: Bool,
        refusal: Refusal?
    ) -> (tone: String, headline: String) {
        if isBlank { return ("note", "Nothing to read yet.") }
        let found = counts.filter { $0.1 > 0 }
        guard let worst = found.first?.0 else {
            return refusal == nil ? ("good", "Nothing to object to.") : ("note", "No judgement yet.")
        }
        let words = found.map { "\($0.1) \($0.0.rawValue)\($0.1 == 1 ? "" : "s")" }
        return (worst.rawValue, "\(words.joined(separator: ", ")).")
    }

    private static func length(_ words: Int, _ definition: ArtifactDefinition?) -> String {
        guard let definition else { return "" }
        let usual = definition.lengthWords
        if words < definition.length.lowerBound { return "Short: this kind takes \(usual)." }
        if words > definition.length.upperBound { return "Long: this kind takes \(usual)." }
        return "Within the \(usual) of this kind."
    }

    /// Flesch's bands in plain words.
    private static func reading(_ ease: Double) -> String {
        let rounded = Int(ease.rounded())
        let words =
            switch rounded {
            case 60...: "easy to read"
            case 45..<60: "reads well"
            case 30..<45: "takes effort to read"
            default: "hard to read"
            }
        return "Reading ease \(max(0, rounded)): \(words)."
    }
}

extension Severity {
    /// The heading over findings of this kind.
    var heading: String {
        switch self {
        case .problem: "Problems"
        case .warning: "Warnings"
        case .note: "Notes"
        }
    }
}

extension Refusal {
    /// Why a document is not judged.
    var documentSentence: String {
        switch self {
        case .empty: "There are no words to read yet."
        case .tooShort: "This is too short to judge the wording; the parts are checked all the same."
        case .notEnglish: "This does not read as English, so its wording is not judged."
        case .disordered: "The words are English but the sentences are not, so the wording is not judged."
        }
    }
}
