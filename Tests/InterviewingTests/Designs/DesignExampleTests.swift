import Interviewing
import Testing
import TextAnalysis

/// Every sign, dimension, contradiction and red flag does what its examples say.
@Suite struct DesignExampleTests {
    private static let dimensions = DesignEngine.knowledge.dimensions

    /// A text as it may arrive: plain, behind an emoji, with line ends of another system.
    private func forms(_ text: String) -> [String] {
        let whole = DesignEngine.plain + text
        return [whole, "👩🏽‍💻 " + whole, whole.replacing("\n", with: "\r\n")]
    }

    private func rating(_ text: String, of dimension: DesignDimension) throws -> DesignRating {
        let review = try DesignEngine.review(text, dimension.practice)
        return try #require(review.ratings.first { $0.dimension == dimension.id }, "\(text)")
    }

    @Test func `both practices have fifteen dimensions, numbered, with five anchors and four to eight signs`() {
        for practice in DesignPractice.allCases {
            let dimensions = DesignEngine.knowledge.dimensions(of: practice)
            #expect(dimensions.map(\.number) == Array(1...15))
            #expect(dimensions.allSatisfy { $0.anchors.count == 5 && (4...8).contains($0.signs.count) })
            #expect(dimensions.allSatisfy { !$0.bars.isEmpty && $0.bars.values.allSatisfy { (0...4).contains($0) } })
            #expect(dimensions.allSatisfy { $0.bars[.l5] ?? 0 <= $0.bars[.l6] ?? 0 })
            #expect(dimensions.allSatisfy { $0.bars[.l6] ?? 0 <= $0.bars[.l7] ?? 0 })
        }
        #expect(DesignEngine.knowledge.contradictions.count >= 14)
    }

    @Test func `all signs of a dimension reach the highest rating, half of them do not`() {
        for dimension in Self.dimensions {
            let weights = dimension.signs.map(\.weight).sorted()
            #expect(weights.reduce(0, +) >= 3.5, "\(dimension.id)")
            #expect(weights.prefix(2).reduce(0, +) < 2.5, "\(dimension.id)")
        }
    }

    @Test(arguments: dimensions)
    func `signs are found where they must be, and not in near misses`(dimension: DesignDimension) throws {
        for sign in dimension.signs {
            for example in sign.provenance.matching {
                for text in forms(example.text) {
                    let found = try rating(text, of: dimension).evidence.map(\.signal)
                    #expect(found.contains(sign.id), "\(dimension.id)/\(sign.id): \(example.text)")
                }
            }
            for example in sign.provenance.nonMatching {
                let found = try rating(DesignEngine.plain + example.text, of: dimension).evidence.map(\.signal)
                #expect(!found.contains(sign.id), "\(dimension.id)/\(sign.id): \(example.text)")
            }
        }
    }

    @Test(arguments: dimensions)
    func `a passage on the matter is rated two or more, another matter nothing`(dimension: DesignDimension) throws {
        for example in dimension.provenance.matching {
            #expect(try rating(DesignEngine.plain + example.text, of: dimension).rating >= 2, "\(example.text)")
        }
        for example in dimension.provenance.nonMatching {
            #expect(try rating(DesignEngine.plain + example.text, of: dimension).rating == 0, "\(example.text)")
        }
    }

    @Test(arguments: DesignEngine.knowledge.contradictions)
    func `a contradiction is named with its quotes, and what resolves it is seen`(known: DesignContradiction) throws {
        for example in known.provenance.matching {
            for text in forms(example.text) {
                let found = try DesignEngine.review(text).contradictions.filter { $0.id == known.id }
                let reading = try #require(found.first, "\(known.id): \(example.text)")
                let bytes = Array(text.utf8)
                let claim = String(decoding: bytes[reading.claim.start..<reading.claim.end], as: UTF8.self)
                #expect(found.count == 1 && reading.message.contains(claim) && !reading.message.contains("{"))
                #expect((reading.against == nil) == known.against.patterns.isEmpty)
            }
        }
        for example in known.provenance.nonMatching {
            let found = try DesignEngine.review(DesignEngine.plain + example.text).contradictions.map(\.id)
            #expect(!found.contains(known.id), "\(known.id): \(example.text)")
        }
    }

    private static let flags: [(rule: ArtifactRule, practice: DesignPractice)] = DesignEngine.knowledge.rules
        .flatMap { rule in
            DesignPractice.allCases.filter { rule.scopes.contains(.design($0)) }.map { (rule, $0) }
        }

    @Test func `red flags are found where they must be, and not in near misses`() throws {
        #expect(Self.flags.count >= 18)
        // No number may stand in the words around an example of a design without numbers.
        for (rule, practice) in Self.flags {
            for example in rule.provenance.matching {
                let found = try DesignEngine.review(DesignEngine.plain + example.text, practice).findings.map(\.rule)
                let alone = try DesignEngine.review(example.text, practice).findings.map(\.rule)
                #expect(found.contains(rule.id) || alone.contains(rule.id), "\(rule.id): \(example.text)")
            }
            for example in rule.provenance.nonMatching {
                let found = try DesignEngine.review(DesignEngine.plain + example.text, practice).findings.map(\.rule)
                #expect(!found.contains(rule.id), "\(rule.id): \(example.text)")
            }
        }
    }
}
