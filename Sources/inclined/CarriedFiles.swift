import EmbeddedAssets
import Foundation

/// The front end and the sample candidates: inside the program, or a folder for those who work on the front end.
struct CarriedFiles {
    /// Templates, style, scripts and fetched libraries by path.
    let web: [String: [UInt8]]
    /// Files of sample candidates by path.
    let samples: [String: [UInt8]]

    /// Reads what the program carries; a folder stands in for the front end.
    init(web folder: String?) throws {
        let count = inclined_files_length()
        guard count > 0, let start = inclined_files() else {
            throw UsageError("This build carries no front end; build it with ./run.")
        }
        let all = try FileArchive.decode(UnsafeRawBufferPointer(start: start, count: count))
        func below(_ prefix: String) -> [String: [UInt8]] {
            all.reduce(into: [:]) { found, file in
                if file.key.hasPrefix(prefix) { found[String(file.key.dropFirst(prefix.count))] = file.value }
            }
        }
        samples = below("samples/")
        guard let folder = folder ?? ProcessInfo.processInfo.environment["INCLINED_WEB"] else {
            web = below("web/")
            return
        }
        // Fetched libraries are no part of the folder.
        web = below("web/").filter { $0.key.hasPrefix("vendor/") }
            .merging(try FileArchive.files(in: folder)) { _, own in own }
    }
}
