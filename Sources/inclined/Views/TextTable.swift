/// Short texts in columns: the first to the left, the others, which are figures, to the right.
struct TextTable {
    let head: [String]
    var rows: [[String]]

    private static let gap = 2

    /// The table; where it is wider than the terminal, each row by itself with a figure a line.
    func lines(_ terminal: Terminal, indent: Int = 2) -> [String] {
        let widths = head.indices.map { column in
            ([head] + rows).map { Terminal.columns(of: $0[column]) }.max() ?? 0
        }
        let width = indent + widths.reduce(0, +) + Self.gap * max(0, widths.count - 1)
        if width > terminal.width { return stacked(terminal, indent: indent) }
        let margin = String(repeating: " ", count: indent)
        func line(_ cells: [String]) -> String {
            let padded = zip(cells, widths).enumerated().map { column, cell in
                cell.0.padded(to: cell.1, right: column > 0)
            }
            let text = margin + padded.joined(separator: String(repeating: " ", count: Self.gap))
            return String(text.reversed().drop { $0 == " " }.reversed())
        }
        return [terminal.styled(line(head), .dim)] + rows.map(line)
    }

    private func stacked(_ terminal: Terminal, indent: Int) -> [String] {
        let margin = String(repeating: " ", count: indent)
        let wide = head.dropFirst().map { Terminal.columns(of: $0) }.max() ?? 0
        let room = rows.flatMap { $0.dropFirst() }.map { Terminal.columns(of: $0) }.max() ?? 0
        return rows.flatMap { row in
            [margin + terminal.styled(row[0], .bold)]
                + zip(head, row).dropFirst().filter { !$0.1.isEmpty }.map { name, cell in
                    "\(margin)  \(name.padded(to: wide))  \(cell.padded(to: room, right: true))"
                }
        }
    }
}

extension Terminal {
    /// A heading with an empty line before it.
    func part(_ title: String) -> [String] { ["", styled(title, .cyan)] }

    /// A quote of the candidate with where it stands.
    func quoted(_ quote: String, in title: String, indent: Int) -> [String] {
        wrapped("“\(quote)”\(title.isEmpty ? "" : " — \(title)")", indent: indent, hanging: indent + 1)
    }

    /// A sentence with a bullet.
    func bullet(_ text: String, indent: Int = 2) -> [String] {
        wrapped("• \(text)", indent: indent, hanging: indent + 2)
    }
}
