import Interviewing
import Testing

struct ClockOffsetTests {
    /// 1 March 2026, 23:30 in UTC.
    private static let late = Timestamp(milliseconds: 1_772_407_800_000)

    @Test func `a day is told in the candidate's own clock, also before 1970`() {
        #expect(ClockOffset.utc.day(of: Self.late).description == "2026-03-01")
        #expect(ClockOffset(minutes: 60).day(of: Self.late).description == "2026-03-02")
        #expect(ClockOffset(minutes: 29).day(of: Self.late).description == "2026-03-01")
        #expect(ClockOffset(minutes: -60).day(of: Timestamp(milliseconds: 0)).description == "1969-12-31")
    }

    @Test func `a wild clock moves no day by more than one`() {
        for minutes in [Int.min, -100_000, 100_000, Int.max] {
            let clock = ClockOffset(minutes: minutes)
            #expect(abs(clock.minutes) == 1080)
            #expect(abs(clock.day(of: Self.late).number - ClockOffset.utc.day(of: Self.late).number) <= 1)
        }
    }

    @Test(arguments: [-1080, -480, -30, 0, 60, 345, 840, 1080])
    func `noon of a day lies in that day`(minutes: Int) {
        let clock = ClockOffset(minutes: minutes)
        for number in 1..<800 {
            let day = CalendarDay(number: number * 31)
            #expect(clock.day(of: clock.noon(of: day)) == day)
        }
    }
}
