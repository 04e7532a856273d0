import Interviewing
import Testing

struct ReadinessTaskTests {
    private static let grounds: [Readied.Named] = Track.allCases.flatMap { track in
        Level.allCases.flatMap { level -> [Readied.Named] in
            var some = Readied.full(track, level)
            some.stories.removeLast(9)
            some.documents.removeFirst(4)
            (some.loops, some.designs) = ([], Array(some.designs.prefix(1)))
            return [
                Readied.Named(name: "nothing", ground: Readied.empty(track, level)),
                Readied.Named(name: "some", ground: some),
                Readied.Named(name: "all", ground: Readied.full(track, level)),
            ]
        }
    }

    @Test(arguments: grounds)
    func `every task is well formed, its id unique, its place an address`(named: Readied.Named) {
        let ground = named.ground
        let readiness = Readied.reader.read(ground)
        let ids = readiness.proposals.map(\.id)
        #expect(Set(ids).count == ids.count, "\(ids)")
        let items = Set(readiness.items.map(\.id))
        for proposal in readiness.proposals {
            #expect(TaskProposal.effort.contains(proposal.minutes), "\(proposal.id)")
            #expect((0...1).contains(proposal.importance) && proposal.spacing >= 0)
            #expect(proposal.place.hasPrefix("/"), "\(proposal.id) \(proposal.place)")
            #expect(items.contains(proposal.item), "\(proposal.item)")
            #expect(proposal.after.allSatisfy { ids.contains($0) && $0 != proposal.id })
            for sentence in [proposal.title, proposal.reason] {
                #expect(!sentence.contains("{") && !sentence.contains("“”") && !sentence.contains("  "), "\(sentence)")
                #expect(!sentence.isEmpty)
            }
            #expect(proposal.reason.hasSuffix("."), "\(proposal.reason)")
        }
        for item in readiness.items {
            #expect(!item.title.contains("{") && !item.why.contains("{") && !item.why.contains("“”"), "\(item.why)")
            #expect((item.proposal == nil) == (item.state == .covered), "\(item.id)")
            if let proposal = item.proposal { #expect(readiness.proposals.contains(proposal)) }
        }
    }

    @Test(arguments: grounds)
    func `the page of a new story can say which task asked for it`(named: Readied.Named) throws {
        let readiness = Readied.reader.read(named.ground)
        for proposal in readiness.proposals where proposal.place.hasPrefix("/stories/new") {
            let id = try #require(proposal.place.split(separator: "task=").last)
            #expect(readiness.task(String(id)) == proposal)
        }
        #expect(readiness.task("nothing.1") == nil)
    }

    @Test(arguments: grounds)
    func `nothing waits for itself in a circle`(named: Readied.Named) {
        let ground = named.ground
        var left = Readied.reader.read(ground).proposals
        while !left.isEmpty {
            let names = Set(left.map(\.id))
            let free = left.filter { $0.after.allSatisfy { !names.contains($0) } }
            #expect(!free.isEmpty, "\(names)")
            if free.isEmpty { return }
            left.removeAll { proposal in free.contains(proposal) }
        }
    }

    @Test(arguments: grounds)
    func `two mock rounds, a late loop and a calm day are in every plan`(named: Readied.Named) throws {
        let ground = named.ground
        let proposals = Readied.reader.read(ground).proposals
        let rounds = proposals.filter { $0.id.hasPrefix("mock.round.") }
        #expect(rounds.count == 2 && rounds.allSatisfy { $0.kind == .mock && $0.spacing >= 2 && $0.minutes <= 60 })
        let loop = try #require(proposals.first { $0.id.hasPrefix("mock.loop.") })
        // Without stories there is nothing to rehearse with; it gets its days when there are some.
        #expect(loop.lastDays == (ground.stories.count < 3 ? nil : 3...8) && loop.isDivisible)
        let calm = try #require(proposals.first { $0.id == "review.calm" })
        #expect(calm.lastDays == 0...2 && calm.after.isEmpty)
    }

    @Test func `with a loop far away there is about one mock round and one rehearsal a week, later ones less urgent`() {
        var ground = Readied.empty(.tpm)
        for (days, count) in [(14, 2), (30, 4), (60, 8), (300, 26)] {
            ground.daysLeft = days
            let proposals = Readied.reader.read(ground).proposals
            let rounds = proposals.filter { $0.id.hasPrefix("mock.round.") }
            #expect(rounds.count == count && proposals.count { $0.id.hasPrefix("rehearse.due.") } == count, "\(days)")
            #expect(rounds.map(\.importance) == rounds.map(\.importance).sorted(by: >))
        }
    }

    @Test func `after the first whole loop the next one is less urgent than a weak gap`() throws {
        let ground = Readied.full(.tpm)
        let loop = try #require(Readied.reader.read(ground).proposals.first { $0.id.hasPrefix("mock.loop.") })
        #expect(ground.loops.contains { $0.isComplete } == (loop.importance < 0.75))
    }

    @Test(arguments: Track.allCases)
    func `the first mocks are the rounds that only this track has`(track: Track) {
        let titles = Readied.reader.read(Readied.empty(track)).proposals.filter { $0.id.hasPrefix("mock.round.") }
            .sorted { $0.id < $1.id }.map(\.title)
        #expect(titles[0].hasSuffix(track == .tpm ? "technical depth" : "program design"))
        #expect(titles[1].hasSuffix(track == .tpm ? "system design" : "rollout and risk"))
    }

    @Test(arguments: grounds)
    func `the same ground always gives the same readiness`(named: Readied.Named) {
        let ground = named.ground
        #expect(Readied.reader.read(ground) == Readied.reader.read(ground))
    }

    @Test func `a task keeps its id while its gap is the same, whatever else comes`() throws {
        var ground = Readied.empty(.tpm)
        let before = try Readied.reader.read(ground).item("writing").proposal?.id
        ground.stories = [Readied.strong(1, .tpm)]
        #expect(try Readied.reader.read(ground).item("writing").proposal?.id == before)
        #expect(before == "writing.1")
        #expect(try Readied.reader.read(ground).item("principle.dive-deep").proposal?.id == "principle.dive-deep.2")
    }

    @Test func `weights of one's own change what matters most`() throws {
        var ground = Readied.empty(.tpm)
        let index = try #require(ground.principles.firstIndex { $0.id == "frugality" })
        #expect(!Readied.reader.read(ground).items.contains { $0.id == "principle.frugality" })
        ground.principles[index].weight = 1
        let item = try Readied.reader.read(ground).item("principle.frugality")
        #expect(item.need == 2 && item.importance > 0.9)
    }

    @Test func `altitude matters more the higher the level`() throws {
        let importances = try [Level.l5, .l6, .l7].map {
            try Readied.reader.read(Readied.empty(.pgm, $0)).item("checklist.influence").importance
        }
        #expect(importances == importances.sorted() && importances[0] < importances[2])
    }

    @Test func `braces in a candidate's own title stay as they are`() throws {
        var ground = Readied.empty(.tpm)
        var story = Readied.strong(1, .tpm)
        (story.title, story.tests, story.hasChange) = ("The {count} job", 1, false)
        ground.stories = [story]
        #expect(try Readied.reader.read(ground).item("results").proposal?.title.contains("“The {count} job”") == true)
    }
}
