import Content
import Foundation
import Interviewing
import Testing

/// Our own example documents: rules are silent on the good ones and find what is wrong in the bad ones.
@Suite struct WorkshopExamplesTests {
    private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().path
    private static let assessor: Assessor? = try? CompactContent.assessor(
        ContentFolder(path: root + "/Content").read().0
    )

    private struct Document {
        let name: String
        let text: String
        /// Rules that its first line promises.
        let finds: Set<String>
    }

    private func documents(_ type: ArtifactType, _ prefix: String) throws -> [Document] {
        let folder = Self.root + "/Samples/Artifacts/" + type.rawValue
        return try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
            .filter { $0.hasPrefix(prefix) && $0.hasSuffix(".md") }
            .map { name in
                let text = try String(contentsOfFile: folder + "/" + name, encoding: .utf8)
                let first = text.prefix { $0 != "\n" }
                let list = first.range(of: "finds:").map { first[$0.upperBound...] } ?? ""
                let finds = list.replacing("-->", with: "").split(separator: ",")
                    .map { $0.trimmingCharacters(in: .whitespaces) }
                return Document(name: name, text: text, finds: Set(finds))
            }
    }

    private func review(_ document: Document, as type: ArtifactType) throws -> ArtifactReview {
        ArtifactReviewer(assessor: try #require(Self.assessor))
            .review(ArtifactSubmission(type: type, text: document.text))
    }

    @Test(arguments: ArtifactType.allCases)
    func `nothing is found in a good document`(type: ArtifactType) throws {
        let good = try documents(type, "good-")
        #expect(good.count >= 6)
        for document in good {
            let review = try review(document, as: type)
            let findings = review.findings.map { "\($0.rule): «\($0.quote)»" }
            #expect(findings.isEmpty && review.refusal == nil, "\(document.name): \(findings)")
        }
    }

    @Test(arguments: ArtifactType.allCases)
    func `every promised fault of a bad document is found, and every rule of the type has such a document`(
        type: ArtifactType
    ) throws {
        let bad = try documents(type, "bad-")
        #expect(bad.count >= 12)
        for document in bad {
            let found = Set(try review(document, as: type).findings.map(\.rule))
            let missed = document.finds.subtracting(found).sorted()
            #expect(!document.finds.isEmpty && missed.isEmpty, "\(document.name): \(missed)")
        }
        let rules = try #require(Self.assessor).workshop.library.rules.filter { $0.scopes == [.artifact(type)] }
        let promised = bad.reduce(into: Set<String>()) { $0.formUnion($1.finds) }
        let uncovered = rules.map(\.id).filter { !promised.contains($0) && !$0.hasPrefix("document-") }
        #expect(uncovered.isEmpty, "\(uncovered)")
    }

    @Test(arguments: ArtifactType.allCases)
    func `a good document is guessed to be of its kind`(type: ArtifactType) throws {
        let guess = ArtifactTypeGuess(try #require(Self.assessor).workshop.library)
        for document in try documents(type, "good-") {
            #expect(guess.type(of: document.text) == type, "\(document.name)")
        }
    }

    @Test(arguments: ArtifactType.allCases)
    func `Windows line ends change nothing`(type: ArtifactType) throws {
        for document in try documents(type, "bad-").prefix(4) {
            let other = document.text.replacing("\n", with: "\r\n")
            let wrapped = Document(name: document.name, text: other, finds: [])
            #expect(
                try review(wrapped, as: type).findings.map(\.rule) == review(document, as: type).findings.map(\.rule)
            )
        }
    }
}
