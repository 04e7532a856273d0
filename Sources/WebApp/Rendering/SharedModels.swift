import Interviewing
import TextAnalysis

/// A finding beside a text.
struct FindingModel {
    let severity: String
    let word: String
    let message: String
    let advice: String
    let said: String?
    let at: String?

    init(_ finding: Finding, in assessment: Assessment, library: Library, at anchor: String?) {
        let place = finding.place(in: assessment, library: library)
        severity = finding.severity.rawValue
        word = finding.severity.word
        message = finding.message
        advice = finding.advice
        said = place.map(assessment.reading.quote)
        at = place == nil ? nil : anchor
    }
}

/// An option of a select.
struct Choice {
    let id: String
    let label: String
    let selected: Bool

    static func tracks(_ current: Track) -> [Choice] {
        Track.allCases.map { Choice(id: $0.rawValue, label: $0.abbreviation, selected: $0 == current) }
    }

    static func levels(_ current: Level) -> [Choice] {
        Level.allCases.map { Choice(id: $0.rawValue, label: $0.rawValue, selected: $0 == current) }
    }
}

/// Lengths of bars as classes, since a strict page has no inline style.
enum Bar {
    /// 0…20 for a share of 0…1; anything above 0 shows.
    static func width(_ share: Double) -> Int {
        share > 0 ? max(1, min(20, Int((share * 20).rounded()))) : 0
    }
}

/// Numbers as text, the same on every machine.
enum Decimal {
    /// Two decimals.
    static func text(_ value: Double) -> String {
        let hundredths = Int((value * 100).rounded())
        let rest = abs(hundredths % 100)
        return "\(hundredths < 0 ? "-" : "")\(abs(hundredths) / 100).\(rest < 10 ? "0" : "")\(rest)"
    }
}
