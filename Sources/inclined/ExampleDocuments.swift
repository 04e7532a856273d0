import Foundation
import Interviewing
import WebApp

/// The example documents that the program carries: `Artifacts/TYPE/good-01-….md` and `bad-01-….md`.
enum ExampleDocuments {
    /// Reads them from the files of the samples, in the order of their names.
    static func read(_ files: [String: [UInt8]]) -> [ExampleDocument] {
        files.keys.filter { $0.hasPrefix("Artifacts/") && $0.hasSuffix(".md") }.sorted().compactMap { path in
            let steps = path.split(separator: "/")
            guard steps.count == 3, let type = ArtifactType(rawValue: String(steps[1])) else { return nil }
            let text = String(decoding: files[path] ?? [], as: UTF8.self)
            let lines = text.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
            guard lines.count == 2 else { return nil }
            return ExampleDocument(
                type: type,
                isGood: steps[2].hasPrefix("good-"),
                title: title(lines[0]),
                text: String(lines[1])
            )
        }
    }

    /// What stands behind "title:" in the comment of the first line.
    private static func title(_ line: Substring) -> String {
        guard let start = line.range(of: "title:")?.upperBound else { return "" }
        let rest = line[start...]
        let end = rest.range(of: "; finds:")?.lowerBound ?? rest.range(of: "-->")?.lowerBound ?? rest.endIndex
        return rest[..<end].split(separator: " ").joined(separator: " ")
    }
}
