import Interviewing
import Testing

@Suite("The candidate's texts argue with their own sentences")
struct NegotiationMaterialTests {
    @Test("Every quote stands word for word in the text and leads to its page")
    func quotes() throws {
        let text = """
            In 2024 checkout failed for customers in four countries, and nine teams across three organisations owned a part of it. \
            I traced the root cause to unbounded retries in the payment service. I proposed idempotent retries with a budget \
            instead, and the principal engineer dropped his design and adopted mine. I convinced the finance director to move \
            her budget, and she moved it by a quarter. As a result failed payments fell from 2.1% to 0.3% and saved $4 million a year. \
            All nine teams still use the same retry contract today.
            """
        let assessment = try TestEngine.assess(text)
        let material = CandidateText(source: .resume(3), title: "Checkout", assessment: assessment)
        let evidence = NegotiationEvidence.all(in: [material], for: .tpm)
        #expect(!evidence.isEmpty)
        for piece in evidence {
            #expect(text.contains(piece.quote) && piece.quote.count <= 300)
            #expect(piece.place == "/resume/3" && piece.title == "Checkout")
        }
    }
}
