import TextAnalysis

/// Gathers findings; each stated figure is judged once, and the reader that comes first decides.
struct SumFindings {
    let document: Document
    private var found: [ArithmeticFinding] = []
    private var judged: Set<TextSpan> = []

    init(document: Document) {
        self.document = document
    }

    func isJudged(_ amount: SumAmount) -> Bool { judged.contains(amount.numberSpan) }

    /// Takes a judgement about a stated amount.
    ///
    /// - Parameters:
    ///   - computed: In base units of the stated amount.
    ///   - statement: What the inputs are, such as "400 million requests a day"; opens the sentence.
    mutating func judge(
        _ kind: ArithmeticKind,
        _ stated: SumAmount,
        from inputs: [SumAmount],
        computed: ClosedRange<Double>,
        rule: SumTolerance.Rule,
        holds: Bool,
        phrase: SumPhrase,
        note: String? = nil
    ) {
        guard computed.lowerBound.isFinite, computed.upperBound.isFinite, stated.base.isFinite,
            judged.insert(stated.numberSpan).inserted
        else {
            return
        }
        let scale = stated.unit.scale
        // Ranges of the writer are shown by their end nearest to the stated figure, lengths of months by the middle.
        let isOpen = holds || inputs.contains { $0.isRange || $0.hedge == .atLeast || $0.hedge == .atMost }
        let near =
            isOpen
            ? min(max(stated.base, computed.lowerBound), computed.upperBound)
            : (computed.lowerBound + computed.upperBound) / 2
        let value = near / scale
        let recomputed =
            computed.lowerBound == computed.upperBound || !stated.isRange
            ? SumFigureText.text(value, like: stated)
            : SumFigureText.number(computed.lowerBound / scale) + "–"
                + SumFigureText.text(computed.upperBound / scale, like: stated)
        let statedText = SumFigureText.text(stated)
        found.append(
            ArithmeticFinding(
                kind: kind,
                verdict: holds ? .right : .wrong,
                stated: stated.figure,
                inputs: inputs.map(\.figure).sorted { $0.span < $1.span },
                statedValue: stated.face,
                recomputedValue: value,
                tolerance: SumTolerance.allowance(stated, rule) / scale,
                statedText: statedText,
                recomputedText: recomputed,
                sentence: phrase.sentence(
                    recomputed: recomputed,
                    stated: statedText,
                    isSame: stated.hedge == .none && abs(value - stated.face) <= stated.digit / 2,
                    holds: holds
                ),
                note: note
            )
        )
    }

    /// Takes a judgement about a date or weekday; values are day numbers or weekdays.
    mutating func note(
        _ kind: ArithmeticKind,
        stated: TextSpan,
        inputs: [TextSpan],
        value: Double,
        computed: Double,
        text: String,
        holds: Bool,
        subject: String,
        verb: String
    ) {
        guard judged.insert(stated).inserted else { return }
        let quote = document.text(in: stated)
        let opening = subject.capitalisedFirst
        found.append(
            ArithmeticFinding(
                kind: kind,
                verdict: holds ? .right : .wrong,
                stated: figure(stated),
                inputs: inputs.sorted().map(figure),
                statedValue: value,
                recomputedValue: computed,
                tolerance: 0,
                statedText: quote,
                recomputedText: text,
                sentence: holds
                    ? "\(opening) \(verb) \(text), as stated." : "\(opening) \(verb) \(text), not \(quote).",
                note: nil
            )
        )
    }

    /// Takes a judgement about the time between two days, in the unit of the stated amount.
    mutating func judgeDates(
        _ stated: SumAmount,
        inputs: [TextSpan],
        computed: Double,
        tolerance: Double,
        holds: Bool,
        subject: String,
        isSame: Bool,
        isSure: Bool
    ) {
        guard judged.insert(stated.numberSpan).inserted else { return }
        let text = SumFigureText.text(stated)
        let recomputed = SumFigureText.text((computed * 10).rounded() / 10, like: stated)
        found.append(
            ArithmeticFinding(
                kind: .dates,
                verdict: holds ? .right : .wrong,
                stated: stated.figure,
                inputs: inputs.sorted().map(figure),
                statedValue: stated.face,
                recomputedValue: computed,
                tolerance: tolerance,
                statedText: text,
                recomputedText: recomputed,
                sentence: SumPhrase(subject, "is").sentence(
                    recomputed: recomputed,
                    stated: text,
                    isSame: isSame,
                    holds: holds
                ),
                note: isSure ? nil : "The year is not named."
            )
        )
    }

    /// Takes a judgement about shares that should add to 100 %; the last share stands for the sum.
    mutating func noteHundred(_ figures: [SumAmount], sum: Double, slack: Double, holds: Bool, name: String) {
        guard let last = figures.last, judged.insert(last.numberSpan).inserted else { return }
        let text = SumFigureText.number(sum) + " %"
        found.append(
            ArithmeticFinding(
                kind: .hundred,
                verdict: holds ? .right : .wrong,
                stated: last.figure,
                inputs: figures.dropLast().map(\.figure),
                statedValue: 100,
                recomputedValue: sum,
                tolerance: slack,
                statedText: "100 %",
                recomputedText: text,
                sentence: "The shares of the column \(name) add up to \(text)"
                    + (holds ? ", as they should." : ", not 100 %."),
                note: nil
            )
        )
    }

    private func figure(_ span: TextSpan) -> ArithmeticFigure {
        ArithmeticFigure(span: span, quote: document.text(in: span))
    }

    /// In the order of the stated figures.
    func ordered() -> [ArithmeticFinding] {
        found.sorted { ($0.stated.span, $0.kind.rawValue) < ($1.stated.span, $1.kind.rawValue) }
    }
}

/// How the judgement is said.
struct SumPhrase {
    /// What the inputs are: "400 million requests a day".
    let subject: String
    /// Between subject and result: "are", "is", "adds up to".
    let verb: String

    init(_ subject: String, _ verb: String) {
        self.subject = subject
        self.verb = verb
    }

    func sentence(recomputed: String, stated: String, isSame: Bool, holds: Bool) -> String {
        let opening = subject.capitalisedFirst
        if holds {
            return isSame || recomputed == stated
                ? "\(opening) \(verb) \(stated), as stated."
                : "\(opening) \(verb) \(recomputed); \(stated) is near enough."
        }
        return "\(opening) \(verb) \(recomputed), not \(stated)."
    }
}
