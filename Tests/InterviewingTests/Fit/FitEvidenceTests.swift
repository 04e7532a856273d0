import Interviewing
import StoreContract
import Testing

@Suite("Fit: evidence of one's own")
struct FitEvidenceTests {
    @Test("An empty desk shows nothing and quotes nothing")
    func empty() async throws {
        let evidence = FitEvidence(try await Candidate.workspace().desk())
        #expect(evidence.verdict == .insufficient && evidence.quotes.isEmpty && evidence.total == 0)
    }

    @Test("A résumé and a story each count once, and every quote stands in one of them word for word")
    func quotes() async throws {
        let workspace = try Candidate.workspace()
        let resume = try TestEngine.body(of: "Samples/tpm-mara-lindqvist/resume.md")
        _ = try await workspace.store.addResume(name: "cv", text: resume, origin: .own, at: Candidate.time)
        let id = try await Candidate.add("latency-under-the-lock", to: workspace)
        let evidence = FitEvidence(try await workspace.desk())
        #expect(evidence.verdict == .tpm)
        #expect(evidence.texts(for: .tpm) == 2)
        #expect((1...4).contains(evidence.quotes.count))
        let story = try #require(try await workspace.store.story(id)).draft.text.whole
        for quote in evidence.quotes {
            #expect(quote.leaning == .tpm)
            #expect((quote.place == "/resume" ? resume : story).contains(quote.text))
        }
        #expect(evidence.quotes.contains { $0.place == "/resume" })
    }

    @Test("A story that was put aside is no evidence any more")
    func retired() async throws {
        let workspace = try Candidate.workspace()
        let id = try await Candidate.add("latency-under-the-lock", to: workspace)
        #expect(FitEvidence(try await workspace.desk()).verdict == .tpm)
        try await workspace.store.retire(id, at: Candidate.time)
        #expect(FitEvidence(try await workspace.desk()).verdict == .insufficient)
    }
}
