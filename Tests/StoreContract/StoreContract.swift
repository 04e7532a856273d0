public import Interviewing

/// What every store must do, as checks that any implementation can run on an empty store of its own.
public struct StoreContract: Sendable, CustomStringConvertible {
    /// What is promised.
    public let promise: String
    /// Throws a `Breach` when the promise is broken.
    public let check: @Sendable (any Store) async throws -> Void

    /// The promise.
    public var description: String { promise }

    /// A broken promise.
    public struct Breach: Error, CustomStringConvertible {
        /// What was seen instead.
        public let description: String
    }

    /// Every promise.
    public static let all: [StoreContract] =
        stories + histories + searches + profile + archives + loops + entries + loopArchives
        + artifacts + designs + workshopArchives + offers + plans + rehearsals + payFiles + preparationArchives

    static func promise(
        _ promise: String,
        _ check: @escaping @Sendable (any Store) async throws -> Void
    ) -> StoreContract {
        StoreContract(promise: promise, check: check)
    }

    static func hold(_ condition: Bool, _ otherwise: @autoclosure () -> String) throws {
        if !condition { throw Breach(description: otherwise()) }
    }

    static func expect<Value: Equatable>(_ value: Value, _ wanted: Value, _ what: String) throws {
        try hold(value == wanted, "\(what): \(value) instead of \(wanted)")
    }

    /// The call must end in this error.
    static func refuse(
        _ isExpected: (StoreError) -> Bool,
        _ what: String,
        _ call: () async throws -> Void
    ) async throws {
        do {
            try await call()
        } catch let error as StoreError {
            return try hold(isExpected(error), "\(what) ended in \(error)")
        }
        throw Breach(description: "\(what) was accepted")
    }
}

/// Drafts and names for checks.
enum Sample {
    static func id(_ number: Int) -> StoryID {
        var random = Counting(state: UInt64(number))
        return StoryID(using: &random)
    }

    static func time(_ number: Int64) -> Timestamp { Timestamp(milliseconds: 1_700_000_000_000 + number) }

    static func draft(_ title: String, _ text: String = "I moved the cut-over by two weeks.") -> StoryDraft {
        StoryDraft(
            title: title,
            project: "Ledger",
            question: "Tell me about a hard choice.",
            principles: ["dive-deep", "ownership"],
            tags: ["payments", "L6 “core”"],
            text: .free(text)
        )
    }

    private struct Counting: RandomNumberGenerator {
        var state: UInt64
        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state
        }
    }
}
