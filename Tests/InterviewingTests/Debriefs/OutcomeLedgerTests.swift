import Interviewing
import Testing

struct OutcomeLedgerTests {
    private func interview(_ track: Track, _ result: Outcome.Result) -> Outcome {
        Outcome(day: "2026-10-02", track: track, level: .l6, result: result, loop: 1, note: "")
    }

    private func compared(_ outcome: Outcome, _ kind: DecisionKind?, loop: Track?) -> OutcomeLedger.Comparison {
        OutcomeLedger.Comparison(outcome, kind.map { Decision(kind: $0, track: .tpm, level: .l6) }, track: loop)
    }

    @Test func `an offer and a simulated yes agree, an offer and a simulated no do not`() {
        #expect(compared(interview(.tpm, .offer), .hire, loop: .tpm) == .agrees)
        #expect(compared(interview(.tpm, .offer), .noHire, loop: .tpm) == .differs)
        #expect(compared(interview(.tpm, .noOffer), .noHire, loop: .tpm) == .agrees)
    }

    @Test func `a loop for the other track says nothing about an interview`() {
        #expect(compared(interview(.pgm, .offer), .hire, loop: .tpm) == .otherTrack)
    }

    @Test func `what is unfinished, gone or undecided is not counted`() {
        #expect(compared(interview(.tpm, .offer), nil, loop: .tpm) == .unfinished)
        #expect(compared(interview(.tpm, .offer), .hire, loop: nil) == .noLoop)
        #expect(compared(interview(.tpm, .withdrew), .hire, loop: .tpm) == .undecided)
        #expect(OutcomeLedger.Comparison.allCases.count { $0.agrees != nil } == 2)
    }
}
