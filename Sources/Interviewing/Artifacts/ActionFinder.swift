import TextAnalysis

/// Reads the actions of a document: items and rows below headings such as "Actions" or "Next steps".
struct ActionFinder {
    let document: ArtifactGround

    /// Something somebody is to do.
    struct Action {
        let span: TextSpan
        let hasOwner: Bool
        let hasTime: Bool
    }

    /// Actions that a condition holds for.
    func places(_ isWanted: (Action) -> Bool) -> [RulePlace] {
        actions.filter(isWanted).map { RulePlace($0.span) }
    }

    private static let headings = NameTable([
        [
            "action", "actions", "action items", "next step", "next steps", "follow up", "follow ups",
            "follow up actions",
            "corrective actions", "preventive actions", "corrective and preventive actions", "to do", "to dos",
            "first steps", "actions and owners", "what we do now", "what happens next",
        ]
    ])
    private static let owners = NameTable([
        ["owner", "who", "responsible", "assignee", "lead", "dri", "accountable", "name", "by whom"],
        ["due", "date", "by", "by when", "when", "deadline", "due date", "until", "day", "target date", "done by"],
    ])

    private var actions: [Action] {
        let blocks = document.outline.blocks
        var actions: [Action] = []
        var isIn = false
        var level = 0
        var index = 0
        while index < blocks.count {
            let block = blocks[index]
            index += 1
            switch block.kind {
            case .heading(let own):
                if Self.headings.index(of: document.quote(block.span)) != nil {
                    (isIn, level) = (true, own)
                } else if own <= level {
                    isIn = false
                }
            case .item where isIn:
                // What stands indented below belongs to it.
                var span = block.span
                while index < blocks.count, case .item(let inner) = blocks[index].kind, inner > 0 {
                    span = span.union(blocks[index].span)
                    index += 1
                }
                if let action = action(block.span, whole: span) { actions.append(action) }
            case .table(let number) where isIn: actions += rows(of: document.outline.tables[number])
            case .item, .table, .paragraph, .quote, .code: break
            }
        }
        return actions
    }

    /// Words below which an item is no action: "None."
    private static let leastWords = 3

    private func action(_ span: TextSpan, whole: TextSpan) -> Action? {
        let sentences = document.sentences(in: whole)
        let words = sentences.reduce(0) { $0 + document.reading.sentences[$1].tokens.count }
        guard words >= Self.leastWords else { return nil }
        return Action(
            span: span,
            hasOwner: sentences.contains { namesSomebody($0) },
            hasTime: DateMention.isTime(document.quote(whole)) || isDone(document.quote(span))
                || sentences.contains { document.reading.notes[$0].hasDate }
        )
    }

    /// "We raised the limit", "We've told the teams": what is done needs no day.
    private func isDone(_ item: String) -> Bool {
        let words = item.lowercased().split { $0 == " " || $0 == "/" }
        guard words.count > 2 else { return false }
        if words[0] == "we've" || words[0] == "we’ve" { return true }
        guard words[0] == "we" else { return false }
        return words[1] == "have" ? words[2] != "to" : words[1].count > 4 && words[1].hasSuffix("ed")
    }

    /// A person, a role, a team: a capital in mid-sentence that is no date and no abbreviation, or a word for people.
    private func namesSomebody(_ index: Int) -> Bool {
        let reading = document.reading
        let sentence = reading.sentences[index]
        if reading.notes[index].groups.contains(.counterparty) { return true }
        if reading.notes[index].iCount > 0 { return true }
        for place in sentence.tokens {
            let token = reading.tokens[place]
            let isName = token.kind == .word && token.traits.contains(.capitalised)
            guard isName, !token.traits.contains(.allCaps), !DateMention.isTime(reading.quote(token.span)) else {
                continue
            }
            if place > sentence.tokens.lowerBound { return true }
            // "Priya rewrites …", "Priya: …", "Priya will …" begin with a name; "Rewrite the …" does not.
            guard place + 1 < sentence.tokens.upperBound else { continue }
            let next = reading.tokens[place + 1]
            let word = reading.quote(next.span).lowercased()
            if next.before.contains(.clause) || ["will", "to", "and", "has", "is"].contains(word) { return true }
            if word.count > 3, word.hasSuffix("s"), !word.hasSuffix("ss") { return true }
        }
        return false
    }

    private func rows(of table: ArtifactTable) -> [Action] {
        let columns = table.header.map { Self.owners.index(of: document.quote($0)) }
        func text(_ kind: Int, _ row: [TextSpan]) -> String {
            columns.firstIndex(of: kind).flatMap { $0 < row.count ? document.quote(row[$0]) : nil } ?? ""
        }
        func isFilled(_ text: String) -> Bool {
            let words = HeadingName(text).words
            return !words.isEmpty && !["tbd", "tba", "tbc"].contains(words[0])
        }
        return table.rows.compactMap { row in
            guard let first = row.first(where: { $0.length > 3 }) else { return nil }
            let whole = row.map(document.quote).joined(separator: " ")
            return Action(
                span: first,
                hasOwner: columns.contains(0)
                    ? isFilled(text(0, row)) : document.sentences(in: first).contains { namesSomebody($0) },
                hasTime: DateMention.isTime(columns.contains(1) ? text(1, row) : whole)
            )
        }
    }
}
