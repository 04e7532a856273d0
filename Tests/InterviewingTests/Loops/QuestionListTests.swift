import Interviewing
import Testing

/// Questions are pasted from mails, documents and chats, as they come.
struct QuestionListTests {
    private static func read(_ text: String) throws -> QuestionList {
        QuestionList(text, assessor: try #require(TestEngine.assessor))
    }

    @Test(arguments: ["- ", "* ", "• ", "– ", "1. ", "12) ", "3.\t", "  - ", "\t", "1.2. ", "▪ ", ""])
    func `bullets and numbers before a question are not part of it`(mark: String) throws {
        let list = try Self.read(mark + "Tell me about a time you disagreed with your manager.")
        #expect(list.questions.map(\.text) == ["Tell me about a time you disagreed with your manager."])
        #expect(list.refused.isEmpty)
    }

    @Test(arguments: [
        ("3 things you are proud of at work, and why?", "3 things you are proud of at work, and why?"),
        ("360 reviews: when did one change your mind?", "360 reviews: when did one change your mind?"),
        ("2. 3 things you are proud of at work, and why?", "3 things you are proud of at work, and why?"),
        ("- 90 days into a job, what had you changed?", "90 days into a job, what had you changed?"),
        ("7) 5 whys: when did you really ask them?", "5 whys: when did you really ask them?"),
    ])
    func `a number that belongs to the question stays`(line: String, text: String) throws {
        #expect(try Self.read(line).questions.map(\.text) == [text])
    }

    @Test(arguments: ["\n", "\r\n", "\r", "\u{2028}", "\n\n \n\t\n"])
    func `each line is a question, a double only once`(end: String) throws {
        let one = "When did you go into the details yourself?"
        let two = "Tell me about a promise you could not keep."
        let list = try Self.read([one, "- " + two, "2. " + one, two.uppercased(), one].joined(separator: end))
        #expect(list.questions.map(\.text) == [one, two])
    }

    @Test func `a question is filed under what it tests`() throws {
        let list = try Self.read("Tell me about a time you disagreed with your manager and had to commit anyway.")
        #expect(list.questions.first?.principles.first == "have-backbone")
        #expect(list.questions.first?.area == .principles && list.questions.first?.id == nil)
        for question in TestEngine.content.library.principles.flatMap({ $0.questions.prefix(3) }) {
            let principles = try #require(try Self.read(question).questions.first).principles
            #expect(principles.count <= 3 && Set(principles).count == principles.count)
        }
    }

    @Test func `what is no question is refused and shown`() throws {
        let list = try Self.read("Why?\n???\n👩🏽‍💻👩🏽‍💻\n---\n")
        #expect(list.questions.isEmpty, "\(list.questions.map(\.text))")
        #expect(list.refused.contains("Why?") && list.refused.contains("???"))
    }

    @Test func `an endless line is refused, and an endless list is cut`() throws {
        let long = try Self.read("When did you " + String(repeating: "really ", count: 200) + "go deep?")
        #expect(long.questions.isEmpty && long.refused.count == 1)
        let many = (1...QuestionList.most + 50).map { "Tell me about project \($0) and what you decided there." }
        let list = try Self.read(many.joined(separator: "\n"))
        #expect(list.questions.count <= QuestionList.most && list.questions.count > 100)
    }

    @Test(arguments: [
        "<script>alert('What did you decide?')</script> Tell me what you decided there.",
        "Robert'); DROP TABLE questions;-- tell me what you decided there.",
        "\u{202E}Tell me about \u{0} a time you decided alone.",
        "{quote} {level} Tell me about a time you decided alone.",
    ])
    func `hostile lines are text like any other`(line: String) throws {
        let list = try Self.read(line)
        #expect(list.questions.map(\.text) + list.refused == [line])
    }

    @Test func `nothing gives nothing`() throws {
        for text in ["", " ", "\n\n", "- \n* \n1. \n"] {
            let list = try Self.read(text)
            #expect(list.questions.isEmpty && list.refused.isEmpty, "\(text)")
        }
    }
}
