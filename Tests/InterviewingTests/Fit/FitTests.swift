import Content
import Interviewing
import Testing

@Suite("Fit: what somebody likes")
struct FitTests {
    typealias People = FitAnswerer

    @Test("Somebody who always prefers the fault to the people leans technical, firmly")
    func engineer() {
        let reading = People.reader.read(People.prefers([.technical]))
        #expect(reading.leaning == .technical)
        #expect(reading.counts.technical == 16)
        #expect(reading.firmness == .firm)
        #expect(reading.flip?.becomes == .both)
        #expect(reading.pulls.isEmpty)
        #expect((reading.chance ?? 1) < 0.0001)
        #expect(reading.made.count == 16 && reading.against.isEmpty)
    }

    @Test("Somebody who brings vice presidents together leans organisational, firmly")
    func broker() {
        let reading = People.reader.read(People.prefers([.organisational]))
        #expect(reading.leaning == .organisational)
        #expect(reading.firmness == .firm)
        #expect(reading.headline.contains("16 of 16 answers"))
    }

    @Test("Somebody who loves trackers is told so kindly, with trades that live on it")
    func administrator() {
        let reading = People.reader.read(People.prefers([.administration, .other, .organisational]))
        #expect(reading.leaning == .administration)
        #expect(reading.counts.administration == 10)
        #expect(reading.headline.contains("a trade of its own"))
        for word in ["only", "merely", "just", "unfortunately", "fail"] { #expect(!reading.headline.contains(word)) }
    }

    @Test("Somebody who likes systems in the day and people in a crisis is read as both")
    func mixed() {
        let answers = People.pick(People.questions) { question in
            let wanted: FitWork = question.about == .work ? .technical : .organisational
            return question.answers.first { $0.moves == wanted } ?? question.answers[0]
        }
        let reading = People.reader.read(answers)
        #expect(reading.leaning == .both)
        #expect(reading.grounds.map(\.counts.technical) == [7, 0, 0])
        #expect(reading.grounds.map(\.counts.organisational) == [0, 4, 5])
        #expect(reading.made.count == 16)
        // One of the three pairs spans work and stress.
        #expect(reading.pulls.map(\.second.question) == ["sunday"])
    }

    @Test("Whoever throws dice never gets a firm leaning, and seldom any")
    func dice() {
        let readings = (0..<800).map { People.reader.read(People.dice(Int64($0))) }
        let leaning = readings.count { $0.leaning != .both && $0.leaning != .insufficient }
        let firm = readings.count { $0.chance != nil && $0.firmness == .firm }
        #expect(Double(leaning) / 800 < 0.12)
        #expect(Double(firm) / 800 < 0.01)
        // The chance that a reading states is what dice really do.
        let technical = readings.filter { $0.leaning == .technical }
        let weakest = technical.filter { $0.counts.technical - $0.counts.organisational == 6 }
        #expect(abs((weakest.first?.chance ?? 0) - Double(technical.count) / 800) < 0.025)
    }

    @Test("Whoever always takes the same place in the list learns that it says nothing", arguments: 0..<4)
    func place(_ index: Int) {
        let reading = People.reader.read(People.place(index))
        #expect(reading.leaning == .both)
        #expect(abs(reading.counts.technical - reading.counts.organisational) <= 1)
    }

    @Test("Nothing answered and too little answered say nothing")
    func tooLittle() {
        let nothing = People.reader.read(nil)
        #expect(nothing.leaning == .insufficient && nothing.flip == nil && nothing.chance == nil)
        #expect(nothing.headline == "0 of 16 questions are answered. Below 10 nothing is said.")
        let all = People.prefers([.technical])
        for count in 0...16 {
            let some = all.filter { answer in People.questions.prefix(count).contains { $0.id == answer.key } }
            #expect(People.reader.read(some).leaning == (count < 10 ? .insufficient : .technical))
        }
    }

    @Test("Somebody who likes what neither track is about is told that, not pressed into one")
    func elsewhere() {
        let reading = People.reader.read(
            People.pick(People.questions) { question in
                question.answers.first { $0.moves == .other } ?? question.answers.first { $0.moves == .technical }
                    ?? question.answers[0]
            }
        )
        #expect(reading.counts.other == 10)
        #expect(reading.leaning != .insufficient || reading.headline.contains("outside both tracks"))
    }

    @Test("Answers to questions that are gone, and answers that never were, count as passed over")
    func stale() {
        var answers = People.prefers([.technical])
        answers["a-question-of-last-year"] = "yes"
        answers["gone-afternoon"] = "an-answer-of-last-year"
        let reading = People.reader.read(answers)
        #expect(reading.choices.count == 15 && reading.unanswered == 1)
        #expect(reading.leaning == .technical)
    }

    @Test("The same answers always give the same reading, and every answer is quoted as it was shown")
    func same() {
        for seed in 0..<50 {
            let answers = People.dice(Int64(seed))
            let reading = People.reader.read(answers)
            #expect(reading == People.reader.read(answers))
            for choice in reading.choices {
                let question = People.questions.first { $0.id == choice.question }
                #expect(question?.answers.first { $0.id == answers[choice.question] }?.says == choice.says)
            }
        }
    }

    @Test("Two opposite answers to the same question in other words are put side by side, without blame")
    func pulls() throws {
        var answers = People.prefers([.technical])
        answers["sunday"] = "yes-and-no"
        answers["lasting-page"] = "calendar"
        let reading = People.reader.read(answers)
        let pull = try #require(reading.pulls.first)
        #expect(reading.pulls.count == 1)
        #expect(pull.words.hasPrefix("Your answers pull both ways. On what makes an afternoon disappear you took “"))
        #expect(!pull.words.contains(".”"))
    }

    @Test("Nothing that is said speaks of character or of being hired")
    func modest() {
        let readings = (0..<200).map { People.reader.read(People.dice(Int64($0))) }
        for reading in readings {
            let said =
                [reading.headline, reading.firmnessWords, reading.chanceWords, reading.administrationWords]
                .compactMap(\.self) + reading.pulls.map(\.words)
            for sentence in said {
                for word in ["personality", "introvert", "type of person", "you are a", "score", "will be hired"] {
                    #expect(!sentence.lowercased().contains(word))
                }
            }
        }
        #expect(FitReading.caution.contains("our own proposal"))
    }
}
