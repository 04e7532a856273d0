import Content
import Foundation
import Interviewing
import Testing

@Suite("Claims: what stands in them")
struct ClaimContentTests {
    let claims = TestEngine.content.library.claims
    let sources = TestEngine.content.library.sources

    @Test("Claims are numbered without a gap, and all of the first sixteen are there")
    func numbers() {
        #expect(claims.map(\.id) == (1...claims.count).map { "C\($0)" })
        #expect(claims.count >= 28)
    }

    @Test("The widely repeated claims have the verdicts that the evidence gave them")
    func verdicts() {
        let expected: [Claim.Verdict] = [
            .contradicted, .contradicted, .overstated, .partly, .contradicted, .contradicted, .partly, .unconfirmed,
            .partly, .contradicted, .wrongTerm, .unconfirmed, .overstated, .partly, .editorial, .unconfirmed,
        ]
        #expect(claims.prefix(16).map(\.verdict) == expected)
    }

    @Test("Whatever is called sure rests on a page, and nothing weak is called sure")
    func honesty() {
        let known = Dictionary(uniqueKeysWithValues: sources.map { ($0.id, $0) })
        for claim in claims {
            #expect(!claim.touches.isEmpty && !claim.tracks.isEmpty, "\(claim.id)")
            #expect(claim.source.allSatisfy { known[$0] != nil }, "\(claim.id)")
            #expect(Set(claim.source).count == claim.source.count, "\(claim.id)")
            if claim.trust == .verified {
                #expect(claim.source.contains { known[$0]?.trust == .verified }, "\(claim.id)")
            }
            if claim.confidence == .high, claim.id != "C2" { #expect(claim.trust == .verified, "\(claim.id)") }
            if claim.verdict == .unconfirmed { #expect(claim.confidence == .low, "\(claim.id)") }
        }
    }

    @Test("The first claim never reads as a fact: it says contradicted, how sure, and that the size is unsafe")
    func pay() throws {
        let claim = try #require(claims.first)
        #expect(claim.verdict == .contradicted && claim.confidence == .moderate)
        #expect(claim.evidence.contains("direction is fairly safe, the size is not"))
        #expect(claim.weDo.contains("never repeats the claim as a fact"))
    }

    @Test("Every source that content names exists, whichever file names it, and every source is named somewhere")
    func used() throws {
        let content = URL(fileURLWithPath: TestEngine.root + "/Content")
        let files = try #require(FileManager.default.enumerator(at: content, includingPropertiesForKeys: nil))
        var named: Set<String> = []
        for case let file as URL in files where file.pathExtension == "yml" {
            var isList = false
            for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
                if let list = line.range(of: "source: [") {
                    let ids = line[list.upperBound...].prefix { $0 != "]" }.split(separator: ",")
                    named.formUnion(ids.map { $0.trimmingCharacters(in: .whitespaces) })
                }
                let bare = line.trimmingCharacters(in: .whitespaces)
                if isList, bare.hasPrefix("- "), !bare.contains(":") { named.insert(String(bare.dropFirst(2))) }
                isList = bare == "source:" || (isList && bare.hasPrefix("- "))
            }
        }
        let known = Set(sources.map(\.id))
        #expect(named.subtracting(known).sorted() == [])
        #expect(known.subtracting(named).sorted() == [])
    }
}
