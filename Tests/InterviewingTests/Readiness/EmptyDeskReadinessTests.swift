import Interviewing
import Testing

struct EmptyDeskReadinessTests {
    @Test(arguments: Track.allCases, Level.allCases)
    func `who has nothing yet is told what to begin with, and accused of nothing`(track: Track, level: Level) {
        let readiness = Readied.reader.read(Readied.empty(track, level))
        for item in readiness.items {
            #expect(item.state == .missing || item.state == .notEnoughToSay, "\(item.id) \(item.state)")
            #expect(item.evidence.isEmpty && item.count == 0 && item.since == nil)
            #expect(item.proposal != nil, "\(item.id) leads on")
            #expect(item.importance > 0 && item.importance <= 1)
            for word in ["you fail", "bad", "wrong", "weak", "poor", "too late"] {
                #expect(!item.why.lowercased().contains(word), "\(item.why)")
            }
        }
        #expect(NextHour(readiness) != nil)
    }

    @Test(arguments: Track.allCases, Level.allCases)
    func `nobody is asked to say a story aloud before one is written`(track: Track, level: Level) throws {
        let readiness = Readied.reader.read(Readied.empty(track, level))
        let next = try #require(NextHour(readiness)?.task.proposal)
        #expect(next.item != "rehearsal", "\(next.title)")
        let aloud = readiness.proposals.filter { $0.item == "rehearsal" && $0.kind == .rehearse }
        #expect(!aloud.isEmpty)
        for task in aloud {
            let before = readiness.proposals.filter { task.after.contains($0.id) }
            let waits = before.contains { $0.place.hasPrefix("/stories/new") || aloud.contains($0) }
            #expect(waits, "\(task.title)")
        }
    }

    @Test(arguments: Track.allCases)
    func `what cannot be compared yet is not called missing`(track: Track) throws {
        let readiness = Readied.reader.read(Readied.empty(track))
        for id in ["consistency", "weak", "levers.balance", "projects.balance"] {
            #expect(try readiness.item(id).state == .notEnoughToSay, "\(id)")
        }
    }
}
