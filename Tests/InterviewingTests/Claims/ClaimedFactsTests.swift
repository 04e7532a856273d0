import Content
import Foundation
import Interviewing
import Testing

@Suite("Whatever states a fact about pay, levels or the loop names the claim with its evidence")
struct ClaimedFactsTests {
    static let library = TestEngine.content.library
    private var known: PreparationLibrary { Self.library.preparation }
    private let claims = Dictionary(uniqueKeysWithValues: Self.library.claims.map { ($0.id, $0) })

    /// Words that a sentence of fact has; advice and requests of our own have none of them.
    private static let factual = [
        "amazon", "usual", "commonly", "reported", "notes are", "rounds of", "a panel", "interviewers compare",
    ]

    private func isFactual(_ texts: [String]) -> Bool {
        texts.contains { text in Self.factual.contains { text.lowercased().contains($0) } }
    }

    @Test("Every vest schedule names a claim about offers")
    func presets() {
        for preset in known.vestPresets where preset.schedule != nil {
            let named = preset.provenance.claims.compactMap { claims[$0] }
            #expect(!named.isEmpty && named.allSatisfy { $0.touches.contains(.offers) }, "\(preset.id)")
        }
        let amazon = known.vestPresets.first { $0.id == "amazon-5-15-40-40" }
        #expect(amazon?.provenance.claims.first == "C17")
    }

    @Test("Every table of pay names claims about pay")
    func pay() {
        for table in known.pay {
            let named = table.provenance.claims.compactMap { claims[$0] }
            #expect(!named.isEmpty && named.allSatisfy { $0.touches.contains(.pay) }, "\(table.id)")
        }
    }

    @Test("Every title of a level, and every employer whose levels are translated, names a claim about levels")
    func levels() {
        for title in known.ladder.titles {
            let named = title.provenance.claims.compactMap { claims[$0] }
            #expect(named.contains { $0.touches.contains(.levels) }, "\(title.level) \(title.track)")
        }
        for employer in known.employers where !employer.rungs.isEmpty {
            #expect(employer.provenance.claims.contains("C25"), "\(employer.id)")
        }
    }

    @Test("Every passage of the brief that rests on a page names a claim")
    func brief() {
        for passage in known.negotiation where passage.provenance.source != ["ours"] {
            #expect(!passage.provenance.claims.isEmpty, "\(passage.id)")
        }
    }

    @Test("Every item and task whose sentences tell of the loop names a claim")
    func readiness() {
        for item in known.readiness.items {
            let texts =
                [item.title, item.says.covered, item.says.thin, item.says.missing, item.says.unsaid]
                + [item.task, item.mend].compactMap(\.self).flatMap { [$0.title, $0.reason] }
            if isFactual(texts) { #expect(!item.provenance.claims.isEmpty, "\(item.id)") }
        }
        for task in known.readiness.standing where isFactual([task.task.title, task.task.reason]) {
            #expect(!task.provenance.claims.isEmpty, "\(task.id)")
        }
    }

    @Test("Every warning of a move about a company's levels or pay names a claim")
    func moves() {
        for move in known.moves {
            for warning in move.warnings {
                let isAbout = ["L6", "level", "pay", "Amazon"].contains { warning.says.contains($0) }
                if isAbout, warning.trust != .proposed { #expect(warning.claim != nil, "\(move.id): \(warning.says)") }
            }
        }
    }

    @Test("The loop, the length of an answer and the limits of the writing assessment name claims")
    func loops() {
        for template in Self.library.loops.templates { #expect(template.provenance.claims.contains("C29")) }
        for prompt in Self.library.workshop.writing { #expect(prompt.provenance.claims.contains("C33")) }
        #expect(Self.library.delivery[.longest]?.provenance.claims == ["C32"])
    }

    @Test("A claim is in use, or says itself what it touches; none is named twice in one place")
    func once() {
        for provenance in known.provenances {
            #expect(Set(provenance.claims).count == provenance.claims.count, "\(provenance.place)")
        }
    }

    @Test("A claim that does not exist is told with its place")
    func missing() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("claims-\(UUID().uuidString)")
        try FileManager.default.copyItem(atPath: TestEngine.root + "/Content", toPath: folder.path)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appendingPathComponent("preparation/presets.yml")
        let text = try String(contentsOf: file, encoding: .utf8)
        try text.replacingOccurrences(of: "[C17, C18, C22]", with: "[C17, C999]")
            .write(to: file, atomically: true, encoding: .utf8)
        let errors = ContentFolder(path: folder.path).read().errors
        #expect(errors.count == 1)
        #expect(errors.first.map { "\($0)" }?.contains("There is no claim “C999”") == true, "\(errors)")
    }

    @Test("The compact form keeps the claims, and nothing where there are none")
    func compact() throws {
        let preset = try #require(known.vestPresets.first)
        let coded = try JSONEncoder().encode(preset.provenance)
        #expect(try JSONDecoder().decode(Provenance.self, from: coded).claims == preset.provenance.claims)
        let none = try #require(known.fitQuestions.first { $0.provenance.claims.isEmpty })
        #expect(!String(decoding: try JSONEncoder().encode(none.provenance), as: UTF8.self).contains("named"))
    }

    @Test("A source's address is a link whether or not its scheme is written")
    func links() {
        func link(_ address: String) -> String? {
            Source(id: "s", title: "", address: address, kind: "press", read: "2026-11", trust: .weak).link
        }
        #expect(link("amazon.jobs/content") == "https://amazon.jobs/content")
        #expect(link("http://a.example/x") == "http://a.example/x")
        #expect(link("https://a.example/x?y=://") == "https://a.example/x?y=://")
        #expect(link("") == nil && link("reddit.com/r/x (comment 1)") == nil && link("ours") == nil)
    }
}
