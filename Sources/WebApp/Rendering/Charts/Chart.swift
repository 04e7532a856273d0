/// A chart with the same figures as a table; its properties are the fields of the template `chart`.
struct Chart {
    /// Unique on its page.
    let id: String
    let title: String
    /// What it shows, in a sentence or two.
    let summary: String
    /// The picture in two arrangements; the style sheet shows one of them.
    let svg: String
    let keys: [Key]
    let headings: [String]
    let rows: [Row]

    /// What a colour or a shape stands for.
    struct Key {
        let mark: String
        let words: String
    }

    /// A row of the table.
    struct Row {
        let head: String
        let cells: [String]
    }
}

/// An axis of amounts with round marks.
struct AmountAxis {
    let low: Double
    let high: Double
    let marks: [Double]

    /// Air beyond the outermost values, as a share of the axis.
    private static let air = 0.03

    /// An axis that holds every value, and 0 unless told otherwise.
    ///
    /// - Parameter most: How many steps there may be.
    init(_ values: [Double], most: Int, fromZero: Bool = true) {
        let (least, largest) = (values.min() ?? 0, values.max() ?? 0)
        let bottom = fromZero ? min(0, least) : least
        let top = fromZero ? max(0, largest) : largest
        // Where all values are one, the axis still has a length.
        let span = top > bottom ? top - bottom : max(abs(top), 1)
        var step = 1.0
        while span / step > Double(most) { step *= 10 }
        // A step more than asked for is better than a lone mark.
        for share in [0.2, 0.5] where span / (step * share) <= Double(most) + 0.7 {
            step *= share
            break
        }
        low = fromZero && bottom == 0 ? 0 : bottom - span * Self.air
        high = top > bottom ? top + span * Self.air : bottom + span
        var marks: [Double] = []
        var mark = (low / step).rounded(.up) * step
        while mark <= high {
            marks.append(mark)
            mark += step
        }
        self.marks = marks
    }

    /// Where a value stands between two places.
    func place(_ value: Double, from start: Double, to end: Double) -> Double {
        start + (end - start) * (value - low) / (high - low)
    }
}
