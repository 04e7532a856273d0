import Foundation

/// The front end and the samples as one run of bytes inside the program: for each file its path, then its content,
/// each behind a length of four bytes (little endian).
enum FileArchive {
    /// Packs files; the same files always give the same bytes.
    static func encode(_ files: [String: [UInt8]]) -> [UInt8] {
        var bytes: [UInt8] = []
        for (path, content) in files.sorted(by: { $0.key < $1.key }) {
            for part in [Array(path.utf8), content] {
                withUnsafeBytes(of: UInt32(part.count).littleEndian) { bytes += $0 }
                bytes += part
            }
        }
        return bytes
    }

    /// Reads what `encode` wrote.
    static func decode(_ bytes: UnsafeRawBufferPointer) throws -> [String: [UInt8]] {
        var files: [String: [UInt8]] = [:]
        var at = 0
        func part() throws -> [UInt8] {
            guard at + 4 <= bytes.count else { throw damaged }
            let length = Int(UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: at, as: UInt32.self)))
            guard length <= bytes.count - at - 4 else { throw damaged }
            defer { at += 4 + length }
            return Array(bytes[(at + 4)..<(at + 4 + length)])
        }
        while at < bytes.count {
            let path = String(decoding: try part(), as: UTF8.self)
            files[path] = try part()
        }
        return files
    }

    private static var damaged: UsageError {
        UsageError("The files inside this program are damaged; build it again with ./run.")
    }

    /// Every file below a folder by its path relative to it; hidden ones are left out.
    static func files(in folder: String) throws -> [String: [UInt8]] {
        let root = URL(fileURLWithPath: folder, isDirectory: true)
        guard let paths = FileManager.default.enumerator(atPath: root.path) else {
            throw UsageError("There is no folder \(folder).")
        }
        var files: [String: [UInt8]] = [:]
        for case let path as String in paths where !path.split(separator: "/").contains(where: { $0.hasPrefix(".") }) {
            var isFolder: ObjCBool = false
            let file = root.appendingPathComponent(path)
            guard FileManager.default.fileExists(atPath: file.path, isDirectory: &isFolder), !isFolder.boolValue else {
                continue
            }
            files[path] = Array(try Data(contentsOf: file))
        }
        return files
    }
}
