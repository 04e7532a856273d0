public import Interviewing

/// A design question in JSON, without what the interviewer knows: nothing here is a hint.
public struct DesignPromptJSON: Encodable, Sendable {
    let id: String
    let practice: DesignPractice
    let shape: DesignPrompt.Shape
    let title: String
    let asks: String
    let levels: [Level]

    /// Takes a question.
    public init(_ prompt: DesignPrompt) {
        (id, practice, shape) = (prompt.id, prompt.practice, prompt.shape)
        (title, asks, levels) = (prompt.title, prompt.asks, prompt.levels)
    }
}

/// A design session in JSON: what was asked, told and written, and nothing that judges.
public struct DesignSessionJSON: Encodable, Sendable {
    let number: Int
    /// Names the state that the next save is based on.
    let version: Int
    let prompt: String
    let level: Level
    let state: DesignSession.State
    let started: String
    /// Absent while it is under way.
    let handedIn: String?
    /// Absent without a clock.
    let minutes: Int?
    /// Of a session under way with a clock.
    let secondsLeft: Int?
    let questions: [QuestionJSON]
    let answer: DesignAnswerJSON
    let tookOutline: Bool
    let sample: Bool

    struct QuestionJSON: Encodable, Sendable {
        let asked: String
        let reply: String
    }

    /// Takes a record as it is at a time.
    public init(_ record: DesignRecord, at time: Timestamp) {
        let session = record.session
        (number, version, sample) = (record.number, record.version, record.isSample)
        (prompt, level, state) = (session.prompt, session.level, session.state)
        started = session.started.isoText
        handedIn = session.handedIn?.isoText
        (minutes, tookOutline) = (session.minutes, session.tookOutline)
        secondsLeft = session.state == .running ? session.secondsLeft(at: time) : nil
        questions = session.questions.map { QuestionJSON(asked: $0.asked, reply: $0.reply) }
        answer = DesignAnswerJSON(session.answer)
    }
}

/// What a candidate designed, in JSON: `text` or `sections`, never both.
public struct DesignAnswerJSON: Encodable, Sendable {
    let text: String?
    let sections: [SectionJSON]?

    struct SectionJSON: Encodable, Sendable {
        let title: String
        let text: String
    }

    /// Takes an answer.
    public init(_ answer: DesignAnswer) {
        switch answer {
        case .free(let text): (self.text, sections) = (text, nil)
        case .sections(let parts):
            text = nil
            sections = parts.map { SectionJSON(title: $0.title, text: $0.text) }
        }
    }
}
