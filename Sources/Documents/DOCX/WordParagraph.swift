/// A paragraph of a Word document while it is read.
struct WordParagraph {
    /// Whether the current run of text is hidden.
    var isHidden = false
    /// Whether the paragraph belongs to a list.
    var isListItem = false
    /// Whether the paragraph is a heading or a title.
    private(set) var isHeading = false
    /// The identifier of the style; empty without one.
    private(set) var style = ""
    /// The level of the heading, from 1 to 6, where the paragraph names it without the help of a style.
    var outlineLevel: Int?
    /// Whether the paragraph leaves the list to which its style belongs.
    var isOutOfList = false
    private var content = ""

    /// Adds text unless it is hidden.
    mutating func append(_ text: String) {
        if !isHidden { content += text }
    }

    /// Learns from the name of a style.
    mutating func take(style: String) {
        self.style = style
        if style.hasPrefix("Heading") || style == "Title" { isHeading = true }
        if style.hasPrefix("ListBullet") || style.hasPrefix("ListNumber") { isListItem = true }
    }

    /// The text, with a bullet if it belongs to a list; empty without words.
    var text: String {
        let words = content.drop { $0 == " " || $0 == "\t" || $0 == "\n" }
        guard !words.isEmpty else { return "" }
        return isListItem && !isHeading && !Bullets.startsWithBullet(words) ? "- " + words : String(words)
    }
}
