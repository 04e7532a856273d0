import Interviewing
import Testing

@Suite("Fit: another policy")
struct FitPolicyTests {
    @Test("The sentence for too few answers names the floor that the reading was made with")
    func floor() {
        let questions = TestEngine.content.library.preparation.fitQuestions
        let policy = FitPolicy(leastAnswers: 12, leastPoints: 6, lead: 6, administrationLead: 3)
        let reading = FitReader(questions, policy: policy).read([:])
        #expect(reading.headline == "0 of \(questions.count) questions are answered. Below 12 nothing is said.")
    }
}
