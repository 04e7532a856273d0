extension Workspace {
    /// How often something is read anew while somebody keeps writing; then the last reading counts.
    private static var patience: Int { 5 }

    /// What several calls to the store read, as of one of its revisions: read again when anything was written between the
    /// first call and the last.
    public func asOfOneRevision<Value>(_ read: () async throws -> Value) async throws -> Value {
        var before = try await store.revision()
        var value = try await read()
        for _ in 0..<Self.patience {
            let after = try await store.revision()
            if after == before { break }
            before = after
            value = try await read()
        }
        return value
    }
}
