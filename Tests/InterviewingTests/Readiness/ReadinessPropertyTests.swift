import Interviewing
import Testing

struct ReadinessPropertyTests {
    @Test(arguments: Track.allCases, Level.allCases)
    func `who has everything is told so`(track: Track, level: Level) {
        let readiness = Readied.reader.read(Readied.full(track, level))
        for item in readiness.items where !item.isProportion {
            #expect(item.state == .covered, "\(item.id) \(item.state) \(item.count)/\(item.need)")
            #expect(item.importance == 0 && item.proposal == nil)
            #expect(item.since != nil, "\(item.id)")
        }
    }

    @Test(arguments: Track.allCases)
    func `a strong story more never lowers anything but proportions`(track: Track) {
        var ground = Readied.empty(track)
        var before = Readied.reader.read(ground)
        for number in 0..<14 {
            ground.stories.append(Readied.strong(number, track, day: number))
            let after = Readied.reader.read(ground)
            for (old, new) in zip(before.items, after.items) where !old.isProportion {
                #expect(old.id == new.id && new.rank >= old.rank, "\(new.id): \(old.state) to \(new.state)")
                #expect(new.count >= old.count && new.importance <= old.importance, "\(new.id)")
            }
            before = after
        }
    }

    @Test func `only proportions are named as such`() {
        let readiness = Readied.reader.read(Readied.full(.tpm))
        #expect(
            readiness.items.filter(\.isProportion).map(\.id) == ["levers.balance", "projects.balance", "consistency"]
        )
    }

    @Test(arguments: Track.allCases)
    func `a weak story more never lowers anything but proportions either`(track: Track) {
        var ground = Readied.full(track)
        let before = Readied.reader.read(ground)
        var weak = Readied.strong(99, track)
        (weak.verdict, weak.principles, weak.levers, weak.situations) = (.coordination, [], [], [])
        (weak.tests, weak.hasChange, weak.ownership, weak.level) = (0, false, Ownership(i: 1, we: 9), .l4 ... .l4)
        ground.stories.append(weak)
        for (old, new) in zip(before.items, Readied.reader.read(ground).items) where !old.isProportion {
            #expect(old.state == new.state, "\(new.id)")
        }
    }

    @Test(arguments: Track.allCases)
    func `taking evidence away brings the gap back`(track: Track) throws {
        let full = Readied.full(track)
        func without(_ change: (inout ReadinessGround) -> Void) -> Readiness {
            var ground = full
            change(&ground)
            return Readied.reader.read(ground)
        }
        let cases: [(String, (inout ReadinessGround) -> Void)] = [
            ("resume.track", { $0.resume = nil }),
            (
                "principle.dive-deep",
                { ground in
                    for index in ground.stories.indices {
                        ground.stories[index].principles.removeAll { $0.id == "dive-deep" }
                    }
                }
            ),
            (
                "situation.failure",
                { ground in
                    for index in ground.stories.indices {
                        ground.stories[index].situations.removeAll { $0.id == "failure" }
                    }
                }
            ),
            ("results", { $0.stories.removeLast(9) }),
            ("ownership", { $0.stories.removeLast(9) }),
            ("levers", { $0.stories.removeLast(11) }),
            (
                "level",
                {
                    $0.level = .l8; for index in $0.stories.indices { $0.stories[index].level = .l6 ... .l7 }
                }
            ),
            ("writing", { $0.documents.removeAll(where: \.isAssessment) }),
            ("checklist.prfaq", { $0.documents.removeAll { $0.type == .prfaq } }),
            (track == .tpm ? "design.system" : "design.program", { $0.designs.removeLast() }),
            ("mocks", { $0.loops = [] }),
            ("loops", { $0.loops[0].isComplete = false }),
            (
                "rehearsal",
                { $0.rehearsals = $0.rehearsals.map { .init(story: $0.story, retention: 0.4, last: $0.last) } }
            ),
            ("follow-ups", { $0.loops = [] }),
            ("questions", { $0.marks = [] }),
            ("checklist.principles", { for index in $0.stories.indices { $0.stories[index].chosen = [] } }),
        ]
        for (id, change) in cases {
            let item = try without(change).item(id)
            #expect(item.state != .covered && item.importance > 0 && item.proposal != nil, "\(id)")
        }
    }

    @Test func `a fact told in two ways is shown with both sentences`() throws {
        var ground = Readied.full(.tpm)
        ground.contradictions = [
            .init(
                subject: "teams",
                numbers: ["six", "nine"],
                sentences: [
                    .init(quote: "Six teams.", title: "One", link: "/stories/1"),
                    .init(quote: "Nine teams.", title: "Two", link: "/stories/2"),
                ]
            )
        ]
        let item = try Readied.reader.read(ground).item("consistency")
        #expect(item.state == .thin && item.evidence.map(\.quote) == ["Six teams.", "Nine teams."])
        #expect(item.why.contains("six beside nine") && item.proposal?.place == "/consistency")
    }

    @Test func `weak spots of the last debrief come one by one, and go with a better loop`() throws {
        var ground = Readied.full(.tpm)
        ground.loops[0].weak = [
            .init(
                id: "area.system-design",
                title: "System design",
                rating: .noData,
                missing: "Nothing was told.",
                quote: ""
            ),
            .init(
                id: "principle.dive-deep",
                title: "Dive Deep",
                rating: .concern,
                missing: "",
                quote: "I asked around."
            ),
        ]
        let readiness = Readied.reader.read(ground)
        #expect(readiness[.debrief].map(\.id) == ["weak.area.system-design", "weak.principle.dive-deep"])
        #expect(readiness[.debrief].map(\.state) == [.missing, .thin])
        #expect(readiness[.debrief][1].evidence.map(\.quote) == ["I asked around."])
        ground.loops.append(Readied.loop(2, .tpm, day: 25))
        #expect(Readied.reader.read(ground)[.debrief].map(\.state) == [.covered])
    }

    @Test(arguments: Track.allCases)
    func `loops for the other track do not count`(track: Track) throws {
        var ground = Readied.full(track)
        ground.loops = [Readied.loop(1, track.other, day: 3)]
        #expect(try Readied.reader.read(ground).item("mocks").state == .missing)
    }

    @Test func `the résumé of the other track is thin, and says what it reads as`() throws {
        var ground = Readied.full(.pgm)
        ground.resume?.verdict = .tpm
        let item = try Readied.reader.read(ground).item("resume.track")
        #expect(item.state == .thin && item.why.contains("reads as TPM"))
    }
}
