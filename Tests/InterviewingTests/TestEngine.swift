import Content
import Foundation
import Interviewing
import Testing

/// The real content and the engine made from it, read once for all tests.
enum TestEngine {
    /// The root of the checkout.
    static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().path

    static let content: (library: Library, errors: [ContentError]) = ContentFolder(path: root + "/Content").read()

    static let assessor: Assessor? = try? CompactContent.assessor(content.library)

    static func assess(
        _ text: String,
        as kind: TextKind = .story,
        target: Track? = nil
    ) throws -> Assessment {
        try #require(assessor).assess(Submission(id: "t", kind: kind, text: text, target: target))
    }

    /// A Markdown file without its front matter.
    static func body(of path: String) throws -> String {
        let text = try String(contentsOfFile: root + "/" + path, encoding: .utf8)
        guard text.hasPrefix("---\n"), let end = text.range(of: "\n---\n") else { return text }
        return String(text[end.upperBound...])
    }

    /// Objects of a JSON Lines file.
    static func lines<Row: Decodable>(_ path: String, as type: Row.Type) throws -> [Row] {
        let text = try String(contentsOfFile: root + "/" + path, encoding: .utf8)
        return try text.split(separator: "\n").map { try JSONDecoder().decode(Row.self, from: Data($0.utf8)) }
    }
}
