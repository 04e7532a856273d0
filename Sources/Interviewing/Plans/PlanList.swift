/// Everything that is still to do, with what waits for what, free of cycles.
struct PlanList {
    /// The work in the order of ids.
    private(set) var works: [PlanWork] = []
    /// What was odd, in sentences.
    private(set) var notes: [String] = []

    /// Takes what is neither done nor skipped; of two proposals with one id the first counts, and numbers out of their
    /// ranges are brought back into them.
    init(_ proposals: [TaskProposal], marks: PlanMarks, policy: PlanPolicy) {
        var seen: Set<String> = []
        for proposal in proposals where seen.insert(proposal.id).inserted && !marks.closed.contains(proposal.id) {
            let sound = Self.sound(proposal)
            let parts = marks.parts[proposal.id] ?? []
            let rest = sound.minutes - parts.reduce(0) { $0 + min($1.minutes, sound.minutes) }
            guard rest >= (parts.isEmpty ? 1 : TaskProposal.effort.lowerBound) else { continue }
            works.append(PlanWork(sound, minutes: rest, closedParts: Set(parts.map(\.number)), policy: policy))
        }
        works.sort { $0.proposal.id < $1.proposal.id }
        link()
        breakCycles()
        for work in works where work.proposal.lastDays != nil {
            for place in work.before where works[place].proposal.lastDays != nil {
                works[place].isAwaitedAtTheEnd = true
            }
        }
    }

    private static func sound(_ proposal: TaskProposal) -> TaskProposal {
        var sound = proposal
        sound.minutes = min(max(proposal.minutes, TaskProposal.effort.lowerBound), TaskProposal.effort.upperBound)
        sound.importance = proposal.importance > 0 ? min(proposal.importance, 1) : 0
        return sound
    }

    /// What is done, skipped or no longer proposed is not waited for.
    private mutating func link() {
        let places = Dictionary(
            works.indices.map { (works[$0].proposal.id, $0) },
            uniquingKeysWith: { first, _ in first }
        )
        for index in works.indices {
            works[index].before = Set(works[index].proposal.after.compactMap { places[$0] }).sorted()
        }
    }

    /// Goes along what waits for what, in the order of ids; what would close a circle is taken out and said.
    private mutating func breakCycles() {
        var state = Array(repeating: Visit.open, count: works.count)
        for start in works.indices { visit(start, &state) }
    }

    private mutating func visit(_ index: Int, _ state: inout [Visit]) {
        guard state[index] == .open else { return }
        state[index] = .under
        for place in works[index].before {
            switch state[place] {
            case .closed: continue
            case .open: visit(place, &state)
            case .under:
                works[index].before.removeAll { $0 == place }
                let (late, early) = (works[index].proposal.title, works[place].proposal.title)
                notes.append(
                    index == place
                        ? "“\(late)” is said to come after itself; that is ignored."
                        : "“\(late)” and “\(early)” each wait for the other; “\(late)” no longer waits."
                )
            }
        }
        state[index] = .closed
    }

    private enum Visit { case open, under, closed }
}
