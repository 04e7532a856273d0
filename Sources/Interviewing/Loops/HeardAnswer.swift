import TextAnalysis

/// What an interviewer catches of an answer while it is told: what was said, and what it leaves open.
///
/// A part of an assessment; a round asks for it after every answer and needs no scorecard, level or findings yet.
struct HeardAnswer: Sendable {
    let reading: Reading
    let refusal: Refusal?
    let track: TrackReading
    let levers: [LeverReading]
    let probes: [ProbeReading]
    let facts: [Fact]
}

extension HeardAnswer {
    /// Takes it from a complete assessment.
    init(_ assessment: Assessment) {
        self.init(
            reading: assessment.reading,
            refusal: assessment.refusal,
            track: assessment.track,
            levers: assessment.levers,
            probes: assessment.probes,
            facts: assessment.facts
        )
    }
}
