import Interviewing

/// The map of evidence as SVG: reach from left to right, kind of problem from top to bottom, one mark for each piece.
///
/// Marks of one field stand in rows, so that none hides another; their shape tells the track as well as their colour.
struct EvidenceMap {
    private static let (left, top, width) = (104.0, 18.0, 648.0)
    /// Marks in a line of a field, and the room that a mark takes.
    private static let (perRow, step) = (5, 14.0)
    private static let cell = width / Double(Radius.allCases.count + 1)

    private let evidence: [TrackEvidence]
    private let anchor: (Int) -> String
    private let fields: [Field: [Int]]
    /// Top edge of each row, and the bottom edge of the last: a row is as tall as its fullest field.
    private let edges: [Double]

    /// The SVG of the evidence; `anchor` gives the address of each piece's words.
    static func svg(_ evidence: [TrackEvidence], anchor: @escaping (Int) -> String) -> String {
        EvidenceMap(evidence, anchor: anchor).svg()
    }

    private init(_ evidence: [TrackEvidence], anchor: @escaping (Int) -> String) {
        self.evidence = evidence
        self.anchor = anchor
        var fields: [Field: [Int]] = [:]
        for (index, piece) in evidence.enumerated() { fields[Field(piece), default: []].append(index) }
        self.fields = fields
        edges = Self.order.indices.reduce(into: [Self.top]) { edges, row in
            let fullest = fields.filter { $0.key.row == row }.map(\.value.count).max() ?? 0
            let lines = (fullest + Self.perRow - 1) / Self.perRow
            edges.append((edges.last ?? Self.top) + max(52, Double(lines) * Self.step + 12))
        }
    }

    private func svg() -> String {
        let bottom = edges.last ?? Self.top
        var html = HTML()
        html.markup("<svg class=\"map\" role=\"group\" aria-label=\"Evidence by reach and kind of problem\"")
        html.attribute("viewBox", "0 0 760 \(Int(bottom) + 52)")
        html.markup(">")
        grid(&html)
        for (field, pieces) in fields.sorted(by: { $0.key < $1.key }) {
            for (place, index) in pieces.enumerated() { mark(index, at: field, place: place, to: &html) }
        }
        html.markup("</svg>")
        return html.text
    }

    private struct Field: Hashable, Comparable {
        let column: Int
        let row: Int

        init(_ piece: TrackEvidence) {
            column = piece.radius.map { $0.rank + 1 } ?? 0
            row = EvidenceMap.order.firstIndex(of: piece.nature ?? .operational) ?? 0
        }

        static func < (left: Field, right: Field) -> Bool { (left.row, left.column) < (right.row, right.column) }
    }

    private static let order: [Nature] = [.technical, .operational, .organisational, .business, .customer]

    private func grid(_ html: inout HTML) {
        html.markup("<g class=\"grid\" aria-hidden=\"true\">")
        for edge in edges {
            html.markup("<line")
            html.attribute("x1", Self.left)
            html.attribute("x2", Self.left + Self.width)
            html.attribute("y1", edge)
            html.attribute("y2", edge)
            html.markup("/>")
        }
        html.markup("</g><g class=\"axis\" aria-hidden=\"true\">")
        for (row, nature) in Self.order.enumerated() {
            let y = (edges[row] + edges[row + 1]) / 2 + 4
            Self.text(nature.words.capitalisedFirst, x: Self.left - 12, y: y, anchor: "end", &html)
        }
        let names = ["not said"] + Radius.allCases.map(\.words)
        let bottom = edges.last ?? Self.top
        for (column, name) in names.enumerated() {
            for (line, word) in name.capitalisedFirst.split(separator: " ").enumerated() {
                let x = Self.left + (Double(column) + 0.5) * Self.cell
                Self.text(String(word), x: x, y: bottom + 20 + Double(line) * 14, anchor: "middle", &html)
            }
        }
        html.markup("</g>")
    }

    private static func text(_ text: String, x: Double, y: Double, anchor: String, _ html: inout HTML) {
        html.markup("<text")
        html.attribute("x", x)
        html.attribute("y", y)
        html.attribute("text-anchor", anchor)
        html.markup(">")
        html.escaped(text)
        html.markup("</text>")
    }

    private func mark(_ index: Int, at field: Field, place: Int, to html: inout HTML) {
        let piece = evidence[index]
        let x = Self.left + Double(field.column) * Self.cell + 12 + Double(place % Self.perRow) * Self.step
        let y = edges[field.row] + 12 + Double(place / Self.perRow) * Self.step
        html.markup("<a")
        html.attribute("class", "point \(piece.leaning.rawValue)")
        html.attribute("href", anchor(index))
        html.attribute("data-quote", piece.evidence.quote)
        html.attribute("data-track", piece.leaning.words)
        html.attribute("data-signal", piece.evidence.title)
        html.markup("><title>")
        html.escaped("\(piece.leaning.words): “\(piece.evidence.quote)”")
        html.markup("</title>")
        Self.shape(piece.leaning, x: x, y: y, to: &html)
        html.markup("</a>")
    }

    private static func shape(_ leaning: Leaning, x: Double, y: Double, to html: inout HTML) {
        switch leaning {
        case .tpm:
            html.markup("<circle r=\"5.5\"")
            html.attribute("cx", x)
            html.attribute("cy", y)
        case .pgm:
            html.markup("<path")
            html.attribute("d", "M\(x) \(y - 6.5)l6.5 6.5-6.5 6.5-6.5-6.5z")
        case .coordination:
            html.markup("<rect width=\"10\" height=\"10\"")
            html.attribute("x", x - 5)
            html.attribute("y", y - 5)
        }
        html.markup("/>")
    }
}
