/// What marks say about proposals: what is closed, which parts are done, and when which kind of work was done last.
struct PlanMarks {
    /// Ids of proposals that are done or skipped as a whole.
    private(set) var closed: Set<String> = []
    /// Parts that are done or skipped, by the proposal's id.
    private(set) var parts: [String: [Part]] = [:]
    /// Done work whose kind is known.
    private(set) var done: [Done] = []

    struct Part: Hashable {
        let number: Int
        let minutes: Int
    }

    struct Done {
        let task: String
        let kind: TaskKind
        let day: CalendarDay
        let minutes: Int
    }

    init(_ marks: [TaskMark], proposals: [TaskProposal]) {
        var kinds = Dictionary(proposals.map { ($0.id, $0.kind) }, uniquingKeysWith: { first, _ in first })
        // What comes back tells of what kind it was the first time.
        for proposal in proposals where kinds[TaskProposal.origin(of: proposal.id)] == nil {
            kinds[TaskProposal.origin(of: proposal.id)] = proposal.kind
        }
        let families = Self.families(of: proposals)
        for mark in marks {
            var task = mark.task
            if kinds[task] == nil, let (whole, number) = Self.part(task), kinds[whole] != nil {
                task = whole
                // A part that is marked twice is one part.
                if !(parts[whole] ?? []).contains(where: { $0.number == number }) {
                    parts[whole, default: []].append(Part(number: number, minutes: max(0, mark.minutes)))
                }
            } else {
                closed.insert(task)
            }
            guard mark.state == .done, let kind = kinds[task] ?? families[Self.family(task)] ?? nil else { continue }
            done.append(Done(task: task, kind: kind, day: mark.day, minutes: max(0, mark.minutes)))
        }
    }

    /// The whole and the number in an id such as `artifact.prfaq:2`.
    static func part(_ id: String) -> (whole: String, number: Int)? {
        guard let colon = id.utf8.lastIndex(of: UInt8(ascii: ":")),
            let number = Int(id[id.utf8.index(after: colon)...]), (1...99).contains(number)
        else { return nil }
        return (String(id[..<colon]), number)
    }

    /// The kind of each family of ids; nil where a family has several. A gap that is closed is no longer proposed, but
    /// its family tells what kind of work it was.
    private static func families(of proposals: [TaskProposal]) -> [Substring: TaskKind?] {
        var families: [Substring: TaskKind?] = [:]
        for proposal in proposals {
            let family = family(proposal.id)
            if let known = families[family], known != proposal.kind {
                families.updateValue(nil, forKey: family)
            } else {
                families[family] = proposal.kind
            }
        }
        return families
    }

    private static func family(_ id: String) -> Substring { id.prefix { $0 != "." } }
}
