/// What is taken of each day, and whether a task still fits.
struct PlanRoom {
    private let time: PlanTime
    private let policy: PlanPolicy
    private let done: [PlanMarks.Done]
    private var used: [Int]
    /// Minutes of each kind on each day, kind after kind.
    private var ofKind: [Int]
    /// The widest distance that tasks of a kind on a day keep from those before them; -1 where there is none.
    private var kept: [Int]
    /// The widest distance of each kind.
    private var widest: [Int]
    private let most: [Int]
    /// Whether a mock round was done before.
    let hadMock: Bool

    /// From where days are tried.
    enum Search {
        case earliest
        case latest
        case around(Int)
    }

    init(_ time: PlanTime, done: [PlanMarks.Done], policy: PlanPolicy) {
        (self.time, self.done, self.policy) = (time, done, policy)
        let (days, kinds) = (time.usable.count, TaskKind.allCases.count)
        used = Array(repeating: 0, count: days)
        ofKind = Array(repeating: 0, count: days * kinds)
        kept = Array(repeating: -1, count: days * kinds)
        widest = Array(repeating: 0, count: kinds)
        most = time.budgets.map { policy.most(ofOneKindIn: $0) }
        hadMock = done.contains { $0.kind == .mock }
        for task in done {
            let place = task.day.number - time.today.number
            if used.indices.contains(place) { ofKind[task.kind.place * days + place] += task.minutes }
        }
    }

    /// Takes a day for each sitting, in order; nil, with nothing taken, when one finds none.
    mutating func take(_ work: PlanWork, sizes: [Int], from ready: Int, search: Search) -> [Int]? {
        var days: [Int] = []
        for size in sizes {
            let way = days.isEmpty && sizes.count == 1 ? search : .earliest
            guard let day = find(work, size, from: days.last ?? ready, way) else {
                for (day, size) in zip(days, sizes) { take(-size, of: day, for: work) }
                return nil
            }
            take(size, of: day, for: work)
            days.append(day)
        }
        keepDistance(of: work, from: days)
        return days
    }

    /// Minutes that are left of all days.
    var free: Int { zip(time.usable, used).reduce(0) { $0 + max(0, $1.0 - $1.1) } }

    /// Takes what is left of the first days with room until the work is done; nil, with nothing taken, when that is too
    /// little or the work cannot be divided.
    mutating func takePieces(_ work: PlanWork, from ready: Int) -> [(day: Int, minutes: Int)]? {
        guard work.proposal.isDivisible, work.proposal.kind != .mock else { return nil }
        let least = policy.part.lowerBound
        var pieces: [(day: Int, minutes: Int)] = []
        var rest = work.minutes
        for day in allowed(work, from: max(ready, rested(work))) where rest > 0 && keepsDistance(work, day) {
            // What remains must not be too short for a sitting of its own.
            let parts = stride(from: min(rest - least, policy.part.upperBound), through: least, by: -5)
            let sizes = (rest <= policy.part.upperBound ? [rest] : []) + Array(parts)
            guard let size = sizes.first(where: { hasTime(work, $0, day) }) else { continue }
            pieces.append((day, size))
            rest -= size
        }
        guard rest <= 0 else { return nil }
        for piece in pieces { take(piece.minutes, of: piece.day, for: work) }
        keepDistance(of: work, from: pieces.map(\.day))
        return pieces
    }

    private mutating func take(_ minutes: Int, of day: Int, for work: PlanWork) {
        used[day] += minutes
        ofKind[work.proposal.kind.place * used.count + day] += minutes
    }

    private mutating func keepDistance(of work: PlanWork, from days: [Int]) {
        let kind = work.proposal.kind.place
        for day in days { kept[kind * used.count + day] = max(kept[kind * used.count + day], work.spacing) }
        widest[kind] = max(widest[kind], work.spacing)
    }

    private func find(_ work: PlanWork, _ size: Int, from ready: Int, _ search: Search) -> Int? {
        let days = allowed(work, from: max(ready, rested(work)))
        func fits(_ day: Int) -> Bool { hasTime(work, size, day) && keepsDistance(work, day) }
        switch search {
        case .earliest: return days.first(where: fits)
        case .latest: return days.last(where: fits)
        case .around(let target):
            guard let first = days.first, let last = days.last else { return nil }
            let centre = min(max(target, first), last)
            for distance in 0..<days.count {
                if days.contains(centre + distance), fits(centre + distance) { return centre + distance }
                if days.contains(centre - distance), fits(centre - distance) { return centre - distance }
            }
            return nil
        }
    }

    /// The first day that keeps the distance from what is done already.
    private func rested(_ work: PlanWork) -> Int {
        guard work.spacing > 0 else { return 0 }
        return done.reduce(0) { first, task in
            guard task.kind == work.proposal.kind, task.task != work.proposal.id else { return first }
            return max(first, task.day.number - time.today.number + work.spacing)
        }
    }

    /// Days on which the work may be done at all, by its place before the loop.
    func allowed(_ work: PlanWork, from ready: Int) -> Range<Int> {
        var (first, end) = (ready, used.count)
        if let window = work.proposal.lastDays {
            first = max(first, time.daysLeft - min(window.upperBound, time.daysLeft))
            end = min(end, time.daysLeft - max(window.lowerBound, 1) + 1)
        }
        if work.proposal.kind == .mock { end = min(end, time.daysLeft - policy.lastMock + 1) }
        return first..<max(first, end)
    }

    private func hasTime(_ work: PlanWork, _ size: Int, _ day: Int) -> Bool {
        guard used[day] + size <= time.usable[day] else { return false }
        // A single sitting may fill a day, or there would never be a mock round in a day of one hour.
        let isFirst = used[day] == 0 && time.done[day] == 0
        guard isFirst || used[day] + size <= time.pace[day] else { return false }
        let same = ofKind[work.proposal.kind.place * used.count + day]
        guard same == 0 || same + size <= most[day] else { return false }
        return time.daysBefore(day) > 1 || work.proposal.kind.isReview && size <= policy.review
    }

    private func keepsDistance(_ work: PlanWork, _ day: Int) -> Bool {
        let kind = work.proposal.kind.place
        guard widest[kind] > 0 || work.spacing > 0 else { return true }
        let start = kind * used.count
        for back in 0..<min(work.spacing, day + 1) where kept[start + day - back] >= 0 { return false }
        for ahead in 0..<min(widest[kind], used.count - day) where kept[start + day + ahead] > ahead { return false }
        return true
    }

    /// What stands in the way of work that found no day.
    func cause(_ work: PlanWork, sizes: [Int], from ready: Int) -> UnplannedTask.Cause {
        let longest = time.usable.max() ?? 0
        guard longest > 0 else { return .noTime }
        if time.daysLeft == 1, !work.proposal.kind.isReview || sizes.contains(where: { $0 > policy.review }) {
            return .lastDay
        }
        if sizes.contains(where: { $0 > longest }) { return .sitting }
        if work.proposal.lastDays != nil { return .window }
        let hasDay = allowed(work, from: ready).contains { hasTime(work, sizes[0], $0) }
        return hasDay && sizes.count == 1 ? .spacing : .time
    }
}
