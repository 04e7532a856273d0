import Content
import Interviewing
import Testing

@Suite("Fit: how firm a leaning is")
struct FitFlipTests {
    typealias People = FitAnswerer

    /// Small enough for seven questions to lean every way.
    static let small = FitPolicy(leastAnswers: 3, leastPoints: 3, lead: 2, administrationLead: 1)

    /// Every way to answer some questions.
    static func all(_ questions: [FitQuestionDefinition]) -> [[String: String]] {
        questions.reduce([[:]]) { sets, question in
            sets.flatMap { set in question.answers.map { set.merging([question.id: $0.id]) { $1 } } }
        }
    }

    @Test("No fewer answers than it says would turn a leaning, and those it names do", arguments: 0..<12)
    func exact(_ seed: Int) {
        var numbers = SeededNumbers(seed: Int64(seed))
        let start = Int(numbers.next() % 10)
        let questions = Array(People.questions[start..<start + 6])
        let reader = FitReader(questions, policy: Self.small)
        let readings = Self.all(questions).map { ($0, reader.read($0).leaning) }
        for _ in 0..<12 {
            let answers = readings[Int(numbers.next() % UInt64(readings.count))].0
            let reading = reader.read(answers)
            let fewest = readings.filter { $0.1 != reading.leaning }
                .map { other in answers.count { other.0[$0.key] != $0.value } }.min()
            guard reading.leaning != .insufficient else { continue }
            #expect(reading.flip?.changes.count == fewest)
            guard let flip = reading.flip else { continue }
            let changed = flip.changes.reduce(into: answers) { $0[$1.to.question] = $1.to.answer }
            #expect(reader.read(changed).leaning == flip.becomes)
            #expect(flip.changes.allSatisfy { answers[$0.from.question] == $0.from.answer && $0.from != $0.to })
        }
    }

    @Test("With all questions, the answers it names turn the leaning, and no one or two others do sooner")
    func large() {
        for seed in 0..<25 {
            let answers = People.dice(Int64(seed))
            let reading = People.reader.read(answers)
            guard let flip = reading.flip else { continue }
            let changed = flip.changes.reduce(into: answers) { $0[$1.to.question] = $1.to.answer }
            #expect(People.reader.read(changed).leaning == flip.becomes)
            let counts = reading.counts
            let least = flip.changes.count
            for (first, second) in pairs() where least > (first.question == second.question ? 1 : 2) {
                var moved: [FitWork: Int] = [:]
                for change in Set([first, second]) {
                    guard let from = reading.choices.first(where: { $0.question == change.question }) else { continue }
                    moved[from.work, default: 0] -= 1
                    moved[change.work, default: 0] += 1
                }
                guard first.question != second.question || first == second else { continue }
                func sum(_ work: FitWork) -> Int { counts[work] + moved[work, default: 0] }
                let other = FitCounts(
                    technical: sum(.technical),
                    organisational: sum(.organisational),
                    administration: sum(.administration),
                    other: sum(.other)
                )
                #expect(FitPolicy.standard.leaning(of: other) == reading.leaning)
            }
        }
    }

    private struct Change: Hashable {
        let question: String
        let work: FitWork
    }

    private func pairs() -> [(Change, Change)] {
        let all = People.questions.flatMap { question in
            Set(question.answers.map(\.moves)).map { Change(question: question.id, work: $0) }
        }
        return all.flatMap { first in all.map { (first, $0) } }
    }

    @Test("The chance of dice is the share of all ways to answer that lean so at least as clearly", arguments: 0..<6)
    func chance(_ seed: Int) {
        let questions = Array(People.questions[seed..<seed + 6])
        let reader = FitReader(questions, policy: Self.small)
        let readings = Self.all(questions).map { reader.read($0) }
        for reading in readings.prefix(400) {
            guard let chance = reading.chance else { continue }
            let same = readings.count { lead($0, as: reading.leaning) >= lead(reading, as: reading.leaning) }
            #expect(abs(chance - Double(same) / Double(readings.count)) < 1e-12)
        }
    }

    private func lead(_ reading: FitReading, as leaning: FitLeaning) -> Int {
        let counts = reading.counts
        guard reading.leaning == leaning else { return -100 }
        return switch leaning {
        case .technical: counts.technical - counts.organisational
        case .organisational: counts.organisational - counts.technical
        case .administration: counts.administration - max(counts.technical, counts.organisational)
        case .both, .insufficient: -100
        }
    }

    @Test("One answer more for a side never turns the reading against it")
    func monotone() {
        let policy = FitPolicy.standard
        for technical in 0...16 {
            for organisational in 0...(16 - technical) {
                for administration in 0...(16 - technical - organisational) {
                    let other = 16 - technical - organisational - administration
                    let counts = FitCounts(
                        technical: technical,
                        organisational: organisational,
                        administration: administration,
                        other: other
                    )
                    let before = policy.leaning(of: counts)
                    guard before == .technical, other > 0 else { continue }
                    let more = FitCounts(
                        technical: technical + 1,
                        organisational: organisational,
                        administration: administration,
                        other: other - 1
                    )
                    #expect(policy.leaning(of: more) == .technical)
                }
            }
        }
    }

    @Test("Both sides are held alike: exchanging technical and organisational answers exchanges the reading")
    func symmetric() {
        for seed in 0..<200 {
            let answers = People.dice(Int64(seed))
            let mirrored = People.pick(People.questions) { question in
                let chosen = question.answers.first { $0.id == answers[question.id] } ?? question.answers[0]
                let wanted: FitWork =
                    switch chosen.moves {
                    case .technical: .organisational
                    case .organisational: .technical
                    case .administration, .other: chosen.moves
                    }
                return question.answers.first { $0.moves == wanted } ?? chosen
            }
            let (reading, other) = (People.reader.read(answers), People.reader.read(mirrored))
            let exchanged: FitLeaning =
                switch reading.leaning {
                case .technical: .organisational
                case .organisational: .technical
                case .both, .administration, .insufficient: reading.leaning
                }
            #expect(other.leaning == exchanged)
            #expect(other.flip?.changes.count == reading.flip?.changes.count)
            #expect(abs((other.chance ?? 0) - (reading.chance ?? 0)) < 1e-12)
        }
    }
}
