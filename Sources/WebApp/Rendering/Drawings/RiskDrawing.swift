import Interviewing
import TextAnalysis

/// The heat map of a register: probability upwards, impact to the right, the risks' names in the fields.
///
/// A field says its product and has lines as well as a colour; a field with many risks makes its row taller.
struct RiskDrawing {
    private static let (left, top, cell) = (52.0, 26.0, 51.0)
    private static let (step, size) = (16.0, 12.5)
    /// Lines of names in a field before the rest is counted.
    private static let mostLines = 6

    private let grid: RiskGrid

    init(_ grid: RiskGrid) { self.grid = grid }

    func drawing() -> Drawing {
        let order = grid.risks.indices.sorted {
            (-grid.risks[$0].score, $0) < (-grid.risks[$1].score, $1)
        }
        return Drawing(
            id: "risks",
            title: "Risks by probability and impact",
            summary: summary,
            svg: svg(),
            notes: notes,
            headings: ["Risk", "What may happen", "Probability", "Impact", "Product"],
            rows: order.map { index in
                let risk = grid.risks[index]
                return Drawing.Row(
                    head: risk.id,
                    cells: [
                        DrawingWords.plain(risk.text.text), DrawingWords.unbroken("\(risk.probability.value) of 5"),
                        DrawingWords.unbroken("\(risk.impact.value) of 5"), "\(risk.score), \(Self.words(risk.band))",
                    ]
                )
            }
        )
    }

    private var summary: String {
        let parts = RiskBand.allCases.reversed().compactMap { band -> String? in
            let count = grid.risks.lazy.filter { $0.band == band }.count
            return count == 0 ? nil : "\(GroupedNumber.text(count)) \(Self.words(band))"
        }
        return "\(DrawingWords.count(grid.risks.count, "risk")): \(DrawingWords.list(parts))."
    }

    private var notes: [Drawing.Note] {
        var notes: [Drawing.Note] = []
        if !grid.unrated.isEmpty {
            let names = grid.unrated.prefix(3).map { "“\(DrawingWords.name($0))”" }
            let more = grid.unrated.count > 3 ? " and \(GroupedNumber.text(grid.unrated.count - 3)) more" : ""
            notes.append(
                Drawing.Note(
                    text: "Not drawn, because a rating is missing or on no scale of five: "
                        + (more.isEmpty ? DrawingWords.list(Array(names)) : names.joined(separator: ", ")) + more + ".",
                    isProblem: true
                )
            )
        }
        if Set(grid.risks.map { [$0.probability.value, $0.impact.value] }).count == 1, grid.risks.count > 2 {
            notes.append(
                Drawing.Note(
                    text: "Every risk stands in one field, so the ratings tell none from another.",
                    isProblem: true
                )
            )
        }
        if grid.isThreeStep {
            notes.append(Drawing.Note(text: "Low, medium and high stand for 1, 3 and 5.", isProblem: false))
        }
        if grid.leftOut > 0 {
            let total = grid.risks.count + grid.unrated.count
            notes.append(
                Drawing.Note(
                    text: "The register has \(GroupedNumber.text(total + grid.leftOut)) rows; "
                        + "the picture shows the first \(GroupedNumber.text(total)).",
                    isProblem: false
                )
            )
        }
        return notes
    }

    // MARK: - Picture

    private func svg() -> String {
        var canvas = Canvas()
        canvas.hatches(id: "risks-hatch")
        canvas.text("Probability", x: 2, y: 16, "axis")
        var y = Self.top
        for probability in (1...5).reversed() {
            let fields = (1...5).map { self.lines(probability, $0) }
            let height = max(46, 22 + Double(fields.map(\.count).max() ?? 0) * Self.step + 4)
            canvas.text("\(probability)", x: 12, y: y + height / 2 + 4, "axis strong")
            if let words = Self.ends[probability] { canvas.text(words, x: 24, y: y + height / 2 + 4, "axis") }
            for impact in 1...5 {
                field(probability, impact, lines: fields[impact - 1], y: y, height: height, &canvas)
            }
            y += height
        }
        for impact in 1...5 {
            let x = Self.left + (Double(impact) - 0.5) * Self.cell
            canvas.text("\(impact)", x: x, y: y + 18, "axis strong", anchor: .middle)
            if let words = Self.ends[impact] { canvas.text(words, x: x, y: y + 34, "axis", anchor: .middle) }
        }
        canvas.text("Impact", x: Self.left - 8, y: y + 18, "axis", anchor: .end)
        y += 48
        for (index, band) in RiskBand.allCases.enumerated() {
            let x = Self.left + Double(index % 2) * 130
            let row = y + Double(index / 2) * 24
            swatch(band, x: x, y: row, width: 22, height: 18, &canvas)
            canvas.text("\(Self.range(band)) \(Self.words(band))", x: x + 29, y: row + 14, "key")
        }
        return canvas.svg(
            "risks",
            width: .narrow,
            height: y + 50,
            title: "Risks by probability and impact",
            summary: summary
        )
    }

    private func field(
        _ probability: Int,
        _ impact: Int,
        lines: [String],
        y: Double,
        height: Double,
        _ canvas: inout Canvas
    ) {
        let x = Self.left + Double(impact - 1) * Self.cell
        let score = probability * impact
        let ids = grid.risks(probability: probability, impact: impact).map { grid.risks[$0].id }
        let who = ids.isEmpty ? "no risk" : ids.prefix(40).joined(separator: ", ")
        let title =
            "Probability \(probability), impact \(impact), product \(score), \(Self.words(RiskBand(score: score))): \(who)"
        canvas.group(ids.isEmpty ? "field empty" : "field", title: title) { canvas in
            swatch(RiskBand(score: score), x: x, y: y, width: Self.cell, height: height, &canvas)
            canvas.text("\(score)", x: x + Self.cell - 5, y: y + 15, "score", anchor: .end)
            canvas.lines(lines, x: x + 5, y: y + 33, step: Self.step, "id")
        }
    }

    private func swatch(_ band: RiskBand, x: Double, y: Double, width: Double, height: Double, _ canvas: inout Canvas) {
        canvas.rectangle("band b\(band.rawValue)", x: x, y: y, width: width, height: height)
        if band == .high { canvas.hatched("risks-hatch-sparse", x: x, y: y, width: width, height: height) }
        if band == .severe { canvas.hatched("risks-hatch-dense", x: x, y: y, width: width, height: height) }
    }

    /// Names of a field, as many on a line as fit.
    private func lines(_ probability: Int, _ impact: Int) -> [String] {
        let ids = grid.risks(probability: probability, impact: impact).map { grid.risks[$0].id }
        var lines: [String] = []
        var shown = 0
        for id in ids {
            let id = TextFit.line(id, width: Self.cell - 8, size: Self.size)
            if let last = lines.last, TextFit.width(of: last + " " + id, size: Self.size) <= Self.cell - 8 {
                lines[lines.count - 1] = last + " " + id
            } else if lines.count < Self.mostLines {
                lines.append(id)
            } else {
                break
            }
            shown += 1
        }
        if shown < ids.count { lines.append("+\(GroupedNumber.text(ids.count - shown))") }
        return lines
    }

    private static let ends = [1: "low", 5: "high"]

    private static func words(_ band: RiskBand) -> String {
        switch band {
        case .low: "low"
        case .medium: "medium"
        case .high: "high"
        case .severe: "severe"
        }
    }

    private static func range(_ band: RiskBand) -> String {
        switch band {
        case .low: "1–4"
        case .medium: "5–9"
        case .high: "10–14"
        case .severe: "15+"
        }
    }
}
