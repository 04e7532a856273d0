/// A side of being prepared; readiness is told area by area and never as one number.
public enum ReadinessArea: String, Sendable, Codable, CaseIterable {
    /// What the résumé shows of the track.
    case resume
    /// Stories for the principles that weigh most.
    case principles
    /// Different levers and different situations.
    case variety
    /// Figures, and results with a before and an after.
    case results
    /// Who acted.
    case ownership
    /// Facts that are told the same everywhere.
    case consistency
    /// Technical depth, or program depth.
    case depth
    /// How high the stories reach.
    case level
    /// Written documents and the writing assessment.
    case documents
    /// Practice in design.
    case design
    /// Mock rounds and whole loops.
    case mocks
    /// What the last debrief found weak.
    case debrief
    /// Stories that can be told from memory.
    case rehearsal
    /// Answers to follow-up questions.
    case followUps = "follow-ups"
    /// Questions for the interviewers.
    case questions
    /// The checklist of the track.
    case checklist

    /// Plain words for a heading; the depth that is meant depends on the track.
    public func title(for track: Track) -> String {
        switch self {
        case .resume: "Your résumé"
        case .principles: "Stories for the principles that weigh most"
        case .variety: "Variety of levers and situations"
        case .results: "Figures and results"
        case .ownership: "What you did yourself"
        case .consistency: "Facts told the same everywhere"
        case .depth: track == .tpm ? "Technical depth" : "Program depth"
        case .level: "The level your stories reach"
        case .documents: "Written documents"
        case .design: track == .tpm ? "System design" : "Program design"
        case .mocks: "Mock rounds"
        case .debrief: "Weak spots of the last debrief"
        case .rehearsal: "Stories told from memory"
        case .followUps: "Follow-up questions"
        case .questions: "Your questions for them"
        case .checklist: "The checklist of your track"
        }
    }
}
