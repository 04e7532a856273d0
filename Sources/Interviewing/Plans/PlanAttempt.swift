/// One try at giving all work its days: in the given order, each task as a whole or not at all.
struct PlanAttempt {
    let works: [PlanWork]
    let time: PlanTime
    let policy: PlanPolicy
    /// How many mock rounds are spread over the time; 0 when each is held as soon as can be.
    let spread: Int
    /// Days and minutes of the sittings of each work; none when it has no place.
    private(set) var sittings: [[(day: Int, minutes: Int)]]
    /// What stands in the way of work without a place.
    private(set) var causes: [UnplannedTask.Cause?]
    /// Places of work in the order in which they were given; work of the last days ends its day.
    private(set) var given: [Int] = []
    var room: PlanRoom
    /// The day of the first mock round, or of the last one that is done; and how many there are from that one on.
    private var (firstMock, mocks): (Int?, Int)

    init(_ list: PlanList, order: PlanOrder, time: PlanTime, done: [PlanMarks.Done], spread: Int, policy: PlanPolicy) {
        (works, self.time, self.policy, self.spread) = (list.works, time, policy, spread)
        sittings = Array(repeating: [], count: works.count)
        causes = Array(repeating: nil, count: works.count)
        room = PlanRoom(time, done: done, policy: policy)
        firstMock = done.filter { $0.kind == .mock }.map { $0.day.number - time.today.number }.max()
        mocks = firstMock == nil ? 0 : 1
        for index in order.order { place(index) }
        withdraw()
        // What found no days in parts of one size may still fit into what is left of several, and what waits for it too.
        for index in order.order where sittings[index].isEmpty { place(index, inPieces: true) }
        withdraw()
    }

    /// Importance of everything that has a place, in thousandths.
    var score: Int { works.indices.reduce(0) { $0 + (sittings[$1].isEmpty ? 0 : works[$1].weight) } }
    /// Whether everything has a place.
    var isComplete: Bool { given.count == works.count }

    private mutating func place(_ index: Int, inPieces: Bool = false) {
        let work = works[index]
        var ready = 0
        for before in work.before {
            guard let last = sittings[before].last else {
                // Work of the last days is given its day first; what it waits for is looked at in the end.
                if work.proposal.lastDays != nil { continue }
                causes[index] = .order
                return
            }
            let isEndOfDay = works[before].proposal.lastDays != nil && work.proposal.lastDays == nil
            ready = max(ready, isEndOfDay ? last.day + 1 : last.day)
        }
        let sizes = work.sittings(time, policy: policy)
        if let days = room.take(work, sizes: sizes, from: ready, search: search(work, ready)) {
            sittings[index] = zip(days, sizes).map { ($0, $1) }
        } else if inPieces, let pieces = room.takePieces(work, from: ready) {
            sittings[index] = pieces
        } else {
            causes[index] = room.cause(work, sizes: sizes, from: ready)
            return
        }
        causes[index] = nil
        given.append(index)
        if work.proposal.kind == .mock, work.proposal.lastDays == nil {
            firstMock = firstMock ?? sittings[index].first?.day
            mocks += 1
        }
    }

    /// A review belongs to the latest of its days; mock rounds lie evenly between the first and the end.
    private func search(_ work: PlanWork, _ ready: Int) -> PlanRoom.Search {
        if work.proposal.lastDays != nil {
            return work.isAwaitedAtTheEnd || !work.proposal.kind.isReview ? .earliest : .latest
        }
        guard work.proposal.kind == .mock, spread > 0, let firstMock else { return .earliest }
        let end = time.daysLeft - policy.lastMock
        let gaps = room.hadMock ? spread : spread - 1
        guard gaps > 0, mocks <= gaps, end > firstMock else { return .earliest }
        return .around(firstMock + (end - firstMock) * mocks / gaps)
    }

    /// Takes back what belongs to the last days and comes too early for what it waits for, and what waits for that.
    private mutating func withdraw() {
        var isSettled = false
        while !isSettled {
            isSettled = true
            for index in given where causes[index] == nil && !works[index].before.isEmpty {
                let isLast = works[index].proposal.lastDays != nil
                let isKept = works[index].before.allSatisfy { before in
                    guard let end = sittings[before].last, let start = sittings[index].first else { return false }
                    return !isLast || end.day <= start.day
                }
                if !isKept {
                    (causes[index], sittings[index], isSettled) = (.order, [], false)
                }
            }
        }
        given.removeAll { sittings[$0].isEmpty }
    }
}
