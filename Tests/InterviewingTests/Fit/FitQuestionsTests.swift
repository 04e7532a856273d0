import Content
import Interviewing
import Testing

@Suite("Fit: the questions")
struct FitQuestionsTests {
    let questions = FitAnswerer.questions

    @Test("Sixteen questions with three or four answers, each with exactly one for either track's work")
    func shape() {
        #expect(questions.count == 16)
        for question in questions {
            #expect((3...4).contains(question.answers.count))
            #expect(question.answers.count { $0.moves == .technical } == 1)
            #expect(question.answers.count { $0.moves == .organisational } == 1)
            #expect(question.asks.hasSuffix("?"))
        }
        for ground in FitQuestionDefinition.Ground.allCases { #expect(questions.count { $0.about == ground } >= 4) }
    }

    @Test("They are read in four minutes at 238 words a minute, an adult's usual pace for plain prose")
    func time() {
        let words = questions.reduce(0) { sum, question in
            sum + ([question.asks] + question.answers.map(\.says)).reduce(0) { $0 + $1.split(separator: " ").count }
        }
        #expect(Double(words) / 238 < 4)
    }

    @Test("At every place of the list either track's work stands equally often", arguments: 0..<4)
    func places(_ index: Int) {
        let moves = questions.compactMap { $0.answers.indices.contains(index) ? $0.answers[index].moves : nil }
        #expect(moves.count { $0 == .technical } == moves.count { $0 == .organisational })
        #expect(moves.count { $0 == .administration } == moves.count { $0 == .other })
    }

    @Test("Technical work stands before organisational work as often as after it")
    func order() {
        let before = questions.count { question in
            let moves = question.answers.map(\.moves)
            return (moves.firstIndex(of: .technical) ?? 0) < (moves.firstIndex(of: .organisational) ?? 0)
        }
        #expect(before == 8)
    }

    @Test("No kind of work is told at greater length, so that none looks weightier")
    func lengths() {
        let all = questions.flatMap(\.answers)
        let means = FitWork.allCases.map { work in
            let words = all.filter { $0.moves == work }.map { Double($0.says.split(separator: " ").count) }
            return words.reduce(0, +) / Double(words.count)
        }
        #expect((means.max() ?? 0) / (means.min() ?? 1) < 1.05)
    }

    @Test("Three pairs ask the same again in other words, and not next to each other")
    func again() throws {
        let pairs = questions.compactMap { question in question.again.map { ($0, question.id) } }
        #expect(pairs.count == 3)
        for (first, second) in pairs {
            let one = try #require(questions.firstIndex { $0.id == first })
            let two = try #require(questions.firstIndex { $0.id == second })
            #expect(two - one >= 5)
            #expect(Set(questions[one].answers.map(\.says)).isDisjoint(with: questions[two].answers.map(\.says)))
        }
    }

    @Test("No answer names a track, a title or a tool, so that nobody can answer for a role")
    func blind() {
        for answer in questions.flatMap(\.answers) {
            let words = answer.says.lowercased()
            for word in ["tpm", "pgm", "program manager", "amazon", "jira", "gantt", "stakeholder", "boring"] {
                #expect(!words.contains(word))
            }
        }
    }

    @Test("The content about fit is sound")
    func sound() {
        #expect(TestEngine.content.errors.filter { "\($0)".contains("fit") } == [])
    }
}
