import Foundation
import Interviewing

/// Measures rehearsed loops: the sample candidates' recorded answers, played and debriefed.
struct LoopBench {
    /// A loop in which everything was answered.
    struct Played {
        let hearing: Hearing
        let plan: LoopPlan
        let sessions: [Session]
    }

    /// Megabytes that ten thousand debriefs may leave behind: what an allocator keeps, and no more.
    private static let mostGrowth = 4.0

    private let assessor: Assessor
    private let books: [RecordedAnswers]

    /// Reads the recorded answers of a folder's candidates; the technical program manager's come first.
    init(assessor: Assessor, samples: String) {
        self.assessor = assessor
        let names = (try? FileManager.default.subpathsOfDirectory(atPath: samples)) ?? []
        books = names.filter { $0.hasSuffix("answers.md") }.sorted(by: >).compactMap { name in
            FileManager.default.contents(atPath: samples + "/" + name).map {
                RecordedAnswers(lines: String(decoding: $0, as: UTF8.self))
            }
        }
    }

    /// Measures everything.
    func run(into report: inout Report) {
        guard let book = books.first, let played = play(book, .tpm) else { return }
        let voting = played.sessions.filter { !$0.exchanges.isEmpty }
        report.add("loop-rounds", Double(voting.count), "rounds")
        report.add("loop-answers", Double(voting.reduce(0) { $0 + $1.exchanges.count }), "answers")
        report.add("loop-follow-ups", Double(voting.reduce(0) { $0 + $1.turns.count - $1.exchanges.count }), "answers")
        let reader = DebriefReader(assessor: assessor)
        _ = reader.debrief(played.plan, played.sessions)
        let debrief = medianOfProcessor(rounds: 100) { _ = reader.debrief(played.plan, played.sessions) }
        report.add("loop-debrief", debrief * 1e3, "ms", most: 20)
        let whole = medianOfProcessor(rounds: 100) {
            if let played = play(book, .tpm) {
                _ = reader.debrief(played.plan, played.sessions, hearing: played.hearing)
            }
        }
        report.add("loop-played-and-debriefed", whole * 1e3, "ms", most: 20)
        allocate(into: &report)
        remember(reader, into: &report)
    }

    /// A whole loop as the candidate answers it.
    private func play(_ book: RecordedAnswers, _ track: Track) -> Played? {
        let planner = LoopPlanner(library: assessor.library, loops: assessor.loops)
        let priors = assessor.library.principles.map { $0.priors[track.rawValue] ?? 0 }
        guard let usual = planner.plan(track: track, level: .l6, label: "", seed: 1, priors: priors) else { return nil }
        let plan = book.fitted(usual, loops: assessor.loops)
        let hearing = Hearing(assessor)
        let sessions = book.sessions(of: plan, hearing: hearing, at: Timestamp(milliseconds: 0))
        return Played(hearing: hearing, plan: plan, sessions: sessions)
    }

    // MARK: - Allocation

    /// Sixty stories for sixteen questions, in problems that differ.
    private func allocate(into report: inout Report) {
        var times: [Double] = []
        var doubts = 0
        for number in 0..<200 {
            let problem = AllocationProblem.invented(slots: 16, stories: 60, number: number)
            times.append(medianOfProcessor(rounds: 3) { doubts += ((try? problem.solved())?.doubt ?? 1) > 0 ? 1 : 0 })
        }
        times.sort()
        report.add("allocation-60-stories-16-slots", times[times.count / 2] * 1e3, "ms", most: 20)
        report.add("allocation-slowest-of-200", (times.last ?? 0) * 1e3, "ms", most: 20)
        report.add("allocations-not-proven-best", Double(doubts), "of 600", most: 1)
    }

    // MARK: - Memory

    /// Every candidate in either loop, again and again.
    private func remember(_ reader: DebriefReader, into report: inout Report) {
        let loops = books.flatMap { book in Track.allCases.compactMap { play(book, $0) } }
        guard !loops.isEmpty else { return }
        func hold(_ numbers: Range<Int>) {
            for number in numbers {
                let loop = loops[number % loops.count]
                _ = reader.debrief(loop.plan, loop.sessions)
            }
        }
        hold(0..<100)
        let early = Self.residentMegabytes
        hold(100..<10_000)
        let late = Self.residentMegabytes
        report.add("memory-after-100-debriefs", early, "MB")
        report.add("memory-after-10000-debriefs", late, "MB")
        report.add("memory-grown", late - early, "MB", most: Self.mostGrowth)
    }

    /// What the process holds in memory.
    private static var residentMegabytes: Double {
        let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
        let line = status.split(separator: "\n").first { $0.hasPrefix("VmRSS:") }
        return line.flatMap { Double($0.filter(\.isNumber)) }.map { $0 / 1024 } ?? 0
    }
}
