public import Interviewing

/// A question that can be asked, in JSON: one of the bank, or the candidate's own.
public struct QuestionJSON: Encodable, Sendable {
    /// Names it everywhere: the bank's id, or `own-` and a number.
    let id: String
    let text: String
    let area: Area
    let principles: [String]
    let own: Bool
    /// When an own question was added.
    let added: String?
    /// Who is asked it; the candidate's own are asked everybody.
    let tracks: [Track]
    let levels: LevelRange
    /// What it tests, and what is noted as strong or weak; the bank knows it, of own questions nobody does.
    let tests: String?
    let strong: [String]
    let weak: [String]
    let sources: [String]
    let trust: Trust?

    struct LevelRange: Encodable, Sendable {
        let low: Level
        let high: Level
    }

    /// A question of the bank.
    public init(_ question: InterviewQuestion) {
        id = question.id
        text = question.asks
        area = question.area
        principles = question.principles
        own = false
        added = nil
        tracks = question.tracks
        levels = LevelRange(low: question.levels.lowerBound, high: question.levels.upperBound)
        tests = question.tests
        strong = question.strong
        weak = question.weak
        sources = question.provenance.source
        trust = question.provenance.trust
    }

    /// A question of the candidate's own.
    public init(_ record: OwnQuestion) {
        id = record.id
        text = record.question.text
        area = record.question.area
        principles = record.question.principles
        own = true
        added = record.added.isoText
        tracks = Track.allCases
        levels = LevelRange(low: .l4, high: .l8)
        tests = nil
        strong = []
        weak = []
        sources = []
        trust = nil
    }
}
