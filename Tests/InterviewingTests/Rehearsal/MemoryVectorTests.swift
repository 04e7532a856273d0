import Foundation
import Interviewing
import Testing

/// Histories with what the Python package `fsrs` 6.3.2 says about them; `Tests/Vectors/rehearsals.py` wrote the file.
struct MemoryVectorTests {
    /// One line of the file.
    struct Line {
        let model: MemoryModel
        let later: Int64
        let recall: Double
        let reviews: [Review]

        struct Review {
            let elapsed: Int64
            let grade: RehearsalGrade
            let stability: Double
            let difficulty: Double
            let due: Int64
        }

        init(_ text: Substring) throws {
            let fields = text.split(separator: "\t")
            model = MemoryModel(retention: try number(fields[0]), longest: try #require(Int(fields[1])))
            later = try #require(Int64(fields[2]))
            recall = try number(fields[3])
            reviews = try fields.dropFirst(4).map { field in
                let parts = field.split(separator: " ")
                return Review(
                    elapsed: try #require(Int64(parts[0])),
                    grade: try #require(Int(parts[1]).flatMap(RehearsalGrade.init)),
                    stability: try number(parts[2]),
                    difficulty: try number(parts[3]),
                    due: try #require(Int64(parts[4]))
                )
            }
        }
    }

    static func lines() throws -> [Line] {
        try String(contentsOfFile: TestEngine.root + "/Tests/Vectors/rehearsals.txt", encoding: .utf8)
            .split(separator: "\n").map(Line.init)
    }

    /// To 1e-6, of the value itself where it is above 1: stabilities reach thousands of days.
    private func agrees(_ value: Double, _ expected: Double) -> Bool {
        abs(value - expected) <= 1e-6 * max(1, abs(expected))
    }

    @Test func `stability, difficulty, due dates and recall are those of the reference in every history`() throws {
        let lines = try Self.lines()
        #expect(lines.count >= 1000)
        for (number, line) in lines.enumerated() {
            var now = Timestamp(milliseconds: 1_772_616_600_000)
            var state: MemoryState?
            for (place, review) in line.reviews.enumerated() {
                now = Timestamp(milliseconds: now.milliseconds + review.elapsed * 1000)
                let next = line.model.state(after: state, review.grade, at: now)
                let fits =
                    agrees(next.stability, review.stability) && agrees(next.difficulty, review.difficulty)
                    && next.due.milliseconds - now.milliseconds == review.due * 1000 && next.reviewed == now
                try #require(fits, "line \(number + 1), review \(place + 1): \(next), expected \(review)")
                state = next
            }
            let last = try #require(state)
            let later = Timestamp(milliseconds: now.milliseconds + line.later * 1000)
            #expect(agrees(line.model.recall(of: last, at: later), line.recall), "line \(number + 1)")
        }
    }

    @Test func `a log in any order gives the state of its order in time`() throws {
        for line in try Self.lines().prefix(100) {
            var now = Timestamp(milliseconds: 1_772_616_600_000)
            var stepwise: MemoryState?
            var log: [Rehearsal] = []
            let card = RehearsalCardID(story: try #require(StoryID("abcdefghijkl")))
            for (number, review) in line.reviews.enumerated() {
                now = Timestamp(milliseconds: now.milliseconds + review.elapsed * 1000)
                stepwise = line.model.state(after: stepwise, review.grade, at: now)
                log.append(Rehearsal(number: number + 1, card: card, grade: review.grade, time: now))
            }
            #expect(line.model.state(after: log.reversed()) == stepwise)
        }
    }
}

private func number(_ text: Substring) throws -> Double { try #require(Double(text)) }
