/// An SVG as it grows: only classes, never styles, because the pages' policy forbids those; every text is escaped.
///
/// Each class gets `d-` in front, so that no rule for the rest of a page reaches into a picture: the style sheet says
/// `.d-bar` for what is called `bar` here.
struct Canvas {
    private var body = HTML()

    /// A group with a class and a text of its own, which a pointer shows.
    mutating func group(_ names: String, title: String, _ draw: (inout Canvas) -> Void) {
        body.markup("<g")
        body.attribute("class", Self.classes(names))
        body.markup("><title>")
        body.escaped(DrawingWords.plain(title))
        body.markup("</title>")
        draw(&self)
        body.markup("</g>")
    }

    mutating func rectangle(_ names: String, x: Double, y: Double, width: Double, height: Double, radius: Double = 0) {
        body.markup("<rect")
        body.attribute("class", Self.classes(names))
        body.attribute("x", x)
        body.attribute("y", y)
        body.attribute("width", max(0, width))
        body.attribute("height", max(0, height))
        if radius > 0 { body.attribute("rx", radius) }
        body.markup("/>")
    }

    mutating func path(_ names: String, _ commands: String) {
        body.markup("<path")
        body.attribute("class", Self.classes(names))
        body.attribute("d", commands)
        body.markup("/>")
    }

    mutating func line(_ names: String, x1: Double, y1: Double, x2: Double, y2: Double) {
        path(names, "M\(Self.short(x1)) \(Self.short(y1))L\(Self.short(x2)) \(Self.short(y2))")
    }

    mutating func diamond(_ names: String, x: Double, y: Double, radius: Double) {
        let r = Self.short(radius)
        path(names, "M\(Self.short(x)) \(Self.short(y - radius))l\(r) \(r)-\(r) \(r)-\(r)-\(r)z")
    }

    mutating func text(_ text: String, x: Double, y: Double, _ names: String = "", anchor: TextAnchor = .start) {
        body.markup("<text")
        if !names.isEmpty { body.attribute("class", Self.classes(names)) }
        body.attribute("x", x)
        body.attribute("y", y)
        switch anchor {
        case .start: break
        case .middle: body.markup(" text-anchor=\"middle\"")
        case .end: body.markup(" text-anchor=\"end\"")
        }
        body.markup(">")
        body.escaped(DrawingWords.plain(text))
        body.markup("</text>")
    }

    /// Lines of text below each other.
    mutating func lines(_ lines: [String], x: Double, y: Double, step: Double, _ names: String = "") {
        for (index, line) in lines.enumerated() { text(line, x: x, y: y + Double(index) * step, names) }
    }

    /// Two patterns of lines, so that no meaning hangs on a colour alone.
    mutating func hatches(id: String) {
        for (name, step) in [("sparse", 8.0), ("dense", 4.0)] {
            body.markup("<pattern patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\"")
            body.attribute("id", "\(id)-\(name)")
            body.attribute("width", step)
            body.attribute("height", step)
            body.markup("><path")
            body.attribute("class", Self.classes("hatch"))
            body.attribute("d", "M0 0V\(Self.short(step))")
            body.markup("/></pattern>")
        }
    }

    mutating func hatched(_ pattern: String, x: Double, y: Double, width: Double, height: Double) {
        body.markup("<rect")
        body.attribute("fill", "url(#\(pattern))")
        body.attribute("x", x)
        body.attribute("y", y)
        body.attribute("width", max(0, width))
        body.attribute("height", max(0, height))
        body.markup("/>")
    }

    /// The whole picture.
    func svg(_ kind: String, width: DrawingWidth, height: Double, title: String, summary: String) -> String {
        let id = "drawing-\(kind)-\(width.name)"
        var svg = HTML()
        svg.markup("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\"")
        svg.attribute("class", "drawing \(Self.classes("\(kind) \(width.name)"))")
        svg.attribute("viewBox", "0 0 \(Int(width.units)) \(Int(height.rounded(.up)))")
        svg.attribute("aria-labelledby", "\(id)-title")
        svg.attribute("aria-describedby", "\(id)-desc")
        svg.markup("><title")
        svg.attribute("id", "\(id)-title")
        svg.markup(">")
        svg.escaped(DrawingWords.plain(title))
        svg.markup("</title><desc")
        svg.attribute("id", "\(id)-desc")
        svg.markup(">")
        svg.escaped(DrawingWords.plain(summary))
        svg.markup("</desc>")
        return svg.text + body.text + "</svg>"
    }

    private static func classes(_ names: String) -> String {
        names.split(separator: " ").map { "d-\($0)" }.joined(separator: " ")
    }

    /// A number with at most one decimal.
    static func short(_ value: Double) -> String {
        let rounded = (value * 10).rounded() / 10
        return rounded == rounded.rounded() ? "\(Int(rounded))" : "\(rounded)"
    }
}

/// The side of a text that its place names.
enum TextAnchor {
    case start, middle, end
}
