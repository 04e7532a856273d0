import Interviewing
import Testing

struct SentenceTemplateTests {
    @Test func `a sentence tells its names in order, each as often as it stands there`() {
        #expect(SentenceTemplate("{level} as {track}, never {level}.").names == ["level", "track", "level"])
        #expect(SentenceTemplate("Nothing here } either.").names.isEmpty)
        #expect(SentenceTemplate("").names.isEmpty)
    }

    @Test func `a brace that is never closed is a name that nobody knows`() {
        #expect(SentenceTemplate("For {level and more").names == ["level and more"])
        #expect(SentenceTemplate("For {level").filled { _ in "L6" } == nil)
        #expect(SentenceTemplate.filled("For {level", ["level": "L6"]) == "For {level")
    }

    @Test func `braces in what the candidate wrote stay what they are`() {
        let values = ["story": "{level} {", "level": "L6"]
        #expect(SentenceTemplate.filled("{story}: {level}.", values) == "{level} {: L6.")
        #expect(SentenceTemplate("{story}: {level}.").filled { values[$0] } == "{level} {: L6.")
    }

    @Test func `nothing stands for an unknown name, or no sentence is made, as whoever fills it wants`() {
        #expect(SentenceTemplate.filled("At {level}{other}.", ["level": "L6"]) == "At L6.")
        #expect(SentenceTemplate("At {level}{other}.").filled { $0 == "level" ? "L6" : nil } == nil)
    }
}
