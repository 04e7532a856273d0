/// How much room a chart has. Each is drawn twice, and the page shows the one that fits, so that its text is never
/// small or cut off.
struct ChartSize {
    let name: String
    let width: Double
    let height: Double
    /// Letters that fit beside each other grow with the width; so does the number of dates on the axis.
    let ticks: Int

    /// For a desk.
    static let wide = ChartSize(name: "wide", width: 860, height: 300, ticks: 7)
    /// For a telephone.
    static let narrow = ChartSize(name: "narrow", width: 330, height: 240, ticks: 3)

    /// The classes of the drawing, which show the one or the other.
    var classes: String { "drawing d-curve d-\(name)" }
    /// Where numbers of the left axis end.
    var left: Double { 34 }
    var right: Double { width - 10 }
    var top: Double { 26 }
    var bottom: Double { height - 34 }

    /// The place of a share of the width.
    func x(_ share: Double) -> Double { left + (right - left) * share }
    /// The place of a share of the height, from below.
    func y(_ share: Double) -> Double { bottom - (bottom - top) * share }
}

extension HTML {
    /// The head of a chart: its size, its title and what it shows in words.
    mutating func chart(_ id: String, _ size: ChartSize, title: String, description: String) {
        markup("<svg role=\"img\"")
        attribute("class", size.classes)
        attribute("viewBox", "0 0 \(Int(size.width)) \(Int(size.height))")
        attribute("aria-labelledby", "\(id)-\(size.name)-t \(id)-\(size.name)-d")
        markup("><title")
        attribute("id", "\(id)-\(size.name)-t")
        markup(">")
        escaped(title)
        markup("</title><desc")
        attribute("id", "\(id)-\(size.name)-d")
        markup(">")
        escaped(description)
        markup("</desc>")
    }

    /// Words at a place.
    mutating func label(_ words: String, x: Double, y: Double, anchor: StaticString, classes: StaticString = "d-tick") {
        markup("<text")
        attribute("class", "\(classes)")
        attribute("x", x)
        attribute("y", y)
        attribute("text-anchor", "\(anchor)")
        markup(">")
        escaped(words)
        markup("</text>")
    }

    /// A line across the drawing with its number.
    mutating func level(_ number: Int, y: Double, _ size: ChartSize) {
        path("d-grid", "M\(short(size.left)) \(short(y))H\(short(size.right))")
        label("\(number)", x: size.left - 7, y: y + 4, anchor: "end")
    }

    /// A path.
    mutating func path(_ classes: StaticString, _ data: String) {
        markup("<path")
        attribute("class", "\(classes)")
        attribute("d", data)
        markup("/>")
    }

    func short(_ value: Double) -> String { "\((value * 10).rounded() / 10)" }
}
