/// In which order work gets its days: what is placed first has first choice.
///
/// 1. What belongs to the last days and is short or urgent; there is no other place for it.
/// 2. The weakest gap of all, when nothing is done yet.
/// 3. Urgent gaps, and with them the most important gap of each kind of work of which nothing is done yet, so that
///    something of everything important is in the plan; then important gaps, then the others. Among these by gain per
///    minute, where each task of a kind, done ones too, lowers the gain of the next one.
///
/// What comes before other work is moved up with it. The order does not depend on how much time there is, and taking
/// away its first part as done leaves the rest as it is.
struct PlanOrder {
    /// Places in the list of work.
    private(set) var order: [Int] = []
    private let works: [PlanWork]
    private var isOrdered: [Bool]
    /// Tasks of each kind that are done or have their place in the order.
    private var counts = Array(repeating: 0, count: TaskKind.allCases.count)

    init(_ list: PlanList, marks: PlanMarks, policy: PlanPolicy) {
        works = list.works
        isOrdered = Array(repeating: false, count: works.count)
        let open = Set(works.map(\.proposal.id))
        // What was begun keeps its rank until it is finished.
        for task in marks.done where !open.contains(task.task) { counts[task.kind.place] += 1 }

        let atEnd = works.indices.filter { works[$0].hasFirstChoice(policy) }
        let others = works.indices.filter { !works[$0].hasFirstChoice(policy) }
        let leaders = leaders(others, policy)
        for index in atEnd.sorted(by: precedes) {
            // What a review of the last days waits for is not more urgent for that.
            add(index, counts: false) { $0.hasFirstChoice(policy) }
        }
        if counts.allSatisfy({ $0 == 0 }), let weakest = leaders.first { add(weakest) }
        let urgent = Set(leaders).union(others.filter { works[$0].proposal.importance >= policy.urgent })
        let important = others.filter { works[$0].proposal.importance >= policy.important }
        for band in [Array(urgent), important, others] { addByGain(band, policy) }
    }

    private func precedes(_ left: Int, _ right: Int) -> Bool { works[left].precedes(works[right]) }

    /// The most important gap of each kind of which nothing is done yet, the most important kind first.
    private func leaders(_ open: [Int], _ policy: PlanPolicy) -> [Int] {
        var leaders: [Int?] = counts.map { _ in nil }
        for index in open where works[index].proposal.importance >= policy.important {
            let kind = works[index].proposal.kind.place
            guard counts[kind] == 0 else { continue }
            if let leader = leaders[kind], !precedes(index, leader) { continue }
            leaders[kind] = index
        }
        return leaders.compactMap(\.self).sorted(by: precedes)
    }

    /// Adds work, after what comes before it.
    private mutating func add(
        _ index: Int,
        counts isCounted: Bool = true,
        where isWanted: (PlanWork) -> Bool = { _ in true }
    ) {
        guard !isOrdered[index] else { return }
        isOrdered[index] = true
        for place in works[index].before where isWanted(works[place]) { add(place, counts: isCounted, where: isWanted) }
        order.append(index)
        if isCounted { counts[works[index].proposal.kind.place] += 1 }
    }

    /// Adds the work with the most gain at each time; within a kind that order never changes.
    private mutating func addByGain(_ band: [Int], _ policy: PlanPolicy) {
        let gains = works.map { $0.proposal.importance / Double(max($0.proposal.minutes, policy.change)) }
        var heads: [ArraySlice<Int>] = TaskKind.allCases.map { kind in
            band.filter { works[$0].proposal.kind == kind }
                .sorted { gains[$0] != gains[$1] ? gains[$0] > gains[$1] : $0 < $1 }[...]
        }
        while true {
            var best: (index: Int, gain: Double)?
            for kind in heads.indices {
                heads[kind] = heads[kind].drop { isOrdered[$0] }
                guard let head = heads[kind].first else { continue }
                let repeated = Double(min(counts[kind], policy.mostRepetitions))
                let gain = gains[head] / (1 + policy.repetition * repeated)
                if let best, best.gain >= gain { continue }
                best = (head, gain)
            }
            guard let best else { return }
            add(best.index)
        }
    }
}

extension PlanWork {
    /// Whether it belongs to the last days, and is either urgent or no longer than one sitting.
    fileprivate func hasFirstChoice(_ policy: PlanPolicy) -> Bool {
        guard proposal.lastDays != nil else { return false }
        return minutes <= policy.part.upperBound || proposal.importance >= policy.urgent
    }

    /// The more important first, then the shorter one, then by id.
    func precedes(_ other: PlanWork) -> Bool {
        if proposal.importance != other.proposal.importance { return proposal.importance > other.proposal.importance }
        if proposal.minutes != other.proposal.minutes { return proposal.minutes < other.proposal.minutes }
        return proposal.id < other.proposal.id
    }
}
