/// The texts that cells share, read from `xl/sharedStrings.xml`.
struct SharedStrings: XMLReading {
    /// The texts, in the order in which cells number them.
    private(set) var strings: [String] = []

    private var text = SheetText()

    /// Whether nothing more is needed.
    var isDone: Bool { false }

    /// Notes the start of an element.
    mutating func start(_ element: String, _ attributes: [String: String]) {
        text.start(element)
    }

    /// Notes the end of an element.
    mutating func end(_ element: String) {
        text.end(element)
        if element == "si" { strings.append(text.takeAll()) }
    }

    /// Takes text.
    mutating func take(_ text: String) {
        self.text.take(text)
    }
}
