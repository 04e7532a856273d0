import Interviewing

/// What a coach looks at in any plan, whatever it was made from; each complaint is a sentence.
struct Coach {
    let proposals: [TaskProposal]
    let settings: PlanSettings
    var marks: [TaskMark] = []
    let today: CalendarDay

    var plan: Plan { Planner().plan(proposals, settings: settings, marks: marks, today: today) }

    /// Everything that must hold in every plan.
    func complaints(about plan: Plan) -> [String] {
        dates(plan) + load(plan) + distances(plan) + order(plan) + completeness(plan)
    }

    private func dates(_ plan: Plan) -> [String] {
        var complaints: [String] = []
        for (day, task) in plan.tasks {
            let left = settings.loopDay.number - day.number
            if day < today { complaints.append("\(task.id) is planned before today") }
            if left <= 0 { complaints.append("\(task.id) is planned on the loop's day or later") }
            if task.kind == .mock, left < 2 {
                complaints.append("\(task.id) is a mock round on the day before the loop")
            }
            if let window = task.proposal.lastDays, !window.contains(left) {
                complaints.append("\(task.id) is outside its last days")
            }
            if left == 1, task.minutes > 30 || ![.read, .rehearse, .check].contains(task.kind) {
                complaints.append("\(task.id) is no short review, on the day before the loop")
            }
        }
        return complaints
    }

    private func load(_ plan: Plan) -> [String] {
        var complaints: [String] = []
        for day in plan.days {
            if day.budget != max(0, settings.minutes(on: day.day)) {
                complaints.append("\(day.day) has another budget")
            }
            let isLast = settings.loopDay.number - day.day.number == 1
            if day.minutes > max(0, (isLast ? day.budget / 2 : day.budget) - day.doneMinutes) {
                complaints.append("\(day.day) is over its budget")
            }
            for kind in TaskKind.allCases {
                let tasks = day.tasks.filter { $0.kind == kind }
                let minutes = tasks.reduce(0) { $0 + $1.minutes }
                // Two thirds, to the next quarter of an hour; one sitting may take the whole day.
                if tasks.count > 1, minutes * 3 >= day.budget * 2 + 45 {
                    complaints.append("\(day.day) is mostly \(kind)")
                }
            }
        }
        return complaints
    }

    private func distances(_ plan: Plan) -> [String] {
        var complaints: [String] = []
        for kind in TaskKind.allCases {
            let tasks = plan.tasks.filter { $0.task.kind == kind }
            for (place, one) in tasks.enumerated() {
                for other in tasks.dropFirst(place + 1) where other.task.proposal.id != one.task.proposal.id {
                    let apart = other.day.number - one.day.number
                    if apart < other.task.proposal.spacing || kind == .mock && apart < 1 {
                        complaints.append("\(other.task.id) is \(apart) days after \(one.task.id)")
                    }
                }
            }
        }
        return complaints
    }

    private func order(_ plan: Plan) -> [String] {
        var complaints: [String] = []
        let sequence = plan.tasks.map(\.task)
        let last = Dictionary(sequence.enumerated().map { ($1.proposal.id, $0) }, uniquingKeysWith: max)
        let missing = Set(plan.unplanned.map(\.proposal.id))
        for (place, task) in sequence.enumerated() {
            for before in task.proposal.after {
                if missing.contains(before) { complaints.append("\(task.id) is planned without \(before)") }
                if let end = last[before], end >= place { complaints.append("\(task.id) comes before \(before)") }
            }
        }
        return complaints
    }

    private func completeness(_ plan: Plan) -> [String] {
        var complaints: [String] = []
        let closed = Set(marks.map(\.task))
        let grouped = Dictionary(grouping: plan.tasks.map(\.task), by: \.proposal.id)
        for (id, tasks) in grouped.sorted(by: { $0.key < $1.key }) {
            if closed.contains(id) || tasks.contains(where: { closed.contains($0.id) }) {
                complaints.append("\(id) is back although it is done or left out")
            }
            let marked = marks.filter { $0.task.hasPrefix("\(id):") }.reduce(0) { $0 + $1.minutes }
            if tasks.reduce(0, { $0 + $1.minutes }) + marked != tasks[0].proposal.minutes {
                complaints.append("The parts of \(id) do not add up")
            }
            if Set(tasks.map(\.part)).count != tasks.count || tasks.contains(where: { $0.part > $0.parts }) {
                complaints.append("The parts of \(id) are numbered wrongly")
            }
            if tasks.count > 1, !tasks[0].proposal.isDivisible { complaints.append("\(id) is cut") }
        }
        let left = plan.unplanned.map(\.proposal.id)
        if !Set(left).isDisjoint(with: grouped.keys) { complaints.append("Something is both planned and not") }
        let all = Set(proposals.map(\.id)).subtracting(closed).subtracting(
            marks.map { String($0.task.prefix { $0 != ":" }) }
        )
        if settings.loopDay > today, !all.isSubset(of: Set(left).union(grouped.keys)) {
            complaints.append("Something is neither planned nor said to be left out")
        }
        for task in plan.unplanned where !task.reason.hasSuffix(".") || !task.advice.hasSuffix(".") {
            complaints.append("\(task.proposal.id) is left out without a reason")
        }
        return complaints
    }
}

extension CalendarDay {
    /// Some days later.
    static func + (day: CalendarDay, days: Int) -> CalendarDay { CalendarDay(number: day.number + days) }
}
