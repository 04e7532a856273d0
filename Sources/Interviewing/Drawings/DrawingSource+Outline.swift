import TextAnalysis

extension DrawingSource {
    /// The tables and lines of an outline, each with the heading that it stands under.
    init(_ outline: ArtifactOutline) {
        let document = Document(outline.text)
        let empty = DrawingSource(document: document, tables: [], lines: [])
        var tables: [Table] = []
        var lines: [Line] = []
        var section = ""
        for block in outline.blocks {
            switch block.kind {
            case .heading:
                section = empty.words(block.span).folded
                lines.append(Line(kind: .heading, section: section, span: block.span))
            case .paragraph, .quote:
                lines.append(Line(kind: .paragraph, section: section, span: block.span))
            case .item:
                lines.append(Line(kind: .item, section: section, span: block.span))
            case .table(let index):
                guard outline.tables.indices.contains(index) else { continue }
                let table = outline.tables[index]
                let rows = table.rows.map { $0.map(empty.words) }
                tables.append(Table(section: section, headings: table.header.map(empty.words), rows: rows))
            case .code:
                break
            }
        }
        self.init(document: document, tables: tables, lines: lines)
    }
}
