import Interviewing

/// Draws gaps, time and marks: sensible ones and odd ones.
struct GeneratedPlan {
    private var numbers: SeededNumbers

    init(seed: Int) { numbers = SeededNumbers(seed: Int64(seed)) }

    /// A case whose marks are all on days up to today.
    mutating func coach() -> Coach {
        let today = CalendarDay(number: 20_000 + below(400))
        let proposals = proposals(below(30) + 1)
        let settings = settings(loopDay: today + [below(4), below(15), below(70)][below(3)])
        return Coach(proposals: proposals, settings: settings, marks: marks(proposals, today), today: today)
    }

    mutating func proposals(_ count: Int) -> [TaskProposal] {
        (0..<count).map { place in
            let kind = TaskKind.allCases[below(7)]
            let low = below(3)
            return TaskProposal(
                id: "\(kind).\(place)",
                kind: kind,
                title: "Task \(place)",
                reason: "Reason \(place).",
                item: "item.\(below(12))",
                minutes: below(3) == 0 ? 5 + below(236) : 10 + below(11) * 5,
                isDivisible: below(2) == 0,
                importance: Double(below(101)) / 100,
                after: place > 0 && below(4) == 0 ? ["\(TaskKind.allCases[below(7)]).\(below(place))"] : [],
                spacing: kind == .mock ? below(5) : below(8) == 0 ? below(6) : 0,
                lastDays: below(12) == 0 ? low...low + below(4) : nil,
                place: "/readiness"
            )
        }
    }

    mutating func settings(loopDay: CalendarDay) -> PlanSettings {
        let hour = [0, 15, 30, 60, 60, 90, 120, 240][below(8)]
        let isEven = below(2) == 0
        let minutes = (0..<7).map { _ in isEven ? hour : [0, 20, 45, 60, 120, 300][below(6)] }
        let off = (0..<below(5)).map { _ in loopDay + (-1 - below(20)) }
        return PlanSettings(loopDay: loopDay, minutes: minutes, daysOff: off)
    }

    private mutating func marks(_ proposals: [TaskProposal], _ today: CalendarDay) -> [TaskMark] {
        proposals.filter { _ in below(8) == 0 }.map { proposal in
            TaskMark(
                task: proposal.id,
                title: proposal.title,
                state: below(3) == 0 ? .skipped : .done,
                minutes: proposal.minutes,
                day: today + -below(10)
            )
        }
    }

    mutating func shuffled<Element>(_ elements: [Element]) -> [Element] { elements.shuffled(using: &numbers) }

    private mutating func below(_ count: Int) -> Int { Int(numbers.next() % UInt64(count)) }
}
