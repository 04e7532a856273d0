import Interviewing

/// Documents and design sessions for checks.
extension Sample {
    static func document(_ title: String, _ text: String = "## Ask\n\nApprove 40k.") -> ArtifactDraft {
        ArtifactDraft(type: .onePager, title: title, text: text)
    }

    static func assessment(handedIn: Timestamp? = nil) -> ArtifactDraft {
        let assignment = WritingAssignment(prompt: "invention", begun: time(1), minutes: 90, handedIn: handedIn)
        return ArtifactDraft(type: .narrative, title: "Invention", text: "We", assignment: assignment)
    }

    static func design(_ answer: DesignAnswer = .free(""), asked: [String] = [], at moment: Int64 = 1) -> DesignSession
    {
        DesignSession(
            prompt: "photo-store",
            level: .l6,
            started: time(moment),
            minutes: 45,
            questions: asked.map {
                DesignQuestion(asked: $0, facts: ["users", "size-\($0.utf8.count)"], reply: "Ten.")
            },
            answer: answer
        )
    }

    static func sections(_ texts: [String]) -> DesignAnswer {
        .sections(texts.enumerated().map { DesignAnswer.Section(title: "Part \($0)", text: $1) })
    }

    /// A document of an archive.
    static func archived(_ draft: ArtifactDraft, number: Int = 1, version: Int = 1) -> ArtifactRecord {
        ArtifactRecord(
            number: number,
            draft: draft,
            version: version,
            created: time(1),
            changed: time(Int64(version)),
            retired: nil,
            isSample: false
        )
    }

    /// A design session of an archive.
    static func archived(_ session: DesignSession, number: Int = 1, version: Int = 1) -> DesignRecord {
        DesignRecord(number: number, session: session, version: version, isSample: false)
    }
}
