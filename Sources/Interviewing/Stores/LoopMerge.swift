/// What to do with a loop of an archive, beside the loops that are kept already.
///
/// A loop is the same when plan, purpose and time are equal. Of each round the session that holds the other's words
/// stays. Where both sides have words that the other lacks, both loops are kept: nothing said is ever thrown away.
public enum LoopMerge: Sendable, Hashable {
    /// The kept loop of this number holds everything.
    case held(Int)
    /// The kept loop of this number goes on in the archive; these are its sessions then.
    case continued(Int, sessions: [Session])
    /// No kept loop is the same one.
    case new

    /// Decides. Reading the same archive twice ends in `held` the second time.
    ///
    /// - Parameter kept: The loops that may be the same one; each is taken once for an archive.
    public init(_ loop: ArchivedLoop, among kept: [LoopRecord]) {
        let same = kept.filter {
            $0.plan == loop.plan && $0.purpose == loop.purpose && $0.created == loop.created
                && $0.sessions.count == loop.sessions.count
        }
        let joined = same.lazy.compactMap { record in
            Self.joined(record.sessions, loop.sessions).map { (number: record.number, sessions: $0, record: record) }
        }
        if let held = joined.first(where: { $0.sessions == $0.record.sessions }) {
            self = .held(held.number)
        } else if let continued = joined.first {
            self = .continued(continued.number, sessions: continued.sessions)
        } else {
            self = .new
        }
    }

    private static func joined(_ here: [Session], _ there: [Session]) -> [Session]? {
        var sessions: [Session] = []
        for (here, there) in zip(here, there) {
            guard let session = here.joined(with: there) else { return nil }
            sessions.append(session)
        }
        return sessions
    }
}

extension Session {
    /// The session that holds all words of both; nil when each has words that the other lacks.
    fileprivate func joined(with other: Session) -> Session? {
        switch (holds(other), other.holds(self)) {
        case (true, true):
            // The same words: what was done last, such as ending the round, counts.
            return other.version > version ? other : self
        case (true, false): return self
        case (false, true):
            var longer = other
            // A window that still shows the shorter one must not write over the longer one.
            longer.version = max(other.version, version + 1)
            return longer
        case (false, false): return nil
        }
    }

    private func holds(_ other: Session) -> Bool {
        guard exchanges.count >= other.exchanges.count else { return false }
        return zip(exchanges, other.exchanges).allSatisfy { mine, theirs in
            mine.question == theirs.question && mine.turns.count >= theirs.turns.count
                && zip(mine.turns, theirs.turns).allSatisfy { $0.holds($1) }
        }
    }
}

extension Turn {
    /// Whether it has every word of another one; an open answer may have grown.
    fileprivate func holds(_ other: Turn) -> Bool {
        guard probe == other.probe else { return false }
        let words = other.answer.utf8
        switch other.state {
        case .open: return answer.utf8.starts(with: words)
        case .answered, .skipped: return answer.utf8.elementsEqual(words)
        }
    }
}
