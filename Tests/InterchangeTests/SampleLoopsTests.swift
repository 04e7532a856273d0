import Content
import Foundation
import Interchange
import Interviewing
import Testing

/// The sample candidates go through whole loops with their recorded answers, as a reader of the samples would expect.
struct SampleLoopsTests {
    @Test(arguments: SampleLoop.all.filter { $0.name.hasPrefix("tpm-") || $0.name.hasPrefix("pgm-") })
    func `who has the stories of a track is hired there, and turned to it by the other`(loop: SampleLoop) throws {
        let debrief = try loop.debrief()
        let decision = debrief.outcome.decision
        guard !loop.name.hasPrefix(loop.track.rawValue) else {
            #expect(decision == Decision(kind: .hire, track: loop.track, level: loop.level))
            #expect(debrief.flips.isEmpty && debrief.way == nil)
            return
        }
        #expect(decision.kind == .otherTrack && decision.track != loop.track)
        // The right reason: functional rounds were answered with the other track's evidence, in these words.
        let loops = try #require(SampleLoop.assessor).loops
        let misplaced = debrief.reasons.filter { reason in
            loops.areas.contains { $0.native == loop.track && reason.text.contains($0.misplaced) }
        }
        #expect(misplaced.count >= 2, "\(debrief.reasons.map(\.text))")
        #expect(misplaced.allSatisfy { !$0.quotes.isEmpty })
        #expect(debrief.outcome.findings.verdict.track == decision.track)
        #expect(debrief.minutes.contains { $0.kind == .trackFails && !$0.quotes.isEmpty })
    }

    @Test(arguments: SampleLoop.all.filter { $0.name.hasPrefix("coordinator-") })
    func `who tells meetings and trackers is hired for neither, and reads why`(loop: SampleLoop) throws {
        let debrief = try loop.debrief()
        #expect(debrief.outcome.decision.kind == .noHire)
        #expect(debrief.outcome.findings.verdict == .coordination)
        #expect(!debrief.outcome.after.contains { $0.vote.isInclined })
        let loops = try #require(SampleLoop.assessor).loops
        let coordinated = debrief.reasons.filter { reason in
            loops.areas.contains { reason.text.contains($0.coordinated) }
        }
        #expect(!coordinated.isEmpty && coordinated.allSatisfy { !$0.quotes.isEmpty })
    }

    @Test(arguments: SampleLoop.all.filter { $0.name.hasPrefix("mixed-") })
    func `who has some of either is offered less, or the other track`(loop: SampleLoop) throws {
        let debrief = try loop.debrief()
        let decision = debrief.outcome.decision
        #expect([.lowerLevel, .otherTrack].contains(decision.kind), "\(decision)")
        if decision.kind == .lowerLevel { #expect(decision.level == loop.level.previous) }
        #expect(debrief.reasons.contains { !$0.quotes.isEmpty })
    }

    @Test(arguments: SampleLoop.all)
    func `every quote stands byte for byte in an answer to the question it names`(loop: SampleLoop) throws {
        let (plan, sessions) = try loop.played()
        let debrief = try loop.debrief()
        var quotes = debrief.feedback.flatMap(\.items).flatMap(\.quotes) + debrief.pillars
        quotes += debrief.minutes.flatMap(\.quotes) + debrief.reasons.flatMap(\.quotes)
        #expect(quotes.count > 20)
        for quote in quotes {
            #expect(plan.rounds[quote.round].stage == .interview)
            let turns = sessions[quote.round].exchanges[quote.question].turns
            #expect(
                !quote.text.isEmpty && turns.contains { Data($0.answer.utf8).range(of: Data(quote.text.utf8)) != nil },
                "round \(quote.round), question \(quote.question): \(quote.text)"
            )
        }
        for feedback in debrief.feedback {
            for quote in feedback.items.flatMap(\.quotes) { #expect(quote.round == feedback.position) }
        }
        #expect(debrief.reasons.allSatisfy { !$0.text.isEmpty && !$0.text.contains("{") })
        #expect(debrief.minutes.allSatisfy { !$0.text.contains("{") })
    }

    @Test(arguments: SampleLoop.all)
    func `the whole loop was played: every question answered, follow-ups within bounds`(loop: SampleLoop) throws {
        let (plan, sessions) = try loop.played()
        for (round, session) in zip(plan.rounds, sessions) where round.stage == .interview {
            #expect(session.state == .finished)
            #expect(session.exchanges.map(\.question) == round.questions)
            for exchange in session.exchanges {
                #expect(exchange.turns.count > 1 && exchange.turns.count <= 6, "\(exchange.question.text)")
                #expect(!exchange.mainAnswer.isEmpty, "\(exchange.question.text)")
                let asked = exchange.turns.compactMap(\.probe?.text)
                #expect(Set(asked).count == asked.count)
            }
        }
    }

    @Test(arguments: SampleLoop.all)
    func `the same seed gives the same debrief, word for word`(loop: SampleLoop) throws {
        let policy = try #require(SampleLoop.assessor).loops.policy
        let one = DebriefMarkdown.text(try loop.debrief(), policy: policy)
        #expect(DebriefMarkdown.text(try loop.debrief(), policy: policy) == one)
        #expect(!one.isEmpty && !one.contains("{"))
    }

    @Test(arguments: SampleLoop.all)
    func `each advice, followed, leads to the decision it names, and no part of it can be left out`(
        loop: SampleLoop
    ) throws {
        let assessor = try #require(SampleLoop.assessor)
        let (plan, sessions) = try loop.played()
        let evidence = DebriefReader(assessor: assessor).evidence(plan, sessions)
        let (panel, search) = (Panel(loops: assessor.loops), FlipSearch(loops: assessor.loops))
        let debrief = try loop.debrief()
        let now = debrief.outcome.decision
        #expect(panel.outcome(of: evidence) == debrief.outcome)
        func decided(_ flip: FlipSearch.Flip) -> Decision {
            panel.outcome(of: search.applying(flip, to: evidence)).decision
        }
        for (advice, isWay) in debrief.flips.map({ ($0, false) }) + [debrief.way].compactMap({ $0.map { ($0, true) } })
        {
            #expect(decided(advice.flip) == advice.decision && advice.decision.kind > now.kind)
            #expect(advice.lines.count == advice.flip.edits.count && !advice.words.contains("{"))
            if isWay { #expect(advice.decision.kind == .hire) }
            for edit in advice.flip.edits where advice.flip.edits.count > 1 {
                let rest = advice.flip.edits.filter { $0 != edit }
                let less = decided(FlipSearch.Flip(edits: rest, decision: advice.decision)).kind
                #expect(isWay ? less != .hire : less <= now.kind, "without \(edit)")
            }
        }
        #expect(now.kind == .hire || !debrief.flips.isEmpty || debrief.way != nil, "nothing would change \(now)")
    }
}

/// One sample candidate in one loop.
struct SampleLoop: Sendable, CustomTestStringConvertible {
    let name: String
    let track: Track
    let level: Level
    let seed: Int64

    var testDescription: String { "\(name) \(track.rawValue) \(level.rawValue) seed \(seed)" }

    private static let people: [(String, Level)] = [
        ("tpm-mara-lindqvist", .l6), ("pgm-daniel-okafor", .l6), ("coordinator-julie-brandt", .l5),
        ("mixed-arun-pillai", .l7),
    ]

    /// Each person in each track with three seeds.
    static let all: [SampleLoop] = people.flatMap { name, level in
        Track.allCases.flatMap { track in
            (1...3).map { SampleLoop(name: name, track: track, level: level, seed: $0) }
        }
    }

    /// The root of the checkout.
    private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().path

    static let assessor: Assessor? = try? CompactContent.assessor(ContentFolder(path: root + "/Content").read().library)

    /// The loop with every answer played.
    func played() throws -> (LoopPlan, [Session]) {
        let assessor = try #require(Self.assessor)
        let path = "Samples/\(name)/answers.md"
        let text = try String(contentsOfFile: Self.root + "/" + path, encoding: .utf8)
        let answers = try RecordedAnswers(markdown: text, name: path)
        let planner = LoopPlanner(library: assessor.library, loops: assessor.loops)
        let priors = assessor.library.principles.map { $0.priors[track.rawValue] ?? 0 }
        let usual = try #require(planner.plan(track: track, level: level, label: "", seed: seed, priors: priors))
        let plan = answers.fitted(usual, loops: assessor.loops)
        return (plan, answers.sessions(of: plan, hearing: Hearing(assessor), at: Timestamp(milliseconds: 0)))
    }

    func debrief() throws -> Debrief {
        let (plan, sessions) = try played()
        let assessor = try #require(Self.assessor)
        return try #require(DebriefReader(assessor: assessor).debrief(plan, sessions))
    }
}
