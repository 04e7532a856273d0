/// What the styles of a Word document say about the paragraphs that use them.
///
/// The identifiers of styles are in the language of the program that wrote them ("berschrift1", "Titre1"); their
/// English names and their outline levels are not.
struct WordStyles: XMLReading {
    private struct Style {
        var level: Int?
        var isList = false
        var parent: String?
    }

    private var styles: [String: Style] = [:]
    private var open: (id: String, style: Style)?

    /// Whether nothing more is needed: never, styles stand anywhere in the file.
    var isDone: Bool { false }

    /// The level of the headings in a style, from 1 to 6; nil for other styles.
    func headingLevel(of id: String) -> Int? {
        inherited(id) { $0.level } ?? WordStyles.level(ofName: id)
    }

    /// Whether paragraphs in a style belong to a list.
    func isList(_ id: String) -> Bool {
        inherited(id) { $0.isList ? true : nil } ?? false
    }

    /// The level of a heading by the name or the usual identifier of its style: "heading 1", "Heading1", "Title".
    static func level(ofName name: String) -> Int? {
        let name = name.lowercased().filter { $0 != " " }
        if name == "title" { return 1 }
        guard name.hasPrefix("heading"), let level = Int(name.dropFirst(7)), (1...9).contains(level) else { return nil }
        return min(level, 6)
    }

    /// The level of a heading by its outline level: 0 is the highest, 9 stands for text.
    static func level(ofOutline value: String?) -> Int? {
        guard let value, let outline = Int(value), (0...8).contains(outline) else { return nil }
        return min(outline + 1, 6)
    }

    /// A property of a style or of the nearest one that it is based on.
    private func inherited<Value>(_ id: String, _ property: (Style) -> Value?) -> Value? {
        var id = id
        // Styles that are based on each other in a circle must end too.
        for _ in 0..<12 {
            guard let style = styles[id] else { return nil }
            if let value = property(style) { return value }
            guard let parent = style.parent else { return nil }
            id = parent
        }
        return nil
    }

    /// Notes the start of an element.
    mutating func start(_ element: String, _ attributes: [String: String]) {
        let value = attributes["w:val"]
        switch element {
        case "style": if attributes["w:type"] == "paragraph" { open = (attributes["w:styleId"] ?? "", Style()) }
        case "name": if let level = WordStyles.level(ofName: value ?? "") { open?.style.level = level }
        case "basedOn": open?.style.parent = value
        case "outlineLvl": if open?.style.level == nil { open?.style.level = WordStyles.level(ofOutline: value) }
        case "numId": if value != "0" { open?.style.isList = true }
        default: break
        }
    }

    /// Notes the end of an element.
    mutating func end(_ element: String) {
        guard element == "style", let open else { return }
        styles[open.id] = open.style
        self.open = nil
    }

    /// Takes text, of which styles have none.
    mutating func take(_ text: String) {}
}
