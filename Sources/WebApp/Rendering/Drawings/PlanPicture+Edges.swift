import Interviewing

/// The lines from each task to those that wait for it.
extension PlanPicture {
    func drawEdges(_ canvas: inout Canvas) {
        let lane = Dictionary(uniqueKeysWithValues: lanes.map { ($0.task, $0) })
        // Critical lines last, so that they lie on top.
        for isCritical in [false, true] {
            for to in lanes {
                for need in drawing.plan.tasks[to.task].needs {
                    guard let task = need.task, let from = lane[task], task != to.task,
                        self.isCritical(task, to.task) == isCritical, isShown(task, to.task)
                    else { continue }
                    edge(from, to, isCritical: isCritical, &canvas)
                }
            }
        }
    }

    /// A line that follows from others is drawn only where it says something itself.
    private func isShown(_ need: Int, _ task: Int) -> Bool {
        !drawing.implied.contains([task, need]) || drawing.conflicting.contains([task, need]) || isCritical(need, task)
    }

    /// Whether two tasks follow each other on the critical path.
    private func isCritical(_ need: Int, _ task: Int) -> Bool {
        let path = drawing.path.path
        guard let place = path.firstIndex(of: task), place > 0 else { return false }
        return path[place - 1] == need
    }

    private func edge(_ from: Lane, _ to: Lane, isCritical: Bool, _ canvas: inout Canvas) {
        let x1 = axis.x(drawing.path.steps[from.task].earliestEnd)
        let step = drawing.path.steps[to.task]
        let isPoint = step.earliestEnd == step.earliestStart
        let start = axis.x(step.earliestStart)
        let room = isPoint ? 0 : min(8, (axis.x(step.earliestEnd) - start) / 2)
        let x2 = start + room
        let isDown = to.middle > from.middle
        let half = (drawing.critical.contains(to.task) ? 10.0 : isPoint ? 7 : 6) + 1
        let y2 = isDown ? to.middle - half : to.middle + half
        let isCircle = drawing.circling.contains(to.task) && drawing.circling.contains(from.task)
        let isWrong = drawing.conflicting.contains([to.task, from.task]) || isCircle
        let s = Canvas.short
        var path = "M\(s(x1)) \(s(from.middle))"
        if x2 >= x1 {
            path += "H\(s(x2))V\(s(y2))"
        } else {
            // It starts before its need ends: out, down to the gap above it, back and in.
            let turn = min(x1 + 8, width.units - 3)
            path += "H\(s(turn))V\(s(isDown ? y2 - 9 : y2 + 9))H\(s(x2))V\(s(y2))"
        }
        let names = isWrong ? "edge wrong" : isCritical ? "edge critical" : "edge"
        let words = "\(drawing.plan.tasks[to.task].name.text) waits for \(drawing.plan.tasks[from.task].name.text)"
        canvas.group(names, title: isCritical ? words + " (critical)" : words) { canvas in
            canvas.path("line", path)
            let size = isCritical ? 5.0 : 4
            canvas.path(
                "head",
                "M\(s(x2)) \(s(y2))l\(s(-size)) \(s(isDown ? -size * 1.6 : size * 1.6))h\(s(size * 2))z"
            )
        }
    }
}
