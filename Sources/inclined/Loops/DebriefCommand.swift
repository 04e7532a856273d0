import ArgumentParser
import Documents
import Foundation
import Interchange
import Interviewing

/// The debrief of a rehearsed loop.
struct DebriefCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "debrief",
        abstract: "Holds the debrief of a loop: votes, discussion, decision, and what would change it.",
        discussion: """
            Without --recorded it is about a loop of yours, the newest one or the one you name. A file of recorded answers \
            is played as a whole loop, follow-ups included; Samples/ has four.
            """
    )

    @Argument(help: "The number of the loop; the newest one without it.")
    var loop: Int?

    @Option(help: "A Markdown file of recorded answers to play instead of a loop of yours.")
    var recorded: String?

    @Option(help: "With --recorded: tpm or pgm.")
    var track: Track = .tpm

    @Option(help: "With --recorded: L4 to L8.")
    var level: Level = .l6

    @Option(help: "With --recorded: the same seed always gives the same loop.")
    var seed: Int64 = 1

    @Flag(help: "Everything that was said instead of the debrief.")
    var transcript = false

    @Flag(help: "A JSON object.")
    var json = false

    @OptionGroup var options: DataOptions

    func run() async throws {
        let (plan, sessions, hearing) = try await said()
        if transcript { return try write(TranscriptMarkdown.text(plan, sessions)) }
        let assessor = hearing.assessor
        guard let debrief = DebriefReader(assessor: assessor).debrief(plan, sessions, hearing: hearing) else {
            throw UsageError("This loop has no answers yet. Answer a round: inclined mock")
        }
        let policy = assessor.loops.policy
        guard json else { return try write(DebriefMarkdown.text(debrief, policy: policy)) }
        let bytes = try JSONEncoder.ours.encode(DebriefJSON(debrief, policy: policy))
        try StandardOutput.write(bytes + Data([UInt8(ascii: "\n")]))
    }

    private func write(_ markdown: String) throws {
        let lines = MarkdownView(terminal: .current()).lines(of: markdown)
        try StandardOutput.write(lines.joined(separator: "\n"))
    }

    private func said() async throws -> (LoopPlan, [Session], Hearing) {
        if let recorded {
            let assessor = try ContentSource.assessor(folder: options.content)
            return try RecordedLoop(file: recorded, track: track, level: level, seed: seed)
                .played(by: assessor)
        }
        let workspace = try options.workspace()
        let record = try await LoopChoice.record(loop, in: workspace.store)
        return (record.plan, record.sessions, Hearing(workspace.assessor))
    }
}

/// A file of recorded answers as a loop.
struct RecordedLoop {
    let file: String
    let track: Track
    let level: Level
    let seed: Int64

    /// The loop with every answer played.
    func played(by assessor: Assessor) throws -> (LoopPlan, [Session], Hearing) {
        guard let data = FileManager.default.contents(atPath: file) else {
            throw UsageError("“\(file)” cannot be opened; check the path.")
        }
        let text = try DocumentReader().text(bytes: Array(data), name: file)
        let answers = try RecordedAnswers(markdown: text, name: file)
        let topics = Set(assessor.library.principles.map(\.id) + Area.allCases.map(\.rawValue))
        for entry in answers.entries {
            guard topics.contains(entry.topic) else {
                throw UsageError("“\(file)”: “\(entry.topic)” is no principle and no area.")
            }
            guard assessor.loops.questions.contains(where: { $0.id == entry.question }) else {
                throw UsageError(
                    "“\(file)”: the bank has no question “\(entry.question)”; see inclined loop questions."
                )
            }
        }
        let planner = LoopPlanner(library: assessor.library, loops: assessor.loops)
        let priors = assessor.library.principles.map { $0.priors[track.rawValue] ?? 0 }
        guard let usual = planner.plan(track: track, level: level, label: "", seed: seed, priors: priors) else {
            throw UsageError("The content knows no loop for \(track.abbreviation) \(level.rawValue).")
        }
        let plan = answers.fitted(usual, loops: assessor.loops)
        let hearing = Hearing(assessor)
        return (plan, answers.sessions(of: plan, hearing: hearing, at: Timestamp(milliseconds: 0)), hearing)
    }
}

/// Which loop a command is about.
enum LoopChoice {}
