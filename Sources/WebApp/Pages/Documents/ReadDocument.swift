import Interviewing
import TextAnalysis

/// A document with everything read in it, and how it looks with marks on it.
struct ReadDocument {
    let review: ArtifactReview
    /// Figures that follow from others, the wrong ones first.
    let sums: [ArithmeticFinding]
    let drawings: [Drawing]
    private let document: Document
    private let places: EditorPlaces

    init(type: ArtifactType, text: String, target: Track?, reviewer: ArtifactReviewer) {
        review = reviewer.review(ArtifactSubmission(type: type, text: text, target: target))
        let read = ArithmeticReader().read(text)
        sums = read.filter { $0.verdict == .wrong } + read.filter { $0.verdict == .right }
        drawings = Drawing.all(in: review.outline)
        document = Document(text)
        places = EditorPlaces(document.bytes)
    }

    /// Whether its writer has written nothing yet.
    var isBlank: Bool { review.isBlank }

    /// Where a span is in the editor.
    func place(_ span: TextSpan, anchor: String) -> EditorPlace? {
        guard !span.isEmpty else { return nil }
        return EditorPlace(anchor: anchor, start: places[span.start], end: places[span.end])
    }

    /// The text with marks on what is pointed at, for behind the editor.
    var marked: String {
        let html = MarkedText.html(document, marks: marks, in: document.span)
        // A last empty line takes room in a text field but not in HTML.
        return html.hasSuffix("\n") || html.isEmpty ? html + " " : html
    }

    private var marks: [MarkedText.Mark] {
        let findings = review.findings.enumerated().map { number, finding in
            MarkedText.Mark(
                span: finding.span,
                classes: "f-\(finding.severity.rawValue)",
                anchor: Anchor.finding(number)
            )
        }
        let parts = review.parts.compactMap { part in
            part.span.map { MarkedText.Mark(span: $0, classes: "p-part", anchor: Anchor.part(part.part.id)) }
        }
        let sums = sums.enumerated().map { number, sum in
            MarkedText.Mark(span: sum.stated.span, classes: "n-number", anchor: Anchor.sum(number))
        }
        let evidence = review.track.evidence.enumerated().map { number, piece in
            MarkedText.Mark(
                span: piece.evidence.span,
                classes: "c-\(piece.leaning.rawValue)",
                anchor: Anchor.evidence(number)
            )
        }
        return findings + parts + sums + evidence
    }

    /// Names of places behind the editor.
    enum Anchor {
        static func finding(_ number: Int) -> String { "at-\(number + 1)" }
        static func part(_ id: String) -> String { "at-part-\(id)" }
        static func sum(_ number: Int) -> String { "at-sum-\(number + 1)" }
        static func evidence(_ number: Int) -> String { "at-evidence-\(number + 1)" }
    }
}

/// A place in the editor: the mark behind it, and what to select, counted as browsers count.
struct EditorPlace {
    let anchor: String
    let start: Int
    let end: Int
}

/// Offsets as browsers count them (UTF-16) for offsets in bytes.
struct EditorPlaces {
    /// One entry a byte and one for the end; empty where both counts agree.
    private let offsets: [Int32]

    init(_ bytes: [UInt8]) {
        guard bytes.contains(where: { $0 >= 0x80 }) else {
            offsets = []
            return
        }
        var offsets: [Int32] = []
        offsets.reserveCapacity(bytes.count + 1)
        var count: Int32 = 0
        for byte in bytes {
            offsets.append(count)
            // A character counts where it begins; those beyond the basic plane count twice.
            if byte & 0xC0 != 0x80 { count += byte >= 0xF0 ? 2 : 1 }
        }
        offsets.append(count)
        self.offsets = offsets
    }

    subscript(_ byte: Int) -> Int {
        offsets.isEmpty ? byte : Int(offsets[min(max(0, byte), offsets.count - 1)])
    }
}

extension ArtifactReview {
    /// Whether there is nothing but space, or the template as it was given.
    var isBlank: Bool {
        let text = submission.text.trimmingSpace
        return text.isEmpty || text == definition?.template.trimmingSpace
    }
}
