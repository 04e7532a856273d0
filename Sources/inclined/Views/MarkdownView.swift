/// Markdown at a terminal: headings stand out, paragraphs and quotes are wrapped.
struct MarkdownView {
    let terminal: Terminal

    func lines(of text: String) -> [String] {
        var lines: [String] = []
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.isEmpty || line == ">" {
                if lines.last != "" { lines.append("") }
            } else if line.hasPrefix("#") {
                lines.append(terminal.styled(String(line.drop { $0 == "#" || $0 == " " }), .bold))
            } else if line.hasPrefix("> ") {
                lines += terminal.wrapped(String(line.dropFirst(2)), indent: 4).map { terminal.styled($0, .dim) }
            } else if line.hasPrefix("- ") {
                lines += terminal.wrapped(String(line), indent: 2, hanging: 4)
            } else {
                lines += terminal.wrapped(String(line).replacing("**", with: ""), indent: 0)
            }
        }
        while lines.last == "" { lines.removeLast() }
        return lines
    }
}
