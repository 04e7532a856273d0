import Interviewing
import Testing

/// A candidate plans a whole loop with this: what it says is best must be the best.
struct AllocationTests {
    @Test(arguments: 0..<40)
    func `no other allocation is worth more`(seed: Int) throws {
        var random = Seeded(state: UInt64(seed))
        for _ in 0..<100 {
            let problem = AllocationProblem.random(slots: 1...4, stories: 1...5, using: &random)
            let allocation = try problem.solved()
            #expect(allocation.doubt == 0)
            #expect(abs(allocation.total - problem.bestByTrial()) < 0.000_1, "\(problem)")
        }
    }

    @Test(arguments: 0..<20)
    func `an allocation keeps every rule and adds up`(seed: Int) throws {
        var random = Seeded(state: UInt64(seed))
        for size in 1...12 {
            let problem = AllocationProblem.random(slots: size...size, stories: 0...20, using: &random)
            let allocation = try problem.solved()
            let told = allocation.choices.flatMap { [$0?.first, $0?.backup].compactMap { $0 } }
            #expect(Set(told).count == told.count)
            for (slot, story) in problem.pins { #expect(allocation.choices[slot]?.first == story) }
            for (slot, choice) in allocation.choices.enumerated() {
                guard let choice else { continue }
                for story in [choice.first, choice.backup].compactMap({ $0 }) where problem.pins[slot] != story {
                    #expect(!problem.forbidden.contains(.init(slot: slot, story: story)))
                    #expect(problem.values[slot][story] >= problem.least)
                }
            }
            #expect(
                abs(problem.worth(allocation.choices.map { $0.map { ($0.first, $0.backup) } }) - allocation.total)
                    < 0.000_1
            )
            #expect(try problem.solved() == allocation)
        }
    }

    @Test(arguments: 0..<20)
    func `a back-up is worth more than the first choice only after a pin or to spare a project`(seed: Int) throws {
        var random = Seeded(state: UInt64(seed))
        for _ in 0..<20 {
            let problem = AllocationProblem.random(slots: 2...6, stories: 4...12, using: &random)
            let allocation = try problem.solved()
            for slot in allocation.outranked where problem.pins[slot] == nil {
                let backup = try #require(allocation.choices[slot]?.backup)
                let project = problem.key(backup)
                let same = allocation.choices.compactMap { $0?.first }.filter { problem.key($0) == project }
                #expect(!project.isEmpty && same.count >= problem.projectCap)
            }
        }
    }

    @Test(arguments: 0..<20)
    func `the cost of a wish is what is lost by it`(seed: Int) throws {
        var random = Seeded(state: UInt64(seed))
        for _ in 0..<8 {
            let problem = AllocationProblem.random(slots: 1...3, stories: 1...5, using: &random)
            let allocation = try problem.solved()
            var free = problem
            free.pins = [:]
            free.forbidden = []
            #expect(abs(allocation.costOfWishes() - (free.bestByTrial() - problem.bestByTrial())) < 0.000_1)
            let isLow = problem.pins.contains { problem.values[$0.key][$0.value] < problem.least }
            #expect(allocation.costOfWishes() >= 0 || isLow)
            for (slot, choice) in allocation.choices.enumerated() {
                #expect((choice == nil) == (allocation.regret(slot: slot) == nil))
                #expect((problem.pins[slot] == nil) == (allocation.cost(ofPin: slot) == nil))
                guard let choice, let regret = allocation.regret(slot: slot) else { continue }
                var other = problem
                other.pins[slot] = nil
                #expect(
                    try abs((allocation.cost(ofPin: slot) ?? 0) - other.solved().total + allocation.total) < 0.000_1
                )
                other.forbidden.insert(.init(slot: slot, story: choice.first))
                #expect(abs(regret - allocation.total + other.bestByTrial()) < 0.000_1)
                #expect(regret >= 0 || problem.pins[slot] != nil)
            }
            for pair in problem.forbidden { #expect(try #require(allocation.cost(ofForbidding: pair)) >= 0) }
        }
    }

    @Test func `a project is told elsewhere once it has been told enough, however its name is written`() throws {
        var problem = AllocationProblem.even(slots: 3, projects: ["Apollo", " apollo ", "APOLLO", ""])
        for slot in 0..<3 { problem.values[slot][3] = 0.75 }
        #expect(try problem.solved().choices.compactMap { $0?.first }.contains(3))
        problem.overusePenalty = 0
        #expect(try !problem.solved().choices.compactMap { $0?.first }.contains(3))
    }

    @Test func `stories that are alike are told in their order`() throws {
        let allocation = try AllocationProblem.even(slots: 3, projects: ["", "", "", "", ""]).solved()
        #expect(allocation.choices.map { $0?.first } == [0, 1, 2])
        #expect(allocation.choices.map { $0?.backup } == [3, 4, nil])
        #expect(allocation.slot(telling: 2) == 2 && allocation.slot(telling: 3) == nil)
    }

    @Test func `a slot that no story answers is left uncovered, even by a back-up`() throws {
        var problem = AllocationProblem.even(slots: 2, projects: ["", "", ""])
        problem.values[1] = [0.1, 0, 0.149]
        let allocation = try problem.solved()
        #expect(allocation.uncovered == [1] && allocation.choices[1] == nil)
    }

    @Test func `a pinned story is told even where it does not answer`() throws {
        var problem = AllocationProblem.even(slots: 2, projects: ["", "", "", ""])
        problem.values[1][0] = 0
        problem.pins = [1: 0]
        let allocation = try problem.solved()
        #expect(allocation.choices[1]?.first == 0 && allocation.outranked == [1])
        #expect(allocation.cost(ofPin: 1) == allocation.costOfWishes())
    }

    @Test func `wishes that contradict each other are refused`() {
        var problem = AllocationProblem.even(slots: 3, projects: ["", ""])
        problem.pins = [0: 1, 2: 1]
        #expect(throws: AllocationError.pinnedTwice(story: 1, slots: [0, 2])) { try problem.solved() }
        problem.pins = [0: 1]
        problem.forbidden = [.init(slot: 0, story: 1)]
        #expect(throws: AllocationError.pinForbidden(slot: 0)) { try problem.solved() }
        problem.pins = [3: 1]
        #expect(throws: AllocationError.unknownPin(slot: 3)) { try problem.solved() }
        problem.values.removeLast()
        #expect(throws: AllocationError.shape) { try problem.solved() }
    }

    @Test func `a long loop with many stories is solved for certain`() throws {
        var random = Seeded(state: 5)
        let problem = AllocationProblem.random(slots: 16...16, stories: 60...60, using: &random)
        #expect(try problem.solved().doubt == 0)
        #expect(try AllocationProblem(slots: [], stories: [], values: []).solved().total == 0)
    }
}

extension AllocationProblem {
    /// Every story answers every slot equally well.
    fileprivate static func even(slots: Int, projects: [String]) -> AllocationProblem {
        let row = Array(repeating: 0.8, count: projects.count)
        return AllocationProblem(
            slots: Array(repeating: Slot(weight: 1), count: slots),
            stories: projects.map(Candidate.init),
            values: Array(repeating: row, count: slots)
        )
    }

    /// Half of them on a coarse scale, so that ties are frequent.
    fileprivate static func random(
        slots: ClosedRange<Int>,
        stories: ClosedRange<Int>,
        using random: inout Seeded
    ) -> AllocationProblem {
        let steps = Bool.random(using: &random) ? 4 : 10_000
        func number(_ most: Double) -> Double {
            most * Double(Int.random(in: 0...steps, using: &random)) / Double(steps)
        }
        let slots = (0..<Int.random(in: slots, using: &random)).map { _ in Slot(weight: number(3)) }
        let names = ["", "Apollo", "apollo ", "Gemini"]
        let stories = (0..<Int.random(in: stories, using: &random)).map { _ in
            Candidate(project: names.randomElement(using: &random) ?? "")
        }
        let values = slots.map { _ in stories.map { _ in number(1) } }
        var problem = AllocationProblem(slots: slots, stories: stories, values: values)
        problem.projectCap = Int.random(in: 0...2, using: &random)
        problem.overusePenalty = number(1)
        problem.backupShare = number(1)
        var left = Array(stories.indices).shuffled(using: &random)
        for slot in slots.indices {
            if Int.random(in: 0..<5, using: &random) == 0, let story = left.popLast() { problem.pins[slot] = story }
            for story in stories.indices where problem.pins[slot] != story {
                if Int.random(in: 0..<6, using: &random) == 0 {
                    problem.forbidden.insert(.init(slot: slot, story: story))
                }
            }
        }
        return problem
    }

    /// The project of a story as it is compared.
    fileprivate func key(_ story: Int) -> String {
        stories[story].project.lowercased().filter { $0 != " " }
    }

    /// What an allocation is worth, added up from the rules.
    fileprivate func worth(_ choices: [(first: Int, backup: Int?)?]) -> Double {
        var told: [String: Int] = [:]
        var sum = 0.0
        for (slot, choice) in choices.enumerated() {
            guard let choice else { continue }
            sum += slots[slot].weight * values[slot][choice.first]
            if let backup = choice.backup { sum += backupShare * slots[slot].weight * values[slot][backup] }
            if !key(choice.first).isEmpty { told[key(choice.first), default: 0] += 1 }
        }
        return told.values.reduce(sum) { $0 - overusePenalty * Double(max($1 - projectCap, 0)) }
    }

    /// The greatest worth, found by trying everything.
    fileprivate func bestByTrial() -> Double {
        var best = -Double.infinity
        var choices: [(first: Int, backup: Int?)?] = []
        var used = Set<Int>()
        let pinned = Set(pins.values)
        func answers(_ slot: Int, _ story: Int) -> Bool {
            values[slot][story] >= least && !forbidden.contains(.init(slot: slot, story: story))
                && !used.contains(story) && !pinned.contains(story)
        }
        func tryAll() {
            let slot = choices.count
            guard slot < slots.count else {
                best = max(best, worth(choices))
                return
            }
            func add(_ choice: (first: Int, backup: Int?)?) {
                choices.append(choice)
                tryAll()
                choices.removeLast()
            }
            if pins[slot] == nil { add(nil) }
            for first in stories.indices where pins[slot].map({ $0 == first }) ?? answers(slot, first) {
                used.insert(first)
                add((first, nil))
                for backup in stories.indices where answers(slot, backup) {
                    used.insert(backup)
                    add((first, backup))
                    used.remove(backup)
                }
                used.remove(first)
            }
        }
        tryAll()
        return best
    }
}
