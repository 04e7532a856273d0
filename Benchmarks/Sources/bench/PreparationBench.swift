import Interviewing

/// Measures plans of invented gaps and a schedule of many cards.
struct PreparationBench {
    private static let start = CalendarDay(number: 20_800)

    private static func day(_ ahead: Int) -> CalendarDay { CalendarDay(number: start.number + ahead) }

    /// Measures everything.
    func run(into report: inout Report) {
        let planner = Planner()
        for (gaps, days, minutes) in [(40, 14, 60), (60, 60, 120), (200, 120, 60)] {
            let settings = PlanSettings(loopDay: Self.day(days), minutes: Array(repeating: minutes, count: 7))
            let times = (0..<30).map { number in
                let proposals = TaskProposal.invented(gaps, number: number)
                return medianOfProcessor(rounds: 5) {
                    _ = planner.plan(proposals, settings: settings, today: Self.start)
                }
            }
            .sorted()
            let name = "plan-\(gaps)-gaps-\(days)-days"
            report.add("\(name)-median", times[times.count / 2] * 1e3, "ms")
            report.add("\(name)-slowest-of-30", (times.last ?? 0) * 1e3, "ms", most: 5)
        }
        rehearse(into: &report)
    }

    /// 200 stories with nine facts each, every card rehearsed ten times within a hundred days.
    private func rehearse(into report: inout Report) {
        var numbers = SystemRandomNumberGenerator()
        var cards: [RehearsalCard] = []
        for story in 0..<200 {
            let id = StoryID(using: &numbers)
            for part in 0..<10 {
                let card = RehearsalCardID(story: id, fact: part == 0 ? "" : "fact \(part)")
                cards.append(RehearsalCard(id: card, title: "Story \(story)", face: .story(question: "", facts: [])))
            }
        }
        let day: Int64 = 86_400_000
        let start = Int64(Self.start.number) * day
        var log: [Rehearsal] = []
        for time in 0..<10 {
            for (place, card) in cards.enumerated() {
                let moment = start + Int64(time) * 10 * day + Int64(place) * 1000
                let grade = RehearsalGrade.allCases[(time + place) % 4]
                log.append(
                    Rehearsal(
                        number: log.count + 1,
                        card: card.id,
                        grade: grade,
                        time: Timestamp(milliseconds: moment)
                    )
                )
            }
        }
        let time = median(rounds: 5) {
            _ = RehearsalSchedule(
                cards: cards,
                log: log,
                now: Timestamp(milliseconds: start + 100 * day),
                clock: .utc,
                loopDay: Self.day(120)
            )
        }
        report.add("rehearsal-schedule-2000-cards-20000-rehearsals", time * 1e3, "ms", most: 200)
    }
}

extension TaskProposal {
    /// Gaps of all kinds, some in parts, some after others, mock rounds with days between them.
    fileprivate static func invented(_ count: Int, number: Int) -> [TaskProposal] {
        var state = UInt64(number + 1)
        func below(_ most: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % most
        }
        return (0..<count).map { place in
            let kind = TaskKind.allCases[below(TaskKind.allCases.count)]
            let low = below(3)
            return TaskProposal(
                id: "task.\(place)",
                kind: kind,
                title: "Task \(place)",
                reason: "Reason \(place).",
                item: "item.\(below(12))",
                minutes: 10 + below(18) * 5,
                isDivisible: below(2) == 0,
                importance: Double(below(101)) / 100,
                after: place > 0 && below(4) == 0 ? ["task.\(below(place))"] : [],
                spacing: kind == .mock ? 1 + below(4) : 0,
                lastDays: below(12) == 0 ? low...low + below(4) : nil,
                place: "/readiness"
            )
        }
    }
}
