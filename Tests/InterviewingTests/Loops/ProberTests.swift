import Foundation
import Interviewing
import Testing

/// What an interviewer asks next depends on what the answer lacks.
struct ProberTests {
    private static let groups = TestEngine.content.library.probeGroups
    private static let people = TestEngine.content.library.loops.temperaments.map(\.id)

    /// Answers that lack one thing, by the group that asks for it.
    private static let lacking: [(group: String, answer: String)] = [
        ("numbers", groups.first { $0.id == "numbers" }?.provenance.matching.first?.text ?? ""),
        ("ownership", groups.first { $0.id == "ownership" }?.provenance.matching.first?.text ?? ""),
        ("failure", groups.first { $0.id == "failure" }?.provenance.matching.first?.text ?? ""),
        (
            "alternatives",
            "In 2022 I led the move of our ticket shop to a new payment provider. The second provider was the obvious "
                + "choice, and I wrote the contract with our lawyer. I underestimated how many organisers print their own "
                + "tickets, and on the first weekend 400 guests stood at a closed gate. I drove there, let them in by list "
                + "and called every organiser myself on Monday. Fees went from 2.9% to 2.1%, and I ask for the printed "
                + "ticket first today."
        ),
        (
            "levers",
            "In 2023 I was responsible for the date of our new loyalty card in six countries. I set up a weekly call with "
                + "the six country managers and a tracker with all open points. I followed up with each owner every week "
                + "and sent the notes on the same day. I underestimated "
                + "the printer of the cards, and it was my fault that 300 forms were wrong. Late cards "
                + "fell from 14 a week to one, counted by the country managers."
        ),
    ]

    @Test(arguments: lacking.map(\.group), Track.allCases)
    func `what an answer lacks is asked first`(group: String, track: Track) throws {
        let answer = try #require(Self.lacking.first { $0.group == group }?.answer)
        for seed in 1...20 {
            let probe = try #require(try Interview.first(after: answer, track: track, seed: Int64(seed)))
            #expect(probe.group == group && probe.depth == 1, "\(probe)")
        }
    }

    @Test func `a view without a case is asked for alternatives first`() throws {
        let view =
            "I believe that a program manager must always start from the risk. In my opinion a plan without a list of risks is "
            + "worth nothing, and people should always write it first. I think that most programs fail because of that."
        #expect(try Interview.first(after: view)?.group == "alternatives")
    }

    @Test(arguments: groups.map(\.id))
    func `what was told already is not asked first`(id: String) throws {
        let assessor = try #require(TestEngine.assessor)
        let group = try #require(Self.groups.first { $0.id == id })
        for example in group.provenance.matching + group.provenance.nonMatching {
            for track in Track.allCases {
                let reading = assessor.assess(Submission(kind: .answer, text: example.text, target: track))
                let told = Set(reading.probes.filter { $0.state == .covered }.map { Self.groups[$0.group].id })
                for person in Self.people + [""] {
                    guard let probe = try Interview.first(after: example.text, person, track: track) else { continue }
                    #expect(!told.contains(probe.group), "\(person) asks \(probe) after \(example.text)")
                }
            }
        }
    }

    @Test(arguments: groups.filter { !$0.isAlwaysOpen }.map(\.id))
    func `an answer that tells it is never asked for it`(id: String) throws {
        let group = try #require(Self.groups.first { $0.id == id })
        for example in group.provenance.nonMatching {
            let probe = try Interview.first(after: example.text)
            #expect(probe?.group != id, "\(String(describing: probe)) after \(example.text)")
        }
    }

    @Test(arguments: groups.map(\.id))
    func `a follow-up that quotes, quotes words of the answer`(id: String) throws {
        let group = try #require(Self.groups.first { $0.id == id })
        var quoted = 0
        for example in group.provenance.matching + group.provenance.nonMatching {
            for seed in 1...6 {
                for track in Track.allCases {
                    let session = try Interview.played(
                        Interview.round("technical"),
                        opening: example.text,
                        track: track,
                        seed: Int64(seed),
                        says: Interview.news
                    )
                    for exchange in session.exchanges { quoted += Self.checkQuotes(in: exchange) }
                }
            }
        }
        // Groups that only note what is missing have nothing to quote.
        if id == "alternatives" { #expect(quoted > 0) }
    }

    /// How many follow-ups repeat words; each must repeat words said before it.
    private static func checkQuotes(in exchange: Exchange) -> Int {
        exchange.turns.enumerated().count { index, turn in
            guard let probe = turn.probe else { return false }
            #expect(!probe.text.contains("{") && !probe.text.contains("}"), "\(probe)")
            let forms = groups.first { $0.id == probe.group }?.probes.filter(\.quotes).map(\.asks) ?? []
            for form in forms {
                guard let hole = form.range(of: Probe.quote), probe.text.hasPrefix(form[..<hole.lowerBound]),
                    probe.text.hasSuffix(form[hole.upperBound...])
                else { continue }
                let words = probe.text.dropFirst(form[..<hole.lowerBound].count)
                    .dropLast(form[hole.upperBound...].count)
                let said = exchange.turns[..<index].map(\.answer)
                #expect(!words.isEmpty && said.contains { $0.contains(words) }, "\(probe)")
                return true
            }
            return false
        }
    }

    @Test(arguments: people)
    func `no follow-up is asked twice, and none beyond the fifth or the person's patience`(person: String) throws {
        let patience = try #require(TestEngine.content.library.loops.temperament(person)?.patience)
        var deepest = 0
        for group in Self.groups {
            for example in group.provenance.matching {
                for track in Track.allCases {
                    let session = try Interview.played(
                        Interview.round(person),
                        opening: example.text,
                        track: track,
                        says: Interview.news
                    )
                    let probes = session.exchanges[0].turns.compactMap(\.probe)
                    #expect(Set(probes.map(\.text)).count == probes.count, "\(probes)")
                    #expect(probes.map(\.depth) == Array(1...5).prefix(probes.count).map(\.self))
                    #expect(probes.count <= min(Probe.deepest, patience))
                    deepest = max(deepest, probes.count)
                    let depth = try Interview.prober(track: track).depth(of: session.exchanges[0])
                    #expect(depth == probes.count, "every answer brought something")
                }
            }
        }
        #expect(deepest == min(Probe.deepest, patience))
    }

    @Test(arguments: people)
    func `two answers without anything new end the thread`(person: String) throws {
        let session = try Interview.played(Interview.round(person), opening: Interview.opening) { _ in
            "I have nothing to add to that."
        }
        #expect(session.exchanges[0].turns.count == 3)
        let later = try Interview.played(Interview.round(person), opening: Interview.opening) { count in
            count == 1 ? Interview.news(count) : "Not that I know."
        }
        #expect(later.exchanges[0].turns.count <= 4)
        #expect(try Interview.prober().news(in: later.exchanges[0]).prefix(2) == [false, true])
    }

    @Test func `the same words again bring nothing`() throws {
        var exchange = Interview.answered(Interview.opening)
        exchange.turns.append(Turn(answer: Interview.opening, state: .answered))
        exchange.turns.append(Turn(answer: Interview.news(1), state: .answered))
        exchange.turns.append(Turn(answer: Interview.news(1), state: .answered))
        exchange.turns.append(Turn(answer: "", state: .answered))
        exchange.turns.append(Turn(answer: Interview.news(2), state: .skipped))
        let prober = try Interview.prober()
        #expect(prober.news(in: exchange) == [false, true, false, false, false])
        #expect(prober.depth(of: exchange) == 0)
    }

    @Test func `nobody follows up on nothing, on a question passed over, or on the writing assessment`() throws {
        let prober = try Interview.prober()
        let round = Interview.round()
        #expect(prober.next(after: Interview.answered(""), in: round, secondsLeft: 100) == nil)
        #expect(prober.next(after: Interview.answered(" \n\t"), in: round, secondsLeft: 100) == nil)
        #expect(prober.next(after: Interview.answered(Interview.opening), in: round, secondsLeft: 0) == nil)
        var passed = Interview.answered(Interview.opening)
        passed.turns[0].state = .skipped
        #expect(prober.next(after: passed, in: round, secondsLeft: 100) == nil)
        for person in Self.people {
            let writing = Interview.round(person, stage: .writing)
            let session = try Interview.played(writing, opening: Interview.opening) { _ in "" }
            #expect(session.turns.count == 1 && session.state == .finished)
        }
    }

    @Test func `the same seed asks the same, whatever happened in other exchanges`() throws {
        for seed in 1...10 {
            let one = try Interview.played(
                Interview.round(),
                opening: Interview.opening,
                seed: Int64(seed),
                says: Interview.news
            )
            let two = try Interview.played(
                Interview.round(questions: [Interview.question, Interview.question]),
                opening: Interview.opening,
                seed: Int64(seed),
                says: Interview.news
            )
            #expect(one.exchanges[0].turns.map(\.probe) == two.exchanges[0].turns.map(\.probe))
        }
        let wordings = try (1...20).map { try Interview.first(after: Interview.opening, seed: $0)?.text }
        #expect(Set(wordings).count > 1, "another seed asks in other words")
    }

    @Test(arguments: [
        "{quote} was the only option, and {quote} it stayed. We moved {quote} in May.",
        "\u{202E}I\u{0} chose 👩🏽‍💻 the obvious solution.\r\nWe moved. It was the only option.",
        String(repeating: "we moved the thing and it went smoothly and ", count: 2000),
        "<script>alert(1)</script> It was the obvious solution, and we rolled it out in May 2023 in six countries.",
    ])
    func `strange answers are followed up like any other`(answer: String) throws {
        for person in Self.people {
            let session = try Interview.played(Interview.round(person), opening: answer) { _ in answer }
            for turn in session.turns where turn.probe?.text.contains("{quote}") == true {
                #expect(answer.contains("{quote}"))
            }
            #expect(session.state == .finished)
        }
    }
}
