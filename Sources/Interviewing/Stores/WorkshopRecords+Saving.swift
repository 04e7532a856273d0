// The states that a store writes are made here once, so that every store writes the same ones.

extension ArtifactRecord {
    /// A document that was just made; its number is given later.
    package init(new draft: ArtifactDraft, isSample: Bool, at time: Timestamp) {
        self.init(
            number: 0,
            draft: draft,
            version: 1,
            created: time,
            changed: time,
            retired: nil,
            isSample: isSample
        )
    }

    /// The next version. What the candidate wrote into a sample is the candidate's own.
    package func saved(_ draft: ArtifactDraft, at time: Timestamp) -> ArtifactRecord {
        ArtifactRecord(
            number: number,
            draft: draft,
            version: version + 1,
            created: created,
            changed: time,
            retired: retired,
            isSample: false
        )
    }

    /// The same document under another number, as the candidate's own.
    package func own(_ number: Int) -> ArtifactRecord {
        ArtifactRecord(
            number: number,
            draft: draft,
            version: version,
            created: created,
            changed: changed,
            retired: retired,
            isSample: false
        )
    }

    /// The oldest first.
    package static func areInOrderOfMaking(_ left: ArtifactRecord, _ right: ArtifactRecord) -> Bool {
        (left.created, left.number) < (right.created, right.number)
    }
}

extension DesignRecord {
    /// The next version. What the candidate wrote into a sample is the candidate's own.
    package func saved(_ session: DesignSession) -> DesignRecord {
        DesignRecord(number: number, session: session, version: version + 1, isSample: false)
    }

    /// The same session under another number, as the candidate's own.
    package func own(_ number: Int) -> DesignRecord {
        DesignRecord(number: number, session: session, version: version, isSample: false)
    }

    /// The oldest first.
    package static func areInOrderOfMaking(_ left: DesignRecord, _ right: DesignRecord) -> Bool {
        (left.session.started, left.number) < (right.session.started, right.number)
    }
}
