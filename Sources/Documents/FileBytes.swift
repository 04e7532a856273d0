import Foundation

/// Reads files with a limit.
enum FileBytes {
    private static let step = 1 << 16

    /// The content of a file.
    ///
    /// Reads at most one byte more than the limit, so that endless devices and files that grow end too.
    static func read(path: String, name: String, limit: Int) throws -> [UInt8] {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
            throw DocumentError.notFound(name)
        }
        guard !isFolder.boolValue else { throw DocumentError.folder(name) }
        guard let handle = FileHandle(forReadingAtPath: path) else {
            throw DocumentError.unreadable(name, reason: "permission denied")
        }
        defer { try? handle.close() }
        var bytes: [UInt8] = []
        do {
            while bytes.count <= limit, let part = try handle.read(upToCount: step), !part.isEmpty {
                bytes.append(contentsOf: part)
            }
        } catch {
            throw DocumentError.unreadable(name, reason: "reading failed")
        }
        guard bytes.count <= limit else { throw DocumentError.tooLarge(name, limit: limit) }
        return bytes
    }
}
