import Interviewing
import Testing

struct NextHourTests {
    private static func readiness(_ proposals: [TaskProposal]) -> Readiness {
        Readiness(track: .tpm, level: .l6, items: [], proposals: proposals)
    }

    private static func task(
        _ id: String,
        _ minutes: Int,
        _ importance: Double,
        isDivisible: Bool = false,
        after: [String] = [],
        lastDays: ClosedRange<Int>? = nil
    ) -> TaskProposal {
        TaskProposal(
            id: id,
            kind: .write,
            title: id,
            reason: "Because.",
            item: "i",
            minutes: minutes,
            isDivisible: isDivisible,
            importance: importance,
            after: after,
            lastDays: lastDays,
            place: "/"
        )
    }

    @Test func `the task that brings most for its time comes first`() throws {
        let hour = try #require(
            NextHour(
                Self.readiness([Self.task("long", 60, 0.9), Self.task("short", 20, 0.5), Self.task("tiny", 20, 0.1)])
            )
        )
        #expect(hour.task.proposal.id == "short" && hour.task.minutes == 20)
        #expect(hour.why == "It takes 20 minutes and brings most for its time of the 3 tasks that fit.")
    }

    @Test func `what does not fit, is not due or waits for something else is passed over`() throws {
        let tasks = [
            Self.task("too-long", 90, 1), Self.task("later", 10, 1, lastDays: 0...2),
            Self.task("waits", 10, 1, after: ["first"]), Self.task("first", 60, 0.2),
        ]
        #expect(NextHour(Self.readiness(tasks))?.task.id == "first")
        let done = TaskMark(task: "first", title: "", state: .done, minutes: 60, day: Readied.day(0))
        #expect(NextHour(Self.readiness(tasks), marks: [done])?.task.id == "waits")
    }

    @Test func `an hour of a longer task is taken where it may be split`() throws {
        let hour = try #require(NextHour(Self.readiness([Self.task("long", 120, 1, isDivisible: true)])))
        #expect(hour.task.minutes == 60)
        #expect(hour.why == "It takes 60 of its 120 minutes and is the only task that fits.")
    }

    @Test func `of a task that was begun only the rest counts`() throws {
        let task = Self.task("long", 90, 1, isDivisible: true)
        func part(_ number: Int, _ minutes: Int) -> TaskMark {
            TaskMark(task: "long:\(number)", title: "", state: .done, minutes: minutes, day: Readied.day(0))
        }
        #expect(NextHour(Self.readiness([task]), marks: [part(1, 45)])?.task.minutes == 45)
        #expect(NextHour(Self.readiness([task]), marks: [part(1, 45), part(2, 45)]) == nil)
    }

    @Test func `nothing to do gives nothing, and equal tasks are chosen by name`() {
        #expect(NextHour(Self.readiness([])) == nil)
        let tasks = [Self.task("b", 30, 0.5), Self.task("a", 30, 0.5)]
        #expect(NextHour(Self.readiness(tasks))?.task.id == "a")
    }

    @Test(arguments: Track.allCases)
    func `who has everything is left with practice`(track: Track) throws {
        let hour = try #require(NextHour(Readied.reader.read(Readied.full(track))))
        #expect([.mock, .rehearse].contains(hour.task.kind))
    }
}
