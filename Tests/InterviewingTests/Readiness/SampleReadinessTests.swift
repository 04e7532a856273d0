import Foundation
import Interviewing
import Testing

/// The sample candidates, as a coach who knows them would see them.
struct SampleReadinessTests {
    @Test(arguments: ReadiedSample.all)
    func `every quote stands in the candidate's own text`(who: ReadiedSample.Who) async throws {
        let sample = try await ReadiedSample.of(who, hasLoop: true)
        let readiness = Readied.reader.read(sample.ground)
        let texts = sample.texts.map { Data($0.utf8) }
        var quotes = 0
        for item in readiness.items {
            for evidence in item.evidence where !evidence.quote.isEmpty {
                let quote = Data(evidence.quote.utf8)
                #expect(texts.contains { $0.range(of: quote) != nil }, "\(item.id): \(evidence.quote)")
                quotes += 1
            }
            for evidence in item.evidence {
                #expect(evidence.link.hasPrefix("/") && !evidence.title.isEmpty, "\(item.id)")
            }
        }
        #expect(quotes > 20)
        let names = readiness.proposals.map(\.id)
        #expect(Set(names).count == names.count)
        for proposal in readiness.proposals {
            #expect(proposal.place.hasPrefix("/") && !proposal.reason.contains("{"))
            #expect(!(proposal.title + proposal.reason).contains("“”"), "\(proposal)")
        }
    }

    @Test(arguments: ReadiedSample.all)
    func `the résumé counts for its own track and not for the other`(who: ReadiedSample.Who) async throws {
        let item = try Readied.reader.read(try await ReadiedSample.of(who).ground).item("resume.track")
        switch who.name {
        case "tpm-mara-lindqvist": #expect((item.state == .covered) == (who.track == .tpm))
        case "pgm-daniel-okafor": #expect((item.state == .covered) == (who.track == .pgm))
        case "mixed-arun-pillai": #expect(item.state == .covered)
        default: #expect(item.state == .thin && item.why.contains("coordination"))
        }
    }

    @Test(arguments: ReadiedSample.all)
    func `depth is covered for the track that the stories tell`(who: ReadiedSample.Who) async throws {
        let readiness = Readied.reader.read(try await ReadiedSample.of(who).ground)
        let item = try readiness.item(who.track == .tpm ? "depth.technical" : "depth.program")
        if who.name.hasPrefix(who.track.rawValue) {
            #expect(item.state == .covered, "\(item.count)")
        } else {
            #expect(item.state != .covered, "\(item.count)")
        }
    }

    @Test func `a coordinator is shown what to write, and no lever is invented`() async throws {
        let who = ReadiedSample.Who(name: "coordinator-julie-brandt", track: .pgm, level: .l5)
        let readiness = Readied.reader.read(try await ReadiedSample.of(who).ground)
        #expect(try readiness.item("checklist.influence").state == .missing)
        #expect(try readiness.item("depth.program").count == 0)
        #expect(readiness.items.count { $0.state == .covered } < readiness.items.count / 3)
    }

    @Test func `a loop that went well leaves mock rounds covered and names what stayed weak`() async throws {
        let who = ReadiedSample.Who(name: "tpm-mara-lindqvist", track: .tpm, level: .l6)
        let before = Readied.reader.read(try await ReadiedSample.of(who).ground)
        let readiness = Readied.reader.read(try await ReadiedSample.of(who, hasLoop: true).ground)
        for id in ["mocks", "loops", "follow-ups", "checklist.technical-rounds"] {
            #expect(try before.item(id).state == .missing, "\(id)")
            #expect(try readiness.item(id).state == .covered, "\(id)")
            #expect(try readiness.item(id).since == Readied.day(9), "\(id)")
        }
        #expect(readiness[.debrief].allSatisfy { $0.state != .notEnoughToSay })
        let wrong = ReadiedSample.Who(name: "pgm-daniel-okafor", track: .tpm, level: .l6)
        let weak = Readied.reader.read(try await ReadiedSample.of(wrong, hasLoop: true).ground)[.debrief]
        #expect(weak.contains { $0.id == "weak.area.system-design" || $0.id == "weak.area.technical-depth" })
    }

    @Test(arguments: ReadiedSample.all)
    func `a story taken away brings no item forward`(who: ReadiedSample.Who) async throws {
        let ground = try await ReadiedSample.of(who).ground
        let full = Readied.reader.read(ground)
        for index in ground.stories.indices {
            var less = ground
            less.stories.remove(at: index)
            for (all, fewer) in zip(full.items, Readied.reader.read(less).items) where !all.isProportion {
                #expect(fewer.count <= all.count, "\(all.id)")
                // Without the story it may be that nothing can be said any more.
                if fewer.state == .notEnoughToSay { continue }
                #expect(fewer.rank <= all.rank && fewer.importance >= all.importance, "\(all.id)")
            }
        }
    }

    @Test(arguments: ReadiedSample.all)
    func `the first thing to do is important, and the next hour has work in it`(who: ReadiedSample.Who) async throws {
        let readiness = Readied.reader.read(try await ReadiedSample.of(who).ground)
        let first = try #require(readiness.proposals.first)
        #expect(first.importance >= 0.6)
        let hour = try #require(NextHour(readiness))
        #expect(hour.task.minutes <= 60 && hour.why.contains("minutes"))
    }
}
