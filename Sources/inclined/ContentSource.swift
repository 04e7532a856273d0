import Content
import EmbeddedAssets
import Foundation
import Interviewing

/// Where the program takes its content from: a folder an editor names, or the bytes inside it.
enum ContentSource {
    /// The engine; a folder is read and checked, the bytes inside are trusted.
    static func assessor(folder: String?) throws -> Assessor {
        let named = folder ?? ProcessInfo.processInfo.environment["INCLINED_CONTENT"]
        if let named {
            let (library, errors) = ContentFolder(path: named).read()
            if let first = errors.first { throw first }
            return try CompactContent.assessor(library)
        }
        let count = inclined_content_length()
        guard count > 0, let start = inclined_content() else {
            throw ContentError("This build carries no content; build it with ./run, or give --content DIR.", at: nil)
        }
        return try CompactContent.decode(UnsafeRawBufferPointer(start: start, count: count))
    }
}
