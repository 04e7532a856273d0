import Interviewing
import Testing

/// The bank is large enough that a loop differs from the last one, and is filed right.
struct QuestionBankTests {
    private static let library = TestEngine.content.library
    private static let questions = library.loops.questions

    @Test func `there are at least 400 questions, 12 for each principle, each named once`() {
        #expect(Self.questions.count >= 400)
        #expect(Set(Self.questions.map(\.id)).count == Self.questions.count)
        for principle in Self.library.principles {
            let count = Self.questions.count { $0.area == .principles && $0.principles.first == principle.id }
            #expect(count >= 12, "\(principle.id): \(count)")
        }
    }

    @Test(arguments: Track.allCases, Level.allCases)
    func `there is a choice for whatever a loop asks`(track: Track, level: Level) throws {
        let template = try #require(Self.library.loops.template(track, level))
        for area in Set(template.stages.map(\.area)) where area != .principles {
            let asked = template.stages.count { $0.area == area }
            let there = Self.questions.count { $0.area == area && $0.suits(track, level) }
            #expect(there > asked, "\(area): \(there) for \(asked)")
        }
        for principle in Self.library.principles {
            let there = Self.questions.count {
                $0.area == .principles && $0.principles.first == principle.id && $0.suits(track, level)
            }
            #expect(there > 1, "\(principle.id): \(there)")
        }
    }

    @Test func `no question is another one in nearly the same words`() {
        let words = Self.questions.map { question in
            Set(question.asks.lowercased().split { !$0.isLetter && !$0.isNumber }.map(\.hashValue))
        }
        for first in words.indices {
            for second in words[..<first].indices {
                // Sets of very different sizes cannot overlap by so much; that spares most comparisons.
                let (small, large) = (
                    min(words[first].count, words[second].count), max(words[first].count, words[second].count)
                )
                guard Double(small) > 0.8 * Double(large) else { continue }
                let shared = words[first].intersection(words[second]).count
                let all = words[first].count + words[second].count - shared
                #expect(
                    Double(shared) <= 0.8 * Double(all),
                    "\(Self.questions[first].id) and \(Self.questions[second].id)"
                )
            }
        }
    }

    @Test func `the question reader names what most questions test among its first three`() throws {
        let asked = Self.questions.filter { $0.area == .principles }
        var missed: [String] = []
        for question in asked {
            let reading = try TestEngine.assess(question.asks, as: .question)
            if !reading.principles.prefix(3).contains(where: { $0.id == question.principles.first }) {
                missed.append(question.id)
            }
        }
        let share = Double(asked.count - missed.count) / Double(asked.count)
        #expect(share >= 0.6, "\(share) of \(asked.count); missed \(missed)")
    }
}
