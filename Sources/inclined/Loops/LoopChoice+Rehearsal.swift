import Interviewing

extension LoopChoice {
    /// The loop of a number, or the newest rehearsal; practice of single questions is not meant unless it is named.
    static func rehearsal(_ number: Int?, in workspace: Workspace) async throws -> LoopDigest {
        let digests = try await workspace.loops()
        func isMeant(_ record: LoopRecord) -> Bool { number.map { $0 == record.number } ?? (record.purpose == .loop) }
        guard let found = digests.first(where: { isMeant($0.record) }) else {
            throw none(number)
        }
        return found
    }

    /// The same without reading what was said, for commands that only go on with it.
    static func record(_ number: Int?, in store: any LoopStore) async throws -> LoopRecord {
        let found =
            if let number {
                try await store.loop(number)
            } else {
                try await newest(in: store) { $0.purpose == .loop }
            }
        guard let found else { throw none(number) }
        return found
    }

    /// The newest loop or practice that is wanted; nil when none is.
    static func newest(in store: any LoopStore, where isWanted: (LoopRecord) -> Bool) async throws -> LoopRecord? {
        for headline in try await store.loopHeadlines() {
            if let record = try await store.loop(headline.number), isWanted(record) { return record }
        }
        return nil
    }

    private static func none(_ number: Int?) -> UsageError {
        guard let number else {
            return UsageError("There is no loop yet. Plan one: inclined loop new --track tpm --level L6")
        }
        return UsageError("There is no loop \(number); inclined loop list shows those there are.")
    }
}
