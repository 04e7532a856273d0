import Interviewing
import TextAnalysis

// How each thing in the review of a document becomes a line of the panel.

extension DocumentReviewModel.PartLine {
    init(_ review: ArtifactPartReview, read: ReadDocument) {
        let words = "\(GroupedNumber.text(review.wordCount)) word\(review.wordCount == 1 ? "" : "s")"
        part = review.part.title
        at = review.span.flatMap { read.place($0, anchor: ReadDocument.Anchor.part(review.part.id)) }
        switch (review.verdict, review.part.need) {
        case (.sound, _):
            (state, says, asks) = ("sound", words, nil)
        case (.thin, _):
            let least = "\(review.part.leastWords) word\(review.part.leastWords == 1 ? "" : "s")"
            state = "thin"
            says = review.wordCount == 0 ? "Empty; at least \(least)" : "Thin: \(words), at least \(least)"
            // A finding says it where there are words to judge.
            asks = review.wordCount == 0 ? review.part.asks : nil
        case (.outOfPlace, _):
            (state, says, asks) = ("misplaced", "Out of place", nil)
        case (.missing, .required):
            (state, says, asks) = ("missing", "Missing", review.part.asks)
        case (.missing, .wished):
            (state, says, asks) = ("wished", "Not here; good ones often have it", nil)
        }
    }
}

extension DocumentReviewModel.FindingLine {
    init(_ finding: ArtifactFinding, number: Int, read: ReadDocument, library: Library) {
        severity = finding.severity.rawValue
        key = "\(finding.rule)-\(finding.quote.prefix(40))"
        message = finding.message
        said = finding.span.isEmpty || finding.quote.isEmpty ? nil : finding.quote.shownQuote
        advice = finding.advice
        why = finding.why
        trust = finding.trust.words.capitalisedFirst
        let titles = finding.source.compactMap { id in
            library.sources.first { $0.id == id && !$0.address.isEmpty }?.title
        }
        sources = titles.isEmpty ? nil : titles.joined(separator: "; ")
        at = read.place(finding.span, anchor: ReadDocument.Anchor.finding(number))
    }
}

extension DocumentReviewModel.SumLines {
    init(_ read: ReadDocument) {
        let lines = read.sums.enumerated().map { number, sum in
            (sum.verdict, DocumentReviewModel.SumLine(sum, number: number, read: read))
        }
        wrong = lines.filter { $0.0 == .wrong }.map(\.1)
        right = lines.filter { $0.0 == .right }.map(\.1)
        rightCount = right.count == 1 ? "1 sum that holds" : "\(right.count) sums that hold"
        hasRight = !right.isEmpty
        hasWrong = !wrong.isEmpty
    }
}

extension DocumentReviewModel.SumLine {
    init(_ sum: ArithmeticFinding, number: Int, read: ReadDocument) {
        key = "sum-\(sum.kind.rawValue)-\(sum.stated.quote)"
        sentence = sum.sentence
        said = sum.stated.quote.shownQuote
        caution = sum.note
        at = read.place(sum.stated.span, anchor: ReadDocument.Anchor.sum(number))
    }
}

extension DocumentReviewModel.TrackLines {
    init(_ read: ReadDocument) {
        let track = read.review.track
        verdict = VerdictModel(track.verdict)
        shares = [
            (Leaning.tpm, track.shares.tpm), (.pgm, track.shares.pgm), (.coordination, track.shares.coordination),
        ]
        .map { leaning, share in
            DocumentReviewModel.ShareLine(
                id: leaning.rawValue,
                side: leaning.words,
                percent: Int((share * 100).rounded()),
                w: Bar.width(share)
            )
        }
        pieces = track.evidence.enumerated().prefix(DocumentReviewModel.mostPieces).map { number, piece in
            DocumentReviewModel.PieceLine(
                id: piece.leaning.rawValue,
                side: piece.leaning.words,
                said: piece.evidence.quote.shownQuote,
                at: read.place(piece.evidence.span, anchor: ReadDocument.Anchor.evidence(number))
            )
        }
        let count = track.evidence.count
        pieceCount = count == 1 ? "The words it rests on" : "The \(count) places it rests on"
    }
}

extension String {
    /// A quote on one line, cut where it is longer than anybody reads beside a text.
    var shownQuote: String {
        let line = split { $0.isWhitespace }.joined(separator: " ")
        return line.count > 200 ? "\(line.prefix(199))…" : line
    }
}
