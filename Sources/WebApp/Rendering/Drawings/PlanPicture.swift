import Interviewing

/// One arrangement of a plan's picture.
struct PlanPicture {
    let drawing: PlanDrawing
    let width: DrawingWidth
    let axis: TimeAxis
    let lanes: [Lane]
    let bottom: Double

    struct Lane {
        let task: Int
        let top: Double
        /// The middle of the bar.
        let middle: Double
        let height: Double
        let name: [String]
        let facts: [String]
    }

    private static let top = 28.0

    init(_ drawing: PlanDrawing, _ width: DrawingWidth) {
        (self.drawing, self.width) = (drawing, width)
        let room = width == .wide ? 232.0...(width.units - 16) : 10.0...(width.units - 12)
        axis = TimeAxis(scale: drawing.plan.scale, start: drawing.path.start, end: drawing.path.end, room: room)
        var top = Self.top
        lanes = drawing.lanes.map { task in
            let room = width == .wide ? 208.0 : width.units - 16
            let name = TextFit.lines(drawing.plan.tasks[task].name.text, width: room)
            let facts = TextFit.lines(Self.facts(task, drawing), width: room, size: 12.5)
            let words = Double(name.count) * 17 + Double(facts.count) * 16
            let height = width == .wide ? words + 14 : words + 44
            let middle = width == .wide ? top + height / 2 : top + words + 22
            defer { top += height }
            return Lane(task: task, top: top, middle: middle, height: height, name: name, facts: facts)
        }
        bottom = top
    }

    func svg(title: String, summary: String) -> String {
        var canvas = Canvas()
        for (index, lane) in lanes.enumerated() where index % 2 == 1 {
            canvas.rectangle("lane", x: 0, y: lane.top, width: width.units, height: lane.height)
        }
        axis.drawLines(&canvas, top: Self.top, bottom: bottom)
        axis.drawWords(&canvas, top: Self.top)
        drawEdges(&canvas)
        for lane in lanes { draw(lane, &canvas) }
        return canvas.svg("plan", width: width, height: bottom + 8, title: title, summary: summary)
    }

    // MARK: - Tasks

    private func draw(_ lane: Lane, _ canvas: inout Canvas) {
        let step = drawing.path.steps[lane.task]
        let isCritical = drawing.critical.contains(lane.task)
        let (left, right) = (axis.x(step.earliestStart), axis.x(step.earliestEnd))
        canvas.group(
            names(lane.task),
            title: "\(drawing.plan.tasks[lane.task].name.text): \(Self.facts(lane.task, drawing))"
        ) { canvas in
            if step.slack > 0, drawing.plan.hasOrder, !drawing.circling.contains(lane.task) {
                // Along the lower edge, because lines to later tasks leave at the middle.
                let (low, late) = (lane.middle + 6, axis.x(step.latestEnd))
                canvas.line("slack", x1: right, y1: low, x2: late, y2: low)
                canvas.line("slack-end", x1: late, y1: low - 6, x2: late, y2: low + 1)
            }
            if step.earliestEnd == step.earliestStart {
                canvas.diamond("bar", x: left, y: lane.middle, radius: isCritical ? 9 : 7)
            } else {
                let height = isCritical ? 20.0 : 12
                canvas.rectangle(
                    "bar",
                    x: left,
                    y: lane.middle - height / 2,
                    width: max(3, right - left),
                    height: height,
                    radius: 2
                )
            }
            let (x, y) = (8.0, lane.top + (width == .wide ? 20 : 19))
            canvas.lines(lane.name, x: x, y: y, step: 17, "name")
            let below = y + Double(lane.name.count) * 17 - 1
            canvas.lines(lane.facts, x: x, y: below, step: 16, isCritical ? "facts strong" : "facts")
        }
    }

    private func names(_ task: Int) -> String {
        if drawing.circling.contains(task) { return "task circling" }
        if drawing.critical.contains(task) { return "task critical" }
        return drawing.path.steps[task].isLengthKnown || drawing.plan.scale == .order ? "task" : "task unknown"
    }

    /// "critical · 3 weeks · Dana": what decides first, because a line may be cut.
    private static func facts(_ task: Int, _ drawing: PlanDrawing) -> String {
        var facts: [String] = []
        if drawing.critical.contains(task) { facts.append("critical") }
        if drawing.circling.contains(task) { facts.append("waits in a circle") }
        if drawing.plan.scale != .order {
            let length = drawing.length(task)
            switch length {
            case "milestone": facts.append(drawing.when(task))
            case "not given": facts.append("length not given")
            default: facts.append(length)
            }
        }
        if drawing.conflicting.contains(where: { $0.first == task }) { facts.append("dates conflict") }
        if !drawing.circling.contains(task), drawing.plan.hasOrder, drawing.path.steps[task].slack > 0 {
            facts.append("\(drawing.slack(task)) slack")
        }
        if let owner = drawing.plan.tasks[task].owner { facts.append(owner.text) }
        // A line breaks behind a dot, never before one.
        return facts.joined(separator: "\u{A0}· ")
    }
}
