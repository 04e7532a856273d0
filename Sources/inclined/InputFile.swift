import Foundation

/// A file whose bytes a command takes as they are, read up to a limit so that endless ones end too.
struct InputFile {
    /// What it is called in messages.
    let name: String
    /// What it holds.
    let bytes: [UInt8]

    private static let step = 1 << 16

    /// Reads a file, or standard input for `-`.
    ///
    /// - Throws: `UsageError` when it is not there, is a folder, cannot be read or is larger than the limit in bytes.
    static func read(_ path: String, most: Int) throws -> InputFile {
        var isFolder: ObjCBool = false
        let isStandard = path == "-"
        if !isStandard {
            guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
                throw UsageError("There is no file “\(path)”; check the path.")
            }
            if isFolder.boolValue { throw UsageError("“\(path)” is a folder; name a file in it.") }
        }
        guard let handle = isStandard ? FileHandle.standardInput : FileHandle(forReadingAtPath: path) else {
            throw UsageError("“\(path)” cannot be opened; check that you may read it.")
        }
        let name = isStandard ? "standard input" : (path as NSString).lastPathComponent
        var bytes: [UInt8] = []
        do {
            while bytes.count <= most, let part = try handle.read(upToCount: step), !part.isEmpty {
                bytes += part
            }
        } catch {
            throw UsageError("“\(name)” cannot be read; check that it is a file and that you may read it.")
        }
        guard bytes.count <= most else {
            let size = most >= 1_000_000 ? "\(most / 1_000_000) MB" : "\(most / 1000) KB"
            throw UsageError("“\(name)” is larger than \(size); take the part that matters.")
        }
        return InputFile(name: name, bytes: bytes)
    }
}
