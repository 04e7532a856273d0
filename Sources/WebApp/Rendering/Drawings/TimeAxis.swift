import Interviewing

/// Days on a line: where each stands, and which get a mark.
struct TimeAxis {
    let scale: PlanScale
    let start: Int
    let end: Int
    /// Where the first day begins and the last one ends.
    let room: ClosedRange<Double>

    /// - Parameter end: The day after the last one; one day at least is drawn.
    init(scale: PlanScale, start: Int, end: Int, room: ClosedRange<Double>) {
        (self.scale, self.start, self.end, self.room) = (scale, start, max(end, start + 1), room)
    }

    func x(_ day: Int) -> Double {
        let share = Double(min(max(day, start), end) - start) / Double(end - start)
        return room.lowerBound + share * (room.upperBound - room.lowerBound)
    }

    /// Marks with their words, as many as leave room for the words.
    var marks: [(day: Int, words: String)] {
        switch scale {
        case .order: return []
        case .elapsed: return elapsed
        case .dates: return calendar
        }
    }

    private var most: Int { max(2, Int((room.upperBound - room.lowerBound) / 76)) }

    private var elapsed: [(day: Int, words: String)] {
        let step =
            [1, 2, 7, 14, 28, 56, 112, 182, 364, 728, 1820, 3640, 7280, 14_560, 36_400]
            .first { (end - start) / $0 <= most } ?? 36_400
        // Beyond a century, marks stand as far apart as it takes.
        var wide = step
        while (end - start) / wide > most { wide *= 2 }
        let first = (start + wide - 1) / wide * wide
        return stride(from: first, through: end, by: wide).map { day in
            (day, day == 0 ? "start" : DrawingWords.days(day))
        }
    }

    private var calendar: [(day: Int, words: String)] {
        let span = end - start
        for step in [1, 2, 7, 14] where span / step <= most {
            // Weeks begin on Monday; 1970-01-05 was one.
            let first = step < 7 ? start : start + ((4 - start) % 7 + 7) % 7
            return stride(from: first, through: end, by: step).map {
                ($0, DrawingWords.day($0, .dates(isYearNamed: false)))
            }
        }
        let (firstYear, firstMonth, _) = CalendarDay(number: start).parts
        let step = [1, 2, 3, 6, 12, 24, 60, 120, 600].first { span / ($0 * 30) <= most } ?? 1200
        var marks: [(day: Int, words: String)] = []
        var month = (firstYear * 12 + firstMonth - 1 + step - 1) / step * step
        while let day = CalendarDay(year: month / 12, month: month % 12 + 1, day: 1), day.number <= end {
            let year = scale == .dates(isYearNamed: true) && (marks.isEmpty || month % 12 == 0) ? " \(month / 12)" : ""
            if day.number >= start { marks.append((day.number, DrawingWords.months[month % 12] + year)) }
            month += step
        }
        return marks
    }

    /// Draws a line for each mark.
    func drawLines(_ canvas: inout Canvas, top: Double, bottom: Double) {
        for (day, _) in marks { canvas.line("grid", x1: x(day), y1: top, x2: x(day), y2: bottom) }
    }

    /// Draws the words of the marks above a line.
    func drawWords(_ canvas: inout Canvas, top: Double) {
        for (day, words) in marks {
            // Words at the right edge end there, so that none is cut off.
            let isLast = x(day) + TextFit.width(of: words, size: 12) / 2 > room.upperBound + 8
            let isFirst = x(day) - TextFit.width(of: words, size: 12) / 2 < room.lowerBound - 8
            let place: TextAnchor = isLast ? .end : isFirst ? .start : .middle
            canvas.text(words, x: x(day), y: top - 6, "tick", anchor: place)
        }
    }
}
