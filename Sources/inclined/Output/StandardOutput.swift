import Foundation

/// Standard output that says when it cannot be written, instead of losing text silently or trapping.
enum StandardOutput {
    static func write(_ bytes: [UInt8]) throws {
        try write(Data(bytes))
    }

    static func write(_ text: String) throws {
        try write(Data((text + "\n").utf8))
    }

    static func write(_ data: Data) throws {
        do {
            try FileHandle.standardOutput.write(contentsOf: data)
        } catch {
            throw UsageError("The output cannot be written; check that the disk has room and the output is open.")
        }
    }
}
