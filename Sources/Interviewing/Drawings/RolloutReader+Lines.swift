import TextAnalysis

/// Phases in lists and headings.
extension RolloutReader {
    mutating func timelineOfLines() -> RolloutTimeline? {
        let reader = MomentReader(of: source.lines.map { [source] in source.document.text(in: $0.span) })
        var found: [RolloutPhase] = []
        var leftOut = 0
        var isInside = false
        for line in source.lines {
            if let (name, rest) = Self.phase(line, source) {
                isInside = true
                guard found.count < RolloutTimeline.most else {
                    leftOut += 1
                    continue
                }
                found.append(RolloutPhase(name: name))
                for piece in rest { read(piece, reader, into: &found[found.count - 1]) }
            } else if line.kind == .heading {
                isInside = false
            } else if isInside, let last = found.indices.last {
                for piece in source.pieces(line.span, at: ["; ", ". "]) { read(piece, reader, into: &found[last]) }
            }
        }
        let isDate = dated >= counted && dated > 0
        return Self.timeline(found, isDate: isDate, isYearNamed: reader.isYearNamed, leftOut: leftOut)
    }

    /// "Phase 1: Pilot (2–29 March; 200 sellers)": the name, and what else the line says.
    private static func phase(_ line: DrawingSource.Line, _ source: DrawingSource) -> (DrawnText, [DrawnText])? {
        guard line.kind != .paragraph else { return nil }
        let words = source.words(line.span)
        let folded = words.folded.split(separator: " ")
        guard folded.count > 1, ["phase", "stage", "wave", "ring"].contains(folded[0]), folded[1].count <= 3,
            folded[1].contains(where: \.isNumber)
                || ["i", "ii", "iii", "iv", "v", "a", "b", "c", "d"].contains(folded[1])
        else { return nil }
        let pieces = source.pieces(line.span, at: [": ", " — ", " – ", " - ", " (", "), ", ")", "; ", ". ", ", "])
        guard let first = pieces.first else { return nil }
        // "Phase 1: Pilot" is one name in two pieces.
        guard pieces.count > 1, first.folded.split(separator: " ").count == 2,
            pieces[1].folded.split(separator: " ").count <= 6,
            !pieces[1].folded.contains(where: \.isNumber), kind(pieces[1]) == nil
        else { return (first, Array(pieces.dropFirst())) }
        return (source.words(first.span.union(pieces[1].span)), Array(pieces.dropFirst(2)))
    }

    private mutating func read(_ piece: DrawnText, _ reader: MomentReader, into phase: inout RolloutPhase) {
        if let (kind, word) = Self.kind(piece) {
            let text = source.split(piece, at: [word])?.after ?? piece
            let rest = source.pieces(text.span, at: [": "]).last ?? text
            let value = source.words(DrawnText.afterColon(text, in: source)?.span ?? rest.span)
            guard !value.text.isEmpty else { return }
            switch kind {
            case .entry: phase.entry = phase.entry ?? value
            case .exit: phase.exit = phase.exit ?? value
            case .gate: phase.gate = phase.gate ?? value
            case .owner: phase.owner = phase.owner ?? value
            }
        } else if !phase.isTimed, let moment = reader.moment(in: piece.text) {
            if moment.isDate { dated += 1 } else { counted += 1 }
            phase.start = WrittenTime(day: moment.days.lowerBound, text: piece)
            if moment.days.count > 1 { phase.end = WrittenTime(day: moment.days.upperBound, text: piece) }
        } else if !phase.isTimed, let days = LengthReader.days(in: piece.text),
            piece.folded.split(separator: " ").count <= 5
        {
            phase.length = PlanLength(days: days, text: piece)
        } else if phase.reach == nil, phase.entry == nil, phase.exit == nil,
            piece.folded.split(separator: " ").count <= 10
        {
            phase.reach = piece
        }
    }

    private enum Part { case entry, exit, gate, owner }

    /// What a piece is about, by the word that it begins with.
    private static func kind(_ piece: DrawnText) -> (Part, String)? {
        let folded = piece.folded
        for (part, words) in [
            (Part.entry, entry), (.exit, exit), (.gate, gate), (.owner, ["owner", "owned by", "lead"]),
        ] {
            // The longest first, so that "exit criteria" leaves no "criteria" behind.
            for word in words.sorted(by: { $0.count > $1.count }) where folded == word || folded.hasPrefix(word + " ") {
                return (part, word)
            }
        }
        return nil
    }
}

extension DrawnText {
    /// The words behind a colon at the beginning: ": tickets under 5" gives "tickets under 5".
    fileprivate static func afterColon(_ text: DrawnText, in source: DrawingSource) -> DrawnText? {
        guard text.text.first == ":" else { return text }
        return source.words(.init(start: text.span.start + 1, end: text.span.end))
    }
}
