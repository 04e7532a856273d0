import Interviewing

/// Votes to hire over loops, as a small line.
enum TrendChart {
    struct Point {
        let votes: Int
        let of: Int
    }

    private static let (left, right, top, bottom) = (40.0, 500.0, 20.0, 150.0)

    /// - Parameter majority: Share of the votes that a hire needs, 0…1.
    static func svg(_ points: [Point], majority: Double) -> String {
        let most = max(1, points.map(\.of).max() ?? 1)
        func x(_ index: Int) -> Double {
            points.count < 2 ? left : left + (right - left) * Double(index) / Double(points.count - 1)
        }
        func y(_ votes: Double) -> Double { bottom - (bottom - top) * votes / Double(most) }
        var svg = HTML()
        svg.markup("<svg class=\"trend\" viewBox=\"0 0 520 190\" role=\"img\" aria-labelledby=\"trend-t\">")
        svg.markup("<title id=\"trend-t\">Votes to hire: ")
        svg.escaped(points.map { "\($0.votes) of \($0.of)" }.joined(separator: ", "))
        svg.markup("</title>")
        for votes in 0...most {
            svg.markup("<path class=\"grid\"")
            svg.attribute("d", "M\(short(left)) \(short(y(Double(votes))))H\(short(right))")
            svg.markup("/>")
        }
        let need = y(Double(most) * majority)
        svg.markup("<path class=\"bar-need\"")
        svg.attribute("d", "M\(short(left)) \(short(need))H\(short(right))")
        svg.markup("/><text")
        svg.attribute("x", left)
        svg.attribute("y", need - 5)
        svg.markup(">what a hire needs</text><polyline class=\"line\"")
        svg.attribute(
            "points",
            points.enumerated().map { "\(short(x($0))),\(short(y(Double($1.votes))))" }.joined(separator: " ")
        )
        svg.markup("/>")
        for (index, point) in points.enumerated() {
            svg.markup("<circle class=\"dot\" r=\"5\"")
            svg.attribute("cx", x(index))
            svg.attribute("cy", y(Double(point.votes)))
            svg.markup("/><text class=\"strong\" text-anchor=\"middle\"")
            svg.attribute("x", x(index))
            svg.attribute("y", y(Double(point.votes)) - 10)
            svg.markup(">")
            svg.number(point.votes)
            svg.markup("</text><text text-anchor=\"middle\" y=\"180\"")
            svg.attribute("x", x(index))
            svg.markup(">")
            svg.escaped("Loop \(index + 1)")
            svg.markup("</text>")
        }
        svg.markup("</svg>")
        return svg.text
    }

    private static func short(_ value: Double) -> String { "\((value * 10).rounded() / 10)" }
}

/// Where a share may lie, as a line with a point.
enum IntervalChart {
    static func svg(_ share: Double, _ range: ClosedRange<Double>) -> String {
        func x(_ share: Double) -> Double { 10 + 380 * share }
        func short(_ value: Double) -> String { "\((value * 10).rounded() / 10)" }
        func percent(_ share: Double) -> String { "\(Int((share * 100).rounded())) %" }
        var svg = HTML()
        svg.markup("<svg viewBox=\"0 0 400 48\" role=\"img\" aria-labelledby=\"int-t\"><title id=\"int-t\">")
        svg.escaped("Between \(percent(range.lowerBound)) and \(percent(range.upperBound))")
        svg.markup("</title><path class=\"axis\" d=\"M10 20H390\"/><path class=\"range\"")
        svg.attribute("d", "M\(short(x(range.lowerBound))) 20H\(short(x(range.upperBound)))")
        svg.markup("/><circle class=\"point\" cy=\"20\" r=\"6\"")
        svg.attribute("cx", x(share))
        svg.markup(
            "/><text x=\"10\" y=\"42\">0 %</text><text x=\"390\" y=\"42\" text-anchor=\"end\">100 %</text></svg>"
        )
        return svg.text
    }
}

/// An option of a select with words of its own.
struct Option {
    let id: String
    let words: String
    let selected: Bool

    static func tracks(_ current: Track?) -> [Option] {
        Track.allCases.map { Option(id: $0.rawValue, words: $0.abbreviation, selected: $0 == current) }
    }

    static func levels(_ current: Level?) -> [Option] {
        Level.allCases.map { Option(id: $0.rawValue, words: $0.rawValue, selected: $0 == current) }
    }
}
