import Interviewing

/// A document in JSON.
struct ArtifactForm: Codable {
    var number: Int
    var version: Int
    var type: ArtifactType
    var title: String
    var text: String
    var assignment: AssignmentForm?
    var created: TimeForm
    var changed: TimeForm
    var retired: TimeForm?

    init(_ record: ArtifactRecord) {
        number = record.number
        version = record.version
        type = record.draft.type
        title = record.draft.title
        text = record.draft.text
        assignment = record.draft.assignment.map(AssignmentForm.init)
        created = TimeForm(time: record.created)
        changed = TimeForm(time: record.changed)
        retired = record.retired.map { TimeForm(time: $0) }
    }

    var record: ArtifactRecord {
        ArtifactRecord(
            number: number,
            draft: ArtifactDraft(type: type, title: title, text: text, assignment: assignment?.assignment),
            version: version,
            created: created.time,
            changed: changed.time,
            retired: retired?.time,
            isSample: false
        )
    }
}

/// A writing assessment in JSON.
struct AssignmentForm: Codable {
    var prompt: String
    var begun: TimeForm
    var minutes: Int?
    var handedIn: TimeForm?

    init(_ assignment: WritingAssignment) {
        prompt = assignment.prompt
        begun = TimeForm(time: assignment.begun)
        minutes = assignment.minutes
        handedIn = assignment.handedIn.map { TimeForm(time: $0) }
    }

    var assignment: WritingAssignment {
        WritingAssignment(prompt: prompt, begun: begun.time, minutes: minutes, handedIn: handedIn?.time)
    }
}

/// A design session in JSON.
struct DesignForm: Codable {
    var number: Int
    var version: Int
    var prompt: String
    var level: Level
    var started: TimeForm
    var minutes: Int?
    var state: DesignSession.State
    var handedIn: TimeForm?
    /// Absent where it was not.
    var tookOutline: Bool?
    var questions: [DesignQuestion]
    var answer: AnswerForm

    init(_ record: DesignRecord) {
        number = record.number
        version = record.version
        prompt = record.session.prompt
        level = record.session.level
        started = TimeForm(time: record.session.started)
        minutes = record.session.minutes
        state = record.session.state
        handedIn = record.session.handedIn.map { TimeForm(time: $0) }
        tookOutline = record.session.tookOutline ? true : nil
        questions = record.session.questions
        answer = AnswerForm(answer: record.session.answer)
    }

    var record: DesignRecord {
        let session = DesignSession(
            prompt: prompt,
            level: level,
            started: started.time,
            minutes: minutes,
            questions: questions,
            answer: answer.answer,
            state: state,
            handedIn: handedIn?.time,
            tookOutline: tookOutline ?? false
        )
        return DesignRecord(number: number, session: session, version: version, isSample: false)
    }
}

/// What was written in a design session, in JSON: `{"free": "…"}` or `{"sections": [{"title": "…", "text": "…"}]}`.
struct AnswerForm: Codable {
    var answer: DesignAnswer

    private enum Key: String, CodingKey { case free, sections }

    init(answer: DesignAnswer) { self.answer = answer }

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        guard container.contains(.sections) else {
            answer = .free(try container.decode(String.self, forKey: .free))
            return
        }
        guard !container.contains(.free) else {
            throw DecodingError.dataCorruptedError(forKey: .free, in: container, debugDescription: "written twice")
        }
        answer = .sections(try container.decode([DesignAnswer.Section].self, forKey: .sections))
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        switch answer {
        case .free(let text): try container.encode(text, forKey: .free)
        case .sections(let sections): try container.encode(sections, forKey: .sections)
        }
    }
}
