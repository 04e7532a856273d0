import Interviewing
import StoreContract
import Testing

/// Which of a candidate's stories goes where, with reasons that hold.
struct LoopAllocationTests {
    private static let wanted = ["dive-deep", "ownership", "have-backbone", "insist-on-the-highest-standards"]

    private static func desk(project: String = "", chosen: [String: [String]] = [:]) async throws -> Desk {
        let workspace = try Candidate.workspace()
        for name in Candidate.stories {
            var draft = try Candidate.draft(name, project: project)
            draft.principles = chosen[name] ?? []
            _ = try await workspace.store.add(draft, as: StoryID(wordsOf: draft), origin: .own, at: Candidate.time)
        }
        _ = try await workspace.store.addTarget(track: .tpm, level: .l6, label: "", origin: .own)
        return try await workspace.desk()
    }

    private static func plan(_ track: Track = .tpm) throws -> LoopPlan {
        let library = TestEngine.content.library
        var rounds: [Round] = []
        for (position, principle) in wanted.enumerated() {
            var round = Interview.round()
            round.principles = [principle]
            round.area = position == 0 ? .systemDesign : .technicalDepth
            round.seat = position == 1 ? .barRaiser : .interviewer
            round.questions = [
                AskedQuestion(id: nil, text: "About \(principle)?", area: .principles, principles: [principle]),
                AskedQuestion(id: nil, text: "The work \(position)?", area: round.area, principles: []),
            ]
            rounds.append(round)
        }
        rounds.append(Interview.round(stage: .writing))
        #expect(wanted.allSatisfy { id in library.principles.contains { $0.id == id } })
        return LoopPlan(track: track, level: .l6, label: "", seed: 1, rounds: rounds)
    }

    private static func allocated(
        _ desk: Desk,
        begun: Set<Int> = [],
        wishes: [AllocationWish] = []
    ) throws -> LoopAllocation {
        LoopAllocation(
            try plan(),
            begun: begun,
            desk: desk,
            wishes: wishes,
            assessor: try #require(TestEngine.assessor)
        )
    }

    @Test func `a story is wanted for what was done, not for a design, a begun round or the writing`() async throws {
        let desk = try await Self.desk()
        let slots = try Self.allocated(desk).slots
        #expect(slots.map { [$0.round, $0.index] } == [[0, 0], [1, 0], [1, 1], [2, 0], [2, 1], [3, 0], [3, 1]])
        #expect(slots.first { $0.round == 1 && $0.index == 1 }?.native == .tpm)
        let plain = try #require(slots.first { $0.round == 2 && $0.index == 1 })
        let barRaiser = try #require(slots.first { $0.round == 1 && $0.index == 1 })
        #expect(barRaiser.weight > plain.weight)
        #expect(try Self.allocated(desk, begun: [1, 2]).slots.map(\.round) == [0, 3, 3])
    }

    @Test func `no story is told twice, and questions without one are named`() async throws {
        let allocation = try Self.allocated(try await Self.desk())
        let told = allocation.allocation.choices.flatMap { [$0?.first, $0?.backup].compactMap { $0 } }
        #expect(Set(told).count == told.count && !told.isEmpty)
        #expect(allocation.allocation.doubt == 0)
        #expect(allocation.uncovered.count + allocation.allocation.choices.count { $0 != nil } == 7)
    }

    @Test func `every reason holds: the quote stands in the story, the track and the level are those read`()
        async throws
    {
        let desk = try await Self.desk(chosen: ["retry-storm": ["ownership"]])
        let allocation = try Self.allocated(desk)
        var kinds: Set<String> = []
        for (slot, matches) in zip(allocation.slots, allocation.matches) {
            for (story, match) in zip(allocation.stories, matches) {
                #expect((0...1).contains(match.value) && (match.value == 0) == match.reasons.isEmpty)
                for reason in match.reasons {
                    switch reason {
                    case .shows(let principle, let quote):
                        kinds.insert("shows")
                        #expect(slot.question.principles.contains(principle))
                        let text = try TestEngine.body(of: "\(Candidate.folder)/\(story.title).md")
                        #expect(quote.map { text.contains($0) } == true, "\(story.title): \(quote ?? "nothing")")
                    case .chosen(let principle):
                        kinds.insert("chosen")
                        #expect(story.title == "retry-storm" && principle == "ownership")
                    case .askedFor(let principle): #expect(slot.question.principles.first == principle)
                    case .track(let track):
                        kinds.insert("track")
                        #expect(track == .tpm && (story.verdict == .both || story.verdict == .tpm))
                    case .level(let level):
                        kinds.insert("level")
                        #expect(level >= .l6 && story.level?.upperBound == level)
                    }
                }
            }
        }
        #expect(kinds.isSuperset(of: ["shows", "chosen", "track"]))
    }

    @Test func `a story meant for a principle matches its question better than before`() async throws {
        let slot = 1
        let free = try Self.allocated(try await Self.desk())
        let meant = try Self.allocated(try await Self.desk(chosen: ["retry-storm": ["ownership"]]))
        let before = try #require(free.stories.firstIndex { $0.title == "retry-storm" })
        let after = try #require(meant.stories.firstIndex { $0.title == "retry-storm" })
        #expect(meant.slots[slot].question.principles == ["ownership"])
        #expect(meant.matches[slot][after].value > free.matches[slot][before].value)
    }

    @Test func `wishes are kept; those about stories that are gone or that clash are left out`() async throws {
        let desk = try await Self.desk()
        let (one, two) = (desk.active[0].id, desk.active[1].id)
        let gone = StoryID(wordsOf: StoryDraft(title: "Gone", text: .free("Gone.")))
        let pinned = try Self.allocated(
            desk,
            wishes: [
                AllocationWish(round: 0, question: 0, story: gone, kind: .pin),
                AllocationWish(round: 9, question: 0, story: one, kind: .pin),
                AllocationWish(round: 3, question: 0, story: one, kind: .pin),
                AllocationWish(round: 3, question: 0, story: two, kind: .pin),
                AllocationWish(round: 2, question: 0, story: one, kind: .pin),
                AllocationWish(round: 3, question: 0, story: one, kind: .forbid),
            ]
        )
        let slot = try #require(pinned.slots.firstIndex { $0.round == 3 && $0.index == 0 })
        #expect(pinned.allocation.choices[slot].map { pinned.stories[$0.first].id } == one)
        #expect(pinned.allocation.problem.pins.count == 1)
        let free = try Self.allocated(desk)
        for choice in free.allocation.choices.indices {
            guard let first = free.allocation.choices[choice]?.first else { continue }
            let place = free.slots[choice]
            let refused = try Self.allocated(
                desk,
                wishes: [
                    AllocationWish(
                        round: place.round,
                        question: place.index,
                        story: free.stories[first].id,
                        kind: .forbid
                    )
                ]
            )
            #expect(refused.allocation.choices[choice]?.first != first)
            #expect(refused.allocation.choices[choice]?.backup != first)
            #expect(refused.allocation.total <= free.allocation.total + 0.000_1)
        }
    }

    @Test func `a project that is told too often is named`() async throws {
        let same = try Self.allocated(try await Self.desk(project: "Norrvane"))
        let first = same.allocation.choices.compactMap(\.self).count
        #expect(same.overused.map(\.project) == (first > 2 ? ["Norrvane"] : []))
        #expect(first > 2, "five stories of one project for seven questions")
        #expect(same.overused.first?.count == first)
        #expect(try Self.allocated(try await Self.desk()).overused.isEmpty)
    }

    @Test func `without a story, nothing is covered`() async throws {
        let allocation = try Self.allocated(try await Candidate.workspace().desk())
        #expect(allocation.uncovered.count == 7 && allocation.stories.isEmpty && allocation.overused.isEmpty)
    }
}
