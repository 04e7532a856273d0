import TextAnalysis

/// Which part of its kind each block of a document belongs to.
struct PartMap: Sendable {
    /// The place of a part.
    struct Found: Sendable {
        /// The heading, the label or the sentence that shows it.
        let sign: TextSpan
        /// Whether a heading or a label names it; otherwise only its words show it.
        let isNamed: Bool
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
        walk(NameTable(definition.parts.map(\.names)))
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

    private mutating func walk(_ names: NameTable) {
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
                    note(part, block.span)
                } else if index == titleBlock {
                    title = index
                    headline(block.span, names)
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

    /// The title of a press release is its headline, whatever it says.
    private mutating func headline(_ span: TextSpan, _ names: NameTable) {
        guard let part = names.exactIndex(of: "headline") ?? names.exactIndex(of: "title"), let title else { return }
        note(part, span)
        bits[title] |= Self.bit(part)
    }

    private mutating func note(_ part: Int, _ span: TextSpan) {
        if found[part]?.isNamed != true { found[part] = Found(sign: span, isNamed: true) }
    }
}
