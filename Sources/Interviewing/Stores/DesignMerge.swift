/// What to do with a design session of an archive, beside the sessions that are kept already.
///
/// A session is the same when prompt, level, start and the minutes given are equal. The one that holds the other's words stays; where both
/// sides have words that the other lacks, both are kept: nothing written is ever thrown away.
public enum DesignMerge: Sendable, Hashable {
    /// The kept session of this number holds everything.
    case held(Int)
    /// The kept session of this number goes on in the archive; this is what it is then.
    case continued(DesignRecord)
    /// No kept session is the same one.
    case new

    /// Decides. Reading the same archive twice ends in `held` the second time.
    ///
    /// - Parameter kept: The sessions that may be the same one; each is taken once for an archive.
    public init(_ record: DesignRecord, among kept: [DesignRecord]) {
        let same = kept.filter { $0.session.isSame(as: record.session) }
        let equal = same.first { $0.session == record.session }
        if let held = equal ?? same.first(where: { $0.session.holds(record.session) }) {
            self = .held(held.number)
        } else if let earlier = same.first(where: { record.session.holds($0.session) }) {
            let continued = DesignRecord(
                number: earlier.number,
                session: record.session,
                // A window that still shows the shorter one must not write over the longer one.
                version: max(record.version, earlier.version + 1),
                isSample: earlier.isSample
            )
            self = .continued(continued)
        } else {
            self = .new
        }
    }
}

extension ArtifactRecord {
    /// Whether another record is this document: it was made at the same time and says the same.
    ///
    /// One that says something else is a document of its own, because words that were edited cannot be joined.
    public func isSame(as other: ArtifactRecord) -> Bool { created == other.created && draft == other.draft }
}

extension DesignSession {
    fileprivate func isSame(as other: DesignSession) -> Bool {
        prompt == other.prompt && level == other.level && started == other.started && minutes == other.minutes
    }

    /// Whether it has every word of another one, is no less handed in, and hides no help.
    fileprivate func holds(_ other: DesignSession) -> Bool {
        let isAsFar =
            switch other.state {
            case .running: true
            case .finished: state == .finished
            }
        return isAsFar && (tookOutline || !other.tookOutline) && questions.starts(with: other.questions)
            && answer.holds(other.answer)
    }
}

extension DesignAnswer {
    /// Whether it has every word of another one; a text may have grown at its end.
    fileprivate func holds(_ other: DesignAnswer) -> Bool {
        switch (self, other) {
        case (.free(let mine), .free(let theirs)): mine.utf8.starts(with: theirs.utf8)
        case (.sections(let mine), .sections(let theirs)):
            mine.count >= theirs.count
                && zip(mine, theirs).allSatisfy { $0.title == $1.title && $0.text.utf8.starts(with: $1.text.utf8) }
        // A session begins with an empty free text.
        case (.sections, .free(let theirs)): theirs.isEmpty
        case (.free, .sections(let theirs)): theirs.allSatisfy { $0.title.isEmpty && $0.text.isEmpty }
        }
    }
}
