import Foundation

/// Keeps bytes in a file that only this user can read, for as long as a program needs it.
enum TemporaryFile {
    /// Writes the bytes, calls the body with the path, and removes the file however the body ends.
    static func with<Value: Sendable>(
        _ bytes: [UInt8],
        ending: String,
        _ body: (String) async throws -> Value
    ) async throws -> Value {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("inclined-\(UUID().uuidString)")
        try FileManager.default.createDirectory(
            at: folder,
            withIntermediateDirectories: false,
            attributes: [.posixPermissions: 0o700]
        )
        defer { try? FileManager.default.removeItem(at: folder) }
        let path = folder.appendingPathComponent("document.\(ending)").path
        guard
            FileManager.default.createFile(
                atPath: path,
                contents: Data(bytes),
                attributes: [.posixPermissions: 0o600]
            )
        else { throw CocoaError(.fileWriteUnknown) }
        return try await body(path)
    }
}
