import TextAnalysis

/// Which part of its kind each block of a document belongs to.
struct PartMap: Sendable {
    /// The place of a part.
    struct Found: Sendable {
        /// The heading, the label or the sentence that shows it.
        let sign: TextSpan
        /// Whether a heading or a label names it; otherwise only its words show it.
        let isNamed: Bool
        /// Whether it is a heading, which shows a part better than the label of a line does.
        var isHeading = false
    }

    /// Parts of a block as bits, one entry a block.
    private(set) var bits: [UInt64]
    /// Where each part stands; nil for those that are missing.
    private(set) var found: [Found?]
    /// Index of the block that is the document's title, if any.
    private(set) var title: Int?

    private let outline: ArtifactOutline
    private let bytes: Document

    init(_ outline: ArtifactOutline, _ definition: ArtifactDefinition) {
        self.outline = outline
        bytes = Document(outline.text)
        bits = Array(repeating: 0, count: outline.blocks.count)
        found = Array(repeating: nil, count: definition.parts.count)
        walk(NameTable(definition.parts.map(\.names)), headline: definition.parts.firstIndex { $0.id == "headline" })
        quotes(definition)
        lead(definition)
    }

    /// Adds parts that no heading names, where their phrases stand.
    mutating func add(part: Int, at span: TextSpan) {
        guard found[part] == nil else { return }
        found[part] = Found(sign: span, isNamed: false)
        if let block = outline.blocks.lastIndex(where: { $0.span.start <= span.start }) {
            bits[block] |= Self.bit(part)
        }
    }

    /// The bit of a part; kinds have fewer than 64.
    static func bit(_ part: Int) -> UInt64 { 1 << UInt64(min(part, 63)) }

    private mutating func walk(_ names: NameTable, headline: Int?) {
        var stack: [(level: Int, part: Int?)] = []
        var current: Int?
        var isLabelled = false
        let titleBlock = Self.titleBlock(outline)
        for (index, block) in outline.blocks.enumerated() {
            if case .heading(let level) = block.kind {
                let text = bytes.text(in: block.span)
                let before = current
                while let last = stack.last, last.level >= level { stack.removeLast() }
                var part = names.index(of: text)
                if index == titleBlock { part = nil }
                if let part {
                    note(part, block.span, isHeading: true)
                } else if index == titleBlock {
                    title = index
                    // The title of a press release is its headline, whatever it says.
                    if let headline {
                        note(headline, block.span)
                        bits[index] |= Self.bit(headline)
                    }
                } else {
                    part = text.hasSuffix("?") ? before ?? stack.last?.part : stack.last?.part
                }
                stack.append((level, part))
                current = part
                isLabelled = false
            } else if current == nil || isLabelled, let label = block.label,
                let part = names.exactIndex(of: bytes.text(in: label))
            {
                note(part, label)
                current = part
                isLabelled = true
            }
            if let current { bits[index] |= Self.bit(current) }
        }
    }

    /// The first heading, where it alone is of level 1 and others follow: the name of the whole, whatever it says.
    private static func titleBlock(_ outline: ArtifactOutline) -> Int? {
        let headings = outline.blocks.indices.filter { outline.blocks[$0].isHeading }
        let top = headings.filter { outline.blocks[$0].kind == .heading(level: 1) }
        guard let first = headings.first, top == [first] else { return nil }
        return headings.count > 2 || top.count == headings.count ? first : nil
    }

    /// A quote with a dash and a name below it: a leader's where the name is one of rank, else a customer's.
    private mutating func quotes(_ definition: ArtifactDefinition) {
        guard let leader = definition.parts.firstIndex(where: { $0.id == "leader-quote" }),
            let customer = definition.parts.firstIndex(where: { $0.id == "customer-quote" })
        else { return }
        for (index, block) in outline.blocks.enumerated() where block.kind == .quote {
            let lines = bytes.text(in: block.span).split(whereSeparator: \.isNewline)
            let last = (lines.last ?? "").drop { $0 == " " || $0 == ">" || $0 == "*" || $0 == "_" }
            guard lines.count > 1, ["—", "–", "--", "- "].contains(where: { last.hasPrefix($0) }) else { continue }
            let isLeader = HeadingName(String(last)).words.contains { Self.ranks.contains($0) }
            let part = isLeader ? leader : customer
            guard found[part] == nil else { continue }
            found[part] = Found(sign: block.span, isNamed: false)
            bits[index] |= Self.bit(part)
        }
    }

    private static let ranks: Set<String> = [
        "leader", "director", "president", "vp", "svp", "officer", "head", "chief", "ceo", "cto", "coo", "cpo",
        "general",
    ]

    /// Paragraphs between the title, or the words "Press release", and the next heading are the summary where none is
    /// named.
    private mutating func lead(_ definition: ArtifactDefinition) {
        guard let part = definition.parts.firstIndex(where: { $0.id == "summary" }), found[part] == nil else { return }
        let release = outline.blocks.firstIndex {
            $0.isHeading && HeadingName(bytes.text(in: $0.span)).words == ["press", "release"]
        }
        let top = outline.blocks.first?.kind == .heading(level: 1) ? 0 : nil
        let start = (release ?? title ?? top).map { $0 + 1 } ?? 0
        let blocks = outline.blocks[start...].prefix { !$0.isHeading }
        let prose = blocks.indices.filter { outline.blocks[$0].kind == .paragraph && bits[$0] == 0 }
        let words = prose.reduce(0) { $0 + HeadingName(bytes.text(in: outline.blocks[$1].span)).words.count }
        guard start + blocks.count < outline.blocks.count, words >= definition.parts[part].leastWords,
            let first = prose.first
        else { return }
        found[part] = Found(sign: outline.blocks[first].span, isNamed: false)
        for block in prose { bits[block] |= Self.bit(part) }
    }

    private mutating func note(_ part: Int, _ span: TextSpan, isHeading: Bool = false) {
        if let found = found[part], found.isNamed, found.isHeading || !isHeading { return }
        found[part] = Found(sign: span, isNamed: true, isHeading: isHeading)
    }
}
