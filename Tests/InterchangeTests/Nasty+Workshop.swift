import Interviewing

extension Nasty {
    private mutating func maybe<Value>(_ make: (inout Nasty) -> Value) -> Value? {
        Bool.random(using: &self) ? make(&self) : nil
    }

    private mutating func document(_ number: Int) -> ArtifactRecord {
        let assignment = maybe { nasty in
            WritingAssignment(
                prompt: "invention",
                begun: nasty.time(),
                minutes: nasty.maybe { Int.random(in: 1...1440, using: &$0) },
                handedIn: nasty.maybe { $0.time() }
            )
        }
        let draft = ArtifactDraft(
            type: ArtifactType.allCases.randomElement(using: &self) ?? .businessCase,
            title: "x" + text(pieces: 5, bytes: 200),
            text: text(pieces: 30, bytes: 5000),
            assignment: assignment
        )
        return ArtifactRecord(
            number: number,
            draft: draft,
            version: Int.random(in: 1...ArtifactRecord.highestVersion, using: &self),
            created: Timestamp(milliseconds: Int64(number)),
            changed: time(),
            retired: maybe { $0.time() },
            isSample: false
        )
    }

    private mutating func design(_ number: Int) -> DesignRecord {
        let questions = (0..<Int.random(in: 0...3, using: &self)).map { count in
            DesignQuestion(
                asked: text(pieces: 6, bytes: 500),
                facts: (0..<count).map { "fact-\($0)" },
                reply: text(pieces: 6, bytes: 500)
            )
        }
        let sections = (0..<Int.random(in: 0...3, using: &self)).map { _ in
            DesignAnswer.Section(title: text(pieces: 3, bytes: 90), text: text(pieces: 9, bytes: 900))
        }
        let state = DesignSession.State.allCases.randomElement(using: &self) ?? .running
        let session = DesignSession(
            prompt: "photo-store",
            level: Level.allCases.randomElement(using: &self) ?? .l6,
            started: Timestamp(milliseconds: Int64(number)),
            minutes: maybe { Int.random(in: 1...1440, using: &$0) },
            questions: questions,
            answer: Bool.random(using: &self) ? .sections(sections) : .free(text(pieces: 30, bytes: 5000)),
            state: state,
            handedIn: state == .finished ? maybe { $0.time() } : nil,
            tookOutline: Bool.random(using: &self)
        )
        let version = Int.random(in: 1...DesignRecord.highestVersion, using: &self)
        return DesignRecord(number: number, session: session, version: version, isSample: false)
    }

    /// Documents and design sessions that can be stored, numbered as a store would.
    mutating func fillWorkshop(of archive: inout Archive) {
        archive.artifacts = (0..<Int.random(in: 0...3, using: &self)).map { document($0 + 1) }
        archive.designs = (0..<Int.random(in: 0...3, using: &self)).map { design($0 + 1) }
    }
}

extension Archive {
    /// Every text of its documents and design sessions as bytes.
    var workshopBytes: [[UInt8]] {
        var texts = artifacts.flatMap { [$0.draft.title, $0.draft.text] }
        for session in designs.map(\.session) {
            for question in session.questions { texts += [question.asked, question.reply] }
            switch session.answer {
            case .free(let text): texts.append(text)
            case .sections(let sections): for section in sections { texts += [section.title, section.text] }
            }
        }
        return texts.map { Array($0.utf8) }
    }
}
