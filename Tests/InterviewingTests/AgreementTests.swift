import Foundation
import Interviewing
import Testing

/// Agreement with our own annotated corpus, against floors that may only rise.
@Suite struct AgreementTests {
    private struct Answer: Decodable {
        let id: String
        let kind: TextKind
        let text: String
        let track: Verdict
        let type: StoryType
    }

    private struct Posting: Decodable {
        let text: String
        let track: Verdict
    }

    @Test func `track verdicts agree with the annotations`() throws {
        let rows = try TestEngine.lines("Tests/Corpus/answers.jsonl", as: Answer.self)
        let wrong = try rows.filter { try TestEngine.assess($0.text, as: $0.kind).track.verdict != $0.track }
        #expect(Double(wrong.count) <= 0.06 * Double(rows.count), "\(wrong.map(\.id))")
    }

    @Test func `no coordinator is called technical depth, no depth is called coordination`() throws {
        let rows = try TestEngine.lines("Tests/Corpus/answers.jsonl", as: Answer.self)
        let swapped = try rows.filter {
            let verdict = try TestEngine.assess($0.text, as: $0.kind).track.verdict
            return $0.track == .tpm && verdict == .pgm || $0.track == .pgm && verdict == .tpm
        }
        #expect(swapped.isEmpty, "\(swapped.map(\.id))")
    }

    @Test func `story types agree with the annotations`() throws {
        let rows = try TestEngine.lines("Tests/Corpus/answers.jsonl", as: Answer.self).filter { $0.kind.isNarrative }
        let wrong = try rows.filter { try TestEngine.assess($0.text, as: $0.kind).story.type != $0.type }
        #expect(Double(wrong.count) <= 0.10 * Double(rows.count), "\(wrong.map(\.id))")
    }

    @Test func `postings are read for the track they hire for`() throws {
        let rows = try TestEngine.lines("Tests/Corpus/postings.jsonl", as: Posting.self)
        let wrong = try rows.filter { try TestEngine.assess($0.text, as: .posting).track.verdict != $0.track }
        #expect(Double(wrong.count) <= 0.10 * Double(rows.count), "\(wrong.map(\.text))")
    }
}
