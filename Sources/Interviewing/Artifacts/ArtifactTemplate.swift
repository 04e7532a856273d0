extension ArtifactDefinition {
    /// An empty document of this kind in Markdown: its parts in order, what to write in each as a comment, its table.
    ///
    /// Comments are not judged, so an empty template reads as parts without words.
    public var template: String {
        var text = "# \(title)\n\n<!-- \(purpose) \(length.lowerBound) to \(length.upperBound) words. -->\n"
        let home = tablePart
        for (index, part) in parts.enumerated() {
            let wish = part.need == .wished ? " (where it helps)" : ""
            text += "\n## \(part.title)\n\n<!-- \(part.asks)\(wish) -->\n"
            if index == home { text += "\n" + table }
        }
        return text
    }

    /// The main table with one empty row.
    private var table: String {
        let header = "| " + columns.map { $0.title.replacing("|", with: "\\|") }.joined(separator: " | ") + " |\n"
        let rule = "|" + String(repeating: "---|", count: columns.count) + "\n"
        return header + rule + "|" + String(repeating: "  |", count: columns.count) + "\n"
    }

    /// The part that asks for a table or for rows; else the last one.
    private var tablePart: Int? {
        guard !columns.isEmpty else { return nil }
        return parts.firstIndex { part in
            let asks = HeadingName(part.asks).words
            return asks.contains("table") || asks.contains("row") || asks.contains("rows")
        } ?? parts.indices.last
    }
}
