import ArgumentParser
import Foundation
import Interchange
import Interviewing

extension PlanCommand {
    struct Show: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Sets when the loop is and how much time there is; prints the days with their tasks."
        )

        @OptionGroup var times: PlanTimes

        @Flag(help: "One week a block, to be printed and ticked off.")
        var week = false

        @Flag(help: "A calendar file (RFC 5545) on standard output.")
        var ics = false

        @Option(
            help: """
                When a day's first task begins in it, such as 19:00; without it tasks are all-day entries. Work that would \
                run past midnight begins earlier.
                """
        )
        var start: String?

        @Flag(help: "Events in it say only how long they take, for a calendar that others can see.")
        var neutral = false

        @Flag(help: "Forgets the loop's day and the hours; marks stay.")
        var clear = false

        @Flag(help: "A JSON object.")
        var json = false

        @OptionGroup var options: DataOptions

        func validate() throws {
            if [week, ics, json].count(where: { $0 }) > 1 {
                throw ValidationError("Choose one of --week, --ics and --json.")
            }
            if start != nil, !ics { throw ValidationError("--start is for --ics.") }
            if neutral, !ics { throw ValidationError("--neutral is for --ics.") }
            if clear, !times.isEmpty { throw ValidationError("--clear forgets; leave the other settings out.") }
        }

        func run() async throws {
            let begin = try start.map(Self.minute)
            let workspace = try options.workspace()
            let moment = Moment.current()
            if clear {
                try await workspace.store.setPlanSettings(nil)
            } else if !times.isEmpty {
                let settings = try times.settings(
                    changing: try await workspace.store.planSettings(),
                    today: moment.today
                )
                try await workspace.store.setPlanSettings(settings)
            }
            let desk = try await workspace.preparation(moment)
            if json { return try StandardOutput.writeJSON(PlanJSON(desk)) }
            if ics { return try writeCalendar(desk, at: moment, start: begin) }
            let view = PlanView(desk: desk, terminal: .current())
            try StandardOutput.write((week ? view.weeks() : view.lines()).joined(separator: "\n"))
        }

        private func writeCalendar(_ desk: PreparationDesk, at moment: Moment, start: Int?) throws {
            guard let plan = desk.plan else {
                throw UsageError("There is no plan yet; say when the loop is: \(PlanView.example(on: desk.today))")
            }
            let file = CalendarFile(plan, stamp: moment.now, start: start, isNeutral: neutral)
            try StandardOutput.write(Data(file.text.utf8))
        }

        /// Minutes after midnight of `19:00` or `7:30`.
        private static func minute(_ text: String) throws -> Int {
            let parts = text.split(separator: ":", omittingEmptySubsequences: false)
            guard parts.count == 2, (1...2).contains(parts[0].count), parts[1].count == 2,
                parts.allSatisfy({ $0.allSatisfy { $0.isASCII && $0.isNumber } }), let hour = Int(parts[0]),
                let minute = Int(parts[1]), (0...23).contains(hour), (0...59).contains(minute)
            else { throw UsageError("--start: “\(text.prefix(20))” is no time of day; write it as 19:00.") }
            return hour * 60 + minute
        }
    }
}
