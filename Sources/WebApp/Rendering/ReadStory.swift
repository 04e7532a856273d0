import Interviewing
import TextAnalysis

/// A story's text with everything read in it, and how it looks with marks in each field of the editor.
struct ReadStory {
    let text: StoryText
    let assessment: Assessment
    let secrets: [Secret]
    private let library: Library

    init(_ draft: StoryDraft, desk: Desk, assessor: Assessor) {
        text = draft.text
        library = assessor.library
        let whole = draft.text.whole
        assessment = assessor.assess(
            Submission(
                id: "draft",
                kind: .story,
                text: whole,
                question: draft.question.isEmpty ? nil : draft.question,
                target: desk.target?.track
            )
        )
        secrets = SecretScanner(terms: desk.secretTerms).scan(whole)
    }

    /// The address of the field that holds a span.
    func anchor(of span: TextSpan) -> String {
        guard case .parts = text else { return "#part-text" }
        return "#part-\(text.placed.first { $0.span.overlaps(span) }?.part.rawValue ?? Part.action.rawValue)"
    }

    /// The marked text of each field.
    var marked: [(field: String, html: String)] {
        let document = assessment.reading.document
        switch text {
        case .free:
            return [("text", Self.closed(MarkedText.html(document, marks: marks + partMarks, in: document.span)))]
        case .parts(let texts):
            let placed = Dictionary(text.placed.map { ($0.part, $0.span) }, uniquingKeysWith: { first, _ in first })
            return Part.allCases.map { part in
                guard let span = placed[part] else {
                    // Only space: nothing to mark, but the line breaks must stay.
                    return (part.rawValue, Self.closed(texts[part] ?? ""))
                }
                return (part.rawValue, Self.closed(MarkedText.html(document, marks: marks, in: span)))
            }
        }
    }

    /// A last empty line takes room in a text field but not in HTML.
    private static func closed(_ html: String) -> String { html.hasSuffix("\n") ? html + " " : html }

    private var marks: [MarkedText.Mark] {
        let evidence = assessment.track.evidence.map {
            MarkedText.Mark(span: $0.evidence.span, classes: "c-\($0.leaning.rawValue)")
        }
        let findings = assessment.findings.compactMap { finding in
            finding.place(in: assessment, library: library)
                .map { MarkedText.Mark(span: $0, classes: "f-\(finding.severity.rawValue)") }
        }
        let numbers = assessment.facts.map { MarkedText.Mark(span: $0.span, classes: "n-number") }
        let hidden = secrets.map { MarkedText.Mark(span: $0.span, classes: "f-warning") }
        return evidence + findings + numbers + hidden + ownershipMarks
    }

    private var ownershipMarks: [MarkedText.Mark] {
        assessment.reading.tokens.compactMap { token in
            switch assessment.reading.quote(token.span).lowercased().prefix(3) {
            case "i", "i'", "i’", "i'm", "i’m", "i'd", "i’d", "i'v", "i’v", "i'l", "i’l":
                MarkedText.Mark(span: token.span, classes: "o-i")
            case "we", "we'", "we’": MarkedText.Mark(span: token.span, classes: "o-we")
            default: nil
            }
        }
    }

    private var partMarks: [MarkedText.Mark] {
        assessment.story.parts.map { MarkedText.Mark(span: $0.span, classes: "p-\($0.part.rawValue)") }
    }
}

extension Secret.Kind {
    /// What it is, for people.
    var words: String {
        switch self {
        case .term: "On your list"
        case .email: "E-mail address"
        case .phone: "Phone number"
        case .internalLink: "Internal link"
        case .ipAddress: "Network address"
        case .account: "Account number"
        case .ticket: "Ticket number"
        case .personalNumber: "Personal number"
        }
    }
}
