import Foundation
import Interviewing
import Testing
import TextAnalysis

/// What holds for every text, however strange.
@Suite struct PromiseTests {
    private struct Row: Decodable {
        let id: String
        let kind: TextKind
        let text: String
        let why: String?
    }

    /// Every span and quote of an assessment.
    private func quotes(of assessment: Assessment) -> [Evidence] {
        assessment.track.evidence.map(\.evidence)
            + assessment.principles.flatMap { $0.evidence + $0.redFlags }
            + assessment.levers.flatMap(\.evidence)
            + assessment.scorecard.flatMap(\.evidence)
            + assessment.level.axes.flatMap(\.evidence)
    }

    @Test func `every quote equals its bytes`() throws {
        let rows = try TestEngine.lines("Tests/Corpus/answers.jsonl", as: Row.self)
        for row in rows {
            for text in [
                row.text, "👩🏽‍💻 " + row.text, row.text.replacing("'", with: "’"), row.text.replacing(". ", with: ".\r\n"),
            ] {
                let bytes = Array(text.utf8)
                let assessment = try TestEngine.assess(text, as: row.kind)
                for evidence in quotes(of: assessment) {
                    let quoted = String(decoding: bytes[evidence.span.start..<evidence.span.end], as: UTF8.self)
                    #expect(quoted == evidence.quote, "\(row.id)")
                }
                for fact in assessment.facts {
                    #expect(String(decoding: bytes[fact.span.start..<fact.span.end], as: UTF8.self) == fact.quote)
                }
                for finding in assessment.findings {
                    #expect(finding.span.start >= 0 && finding.span.end <= bytes.count)
                }
            }
        }
    }

    @Test func `shares sum to one unless nothing is said`() throws {
        for row in try TestEngine.lines("Tests/Corpus/answers.jsonl", as: Row.self) {
            let track = try TestEngine.assess(row.text, as: row.kind).track
            let shares = track.shares
            let sum = shares.tpm + shares.pgm + shares.coordination
            #expect(track.verdict == .insufficient || abs(sum - 1) < 1e-9)
        }
    }

    @Test func `sixteen principles, best first`() throws {
        for kind in TextKind.allCases {
            let principles = try TestEngine.assess("I decided to cut the queue and told the VP why.", as: kind)
                .principles
            #expect(principles.count == 16)
            #expect(zip(principles, principles.dropFirst()).allSatisfy { $0.score >= $1.score })
        }
    }

    @Test func `what cannot be judged gets no verdict`() throws {
        for row in try TestEngine.lines("Tests/Corpus/adversarial.jsonl", as: Row.self) {
            let track = try TestEngine.assess(row.text, as: row.kind).track
            #expect(
                track.verdict == .insufficient,
                "\(row.id) (\(row.why ?? "")): \(track.evidence.map(\.evidence.quote))"
            )
        }
    }

    @Test(arguments: TextKind.allCases)
    func `empty, blank and wordless texts are refused plainly`(kind: TextKind) throws {
        for text in ["", " \n\t ", "…!?—", "😀😀😀"] {
            let assessment = try TestEngine.assess(text, as: kind)
            #expect(assessment.refusal == .empty)
            #expect(assessment.track.verdict == .insufficient && assessment.findings.isEmpty)
        }
    }

    @Test func `shuffled words are told from sentences`() throws {
        struct Dice: RandomNumberGenerator {
            var state: UInt64
            mutating func next() -> UInt64 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                return state ^ (state >> 31)
            }
        }
        var dice = Dice(state: 5)
        var refused = 0
        let rows = try TestEngine.lines("Tests/Corpus/answers.jsonl", as: Row.self).filter { $0.kind.isNarrative }
        for row in rows {
            #expect(try TestEngine.assess(row.text, as: row.kind).refusal == nil, "\(row.id)")
            let shuffled = row.text.split(separator: " ").shuffled(using: &dice).joined(separator: " ")
            if try TestEngine.assess(shuffled, as: row.kind).track.verdict == .insufficient { refused += 1 }
        }
        #expect(Double(refused) >= 0.9 * Double(rows.count), "\(refused) of \(rows.count)")
    }

    @Test func `saying it twice proves no more`() throws {
        let text = try TestEngine.body(of: "Samples/patterns/no-technical-depth.good.md")
        let once = try TestEngine.assess(text, target: .tpm)
        let twice = try TestEngine.assess(text + "\n\n" + text, target: .tpm)
        #expect(abs(once.track.sums.total - twice.track.sums.total) < 1e-9)
    }

    @Test func `a denied or wished act is no evidence`() throws {
        let told = try TestEngine.assess("I traced the outage to a retry storm and redesigned the queue.", as: .role)
        #expect(told.track.sums.tpm > 0)
        for text in [
            "I never traced the outage to a retry storm and did not redesign the queue.",
            "I would trace the outage to a retry storm and would redesign the queue.",
        ] {
            #expect(try TestEngine.assess(text, as: .role).track.sums.tpm < told.track.sums.tpm / 4)
        }
    }

    @Test func `what I did counts more than what we did, and that more than what they did`() throws {
        func sum(_ subject: String) throws -> Double {
            try TestEngine.assess("\(subject) redesigned the retry policy of the order service last May.").track.sums
                .tpm
        }
        let (mine, ours, theirs) = (try sum("I"), try sum("We"), try sum("The engineers"))
        #expect(mine > ours && ours > theirs)
    }

    @Test func `flips come true when their evidence is taken away`() throws {
        let assessment = try TestEngine.assess(
            try TestEngine.body(of: "Samples/patterns/no-technical-depth.good.md"),
            target: .tpm
        )
        #expect(!assessment.track.flips.isEmpty)
        for flip in assessment.track.flips where flip.hasPrefix("Without") {
            let quoted = assessment.track.evidence.filter { flip.contains("“\($0.evidence.quote)”") }
            #expect(!quoted.isEmpty)
            var left = assessment.track.sums
            for piece in quoted { left[piece.leaning] -= piece.evidence.weight }
            #expect(VerdictPolicy.told.verdict(on: left) != assessment.track.verdict)
        }
    }

    @Test func `time grows with the text, not with its square`() throws {
        let story = try TestEngine.body(of: "Samples/patterns/no-technical-depth.good.md")
        func seconds(_ copies: Int) throws -> Double {
            let text = (0..<copies).map { "\(story) Number \($0)." }.joined(separator: "\n\n")
            let clock = ContinuousClock()
            var best = Double.infinity
            for _ in 0..<7 {
                let time = try clock.measure { _ = try TestEngine.assess(text) }
                best = min(best, time / .seconds(1))
            }
            return best
        }
        let (short, long) = (try seconds(20), try seconds(200))
        // Ten times the text: a square would take a hundred times; other tests share the cores.
        #expect(long < short * 50, "\(short) s, \(long) s")
    }
}
