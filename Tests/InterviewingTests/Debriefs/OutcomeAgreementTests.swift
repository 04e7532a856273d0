import Interviewing
import Testing

struct OutcomeAgreementTests {
    @Test func `without a case there is no share`() {
        #expect(WilsonInterval.of(0, among: 0) == nil)
        #expect(OutcomeAgreement([]).interval == nil)
        #expect(OutcomeAgreement([(.undecided, .offer), (.hire, .withdrew)]).interval == nil)
    }

    // Values of Wilson's interval with 95 % as statistics packages give them.
    @Test(arguments: [
        (1, 1, 0.206_549, 1.0), (0, 1, 0.0, 0.793_451), (5, 10, 0.236_593, 0.763_407), (10, 10, 0.722_467, 1.0),
        (81, 263, 0.255_289, 0.366_211),
    ])
    func `few cases leave a wide interval`(hits: Int, cases: Int, low: Double, high: Double) throws {
        let interval = try #require(WilsonInterval.of(hits, among: cases))
        #expect(abs(interval.lowerBound - low) < 0.000_05, "\(interval)")
        #expect(abs(interval.upperBound - high) < 0.000_05, "\(interval)")
    }

    @Test func `the true share is always inside, and more cases never make it wider`() throws {
        for cases in 1...60 {
            for hits in 0...cases {
                let interval = try #require(WilsonInterval.of(hits, among: cases))
                let share = Double(hits) / Double(cases)
                #expect(share > interval.lowerBound - 1e-9 && share < interval.upperBound + 1e-9, "\(hits) of \(cases)")
                let twice = try #require(WilsonInterval.of(2 * hits, among: 2 * cases))
                #expect(
                    twice.upperBound - twice.lowerBound < interval.upperBound - interval.lowerBound,
                    "\(hits) of \(cases)"
                )
            }
        }
    }

    @Test(arguments: DecisionKind.allCases, Outcome.Result.allCases)
    func `a rehearsal and an interview agree when both say yes or both say no`(
        simulated: DecisionKind,
        real: Outcome.Result
    ) {
        let agrees = OutcomeAgreement.agree(simulated, real)
        guard simulated != .undecided, real != .withdrew else {
            #expect(agrees == nil)
            return
        }
        #expect(agrees == ([.hire, .lowerLevel].contains(simulated) == [.offer, .lowerLevel].contains(real)))
        let counted = OutcomeAgreement([(simulated, real), (.undecided, real)])
        #expect(counted.cases == 1 && counted.agreed == (agrees == true ? 1 : 0))
    }
}
