import Interviewing

/// The map of evidence as SVG: reach from left to right, kind of problem from top to bottom, one mark for each piece.
///
/// Marks of one field stand in rows, so that none hides another; their shape tells the track as well as their colour.
struct EvidenceMap {
    private static let (left, top, width, height) = (104.0, 18.0, 648.0, 52.0)
    private static let (columns, rows) = (Radius.allCases.count + 1, Nature.allCases.count)

    /// The SVG of the evidence; `anchor` gives the address of each piece's words.
    static func svg(_ evidence: [TrackEvidence], anchor: (Int) -> String) -> String {
        var fields: [Field: [Int]] = [:]
        for (index, piece) in evidence.enumerated() { fields[Field(piece), default: []].append(index) }
        let tallest = fields.values.map(\.count).max() ?? 1
        let perRow = max(5, Int((Double(tallest) / 3).rounded(.up)))
        var html = HTML()
        html.markup("<svg class=\"map\" role=\"group\" aria-label=\"Evidence by reach and kind of problem\"")
        html.attribute("viewBox", "0 0 760 \(Int(top + height * Double(rows)) + 52)")
        html.markup(">")
        grid(&html)
        for (field, pieces) in fields.sorted(by: { $0.key < $1.key }) {
            for (place, index) in pieces.enumerated() {
                mark(evidence[index], at: field, place: place, perRow: perRow, href: anchor(index), to: &html)
            }
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

    private static func grid(_ html: inout HTML) {
        html.markup("<g class=\"grid\" aria-hidden=\"true\">")
        for row in 0...rows {
            html.markup("<line")
            html.attribute("x1", left)
            html.attribute("x2", left + width)
            html.attribute("y1", top + Double(row) * height)
            html.attribute("y2", top + Double(row) * height)
            html.markup("/>")
        }
        html.markup("</g><g class=\"axis\" aria-hidden=\"true\">")
        for (row, nature) in order.enumerated() {
            text(
                nature.words.capitalisedFirst,
                x: left - 12,
                y: top + (Double(row) + 0.58) * height,
                anchor: "end",
                &html
            )
        }
        let names = ["not said"] + Radius.allCases.map(\.words)
        let bottom = top + Double(rows) * height
        for (column, name) in names.enumerated() {
            for (line, word) in name.capitalisedFirst.split(separator: " ").enumerated() {
                let x = left + (Double(column) + 0.5) * width / Double(columns)
                text(String(word), x: x, y: bottom + 20 + Double(line) * 14, anchor: "middle", &html)
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

    private static func mark(
        _ piece: TrackEvidence,
        at field: Field,
        place: Int,
        perRow: Int,
        href: String,
        to html: inout HTML
    ) {
        let cell = width / Double(columns)
        let step = min(14, (cell - 8) / Double(perRow))
        let x = left + Double(field.column) * cell + 10 + Double(place % perRow) * step
        let y = top + Double(field.row) * height + 12 + Double(place / perRow) * 14
        html.markup("<a")
        html.attribute("class", "point \(piece.leaning.rawValue)")
        html.attribute("href", href)
        html.attribute("data-quote", piece.evidence.quote)
        html.attribute("data-track", piece.leaning.words)
        html.attribute("data-signal", piece.evidence.title)
        html.markup("><title>")
        html.escaped("\(piece.leaning.words): “\(piece.evidence.quote)”")
        html.markup("</title>")
        shape(piece.leaning, x: x, y: y, to: &html)
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

extension String {
    /// The first letter as a capital.
    var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
