import Interviewing
import Testing

/// Figures are counted again here, from the ground and in another way.
struct ReadinessFigureTests {
    /// Banks of every size with stories of mixed strength.
    private static let grounds: [Readied.Named] = Track.allCases.flatMap { track in
        (0...9).map { size in
            var ground = Readied.empty(track)
            ground.stories = (0..<size).map { number in
                var story = Readied.strong(number, number % 3 == 0 ? track.other : track, day: number)
                story.principles = story.principles.enumerated().map { index, share in
                    .init(id: share.id, score: Double((number * 7 + index * 3) % 10) / 10, quote: share.quote)
                }
                story.tests = (number * 2) % 6
                story.hasWindow = number % 4 != 1
                story.ownership = Ownership(i: number, we: 3)
                story.situations = story.situations.enumerated().filter { ($0.offset + number) % 3 == 0 }.map(\.element)
                return story
            }
            if size > 4 { ground.loops = [Readied.loop(1, track, day: 5)] }
            return Readied.Named(name: "\(size) stories", ground: ground)
        }
    }

    @Test(arguments: grounds)
    func `every figure is true`(named: Readied.Named) throws {
        let ground = named.ground
        let readiness = Readied.reader.read(ground)
        for principle in ground.principles where principle.weight >= 0.6 {
            let item = try readiness.item("principle.\(principle.id)")
            let carrying = ground.stories.count { story in
                story.principles.contains { $0.id == principle.id && $0.score >= 0.4 }
            }
            #expect(item.count == carrying && item.need == (principle.weight >= 0.9 ? 2 : 1))
        }
        #expect(
            try readiness.item("results").count
                == ground.stories.count { $0.tests >= 3 && $0.hasChange && $0.hasWindow }
        )
        let owned = ground.stories.count { $0.ownership.i >= 3 && $0.ownership.ratio >= 0.7 }
        #expect(try readiness.item("ownership").count == owned)
        let levers = Set(ground.stories.flatMap(\.levers).filter { $0.strength >= 2 }.map(\.id))
        #expect(try readiness.item("levers").count == levers.count)
        for kind in ground.situations {
            let told = ground.stories.count { $0.situations.contains { $0.id == kind.id } }
            let item = try readiness.item("situation.\(kind.id)")
            #expect(item.count == told && item.need == kind.least)
        }
        #expect(try readiness.item("mocks").count == ground.loops.flatMap(\.rounds).count)
        #expect(try readiness.item("follow-ups").count == ground.loops.flatMap(\.rounds).reduce(0) { $0 + $1.answered })
    }

    @Test(arguments: grounds)
    func `every sentence names the figure that was counted`(named: Readied.Named) throws {
        let ground = named.ground
        let readiness = Readied.reader.read(ground)
        let counted: Set<ReadinessArea> = [.principles, .results, .ownership, .depth, .level]
        for item in readiness.items where counted.contains(item.area) && item.state == .thin {
            #expect(numbers(item.why).contains(item.count) && numbers(item.why).contains(item.need), "\(item.why)")
            let reason = try #require(item.proposal?.reason)
            #expect(numbers(reason).contains(item.count) && numbers(reason).contains(item.need), "\(reason)")
        }
    }

    /// Numbers of a sentence without those in names.
    private func numbers(_ sentence: String) -> [Int] {
        sentence.split { !$0.isNumber }.compactMap { Int($0) }
    }
}
