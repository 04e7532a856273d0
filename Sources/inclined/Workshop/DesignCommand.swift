import ArgumentParser
import Foundation
import Interchange
import Interviewing

/// `inclined design …`: system design practice.
struct DesignCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "design",
        abstract: "System design practice: questions, facts for those who ask, and a review of your answer.",
        discussion: DesignPracticeArguments.discussion("design", example: "device-onboarding")
    )

    @OptionGroup var practice: DesignPracticeArguments

    func run() async throws { try await practice.run(.system, command: "design") }
}

/// `inclined program …`: program design practice.
struct ProgramCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "program",
        abstract: "Program design practice: questions, facts for those who ask, and a review of your answer.",
        discussion: DesignPracticeArguments.discussion("program", example: "returns-five-countries")
    )

    @OptionGroup var practice: DesignPracticeArguments

    func run() async throws { try await practice.run(.program, command: "program") }
}

/// What both practices take.
struct DesignPracticeArguments: ParsableArguments {
    @Argument(help: "The id of a question; without it, all questions are listed.")
    var question: String?

    @Option(help: "A question to the interviewer; may be given several times. Facts are told only to those who ask.")
    var ask: [String] = []

    @Option(help: "Your answer, to be reviewed: a file, or - for standard input.", completion: .file())
    var answer: String?

    @Option(help: "The level whose bar counts: L4 to L8.")
    var level: Level = .l6

    @Option(help: "Exit with 1 on a finding this bad: note, warning or problem.")
    var failOn: Severity?

    @Flag(help: "A JSON object.")
    var json = false

    @Flag(help: "The findings of a review as a SARIF log.")
    var sarif = false

    @Option(help: "Read content from this folder instead of the program.")
    var content: String?

    static func discussion(_ command: String, example: String) -> String {
        """
        Without arguments it lists the questions. inclined \(command) \(example) puts one; --ask puts your questions to the \
        interviewer; --answer answer.md reviews what you wrote against the bar of --level.
        """
    }

    func validate() throws {
        if json, sarif { throw ValidationError("Choose --json or --sarif.") }
        if question == nil, answer != nil || !ask.isEmpty {
            throw ValidationError("Name the question that you answer; without arguments the command lists them.")
        }
        if sarif, answer == nil { throw ValidationError("--sarif shows what a review found; give --answer too.") }
    }

    func run(_ practice: DesignPractice, command: String) async throws {
        let assessor = try ContentSource.assessor(folder: content)
        let prompts = assessor.workshop.library.prompts.filter { $0.practice == practice }
        guard let question else { return try list(prompts) }
        guard let prompt = prompts.first(where: { $0.id == question }) else {
            throw UsageError("There is no question “\(question)”; see them with: inclined \(command)")
        }
        let interview = DesignInterview(workshop: assessor.workshop)
        var session = interview.begin(prompt, at: level, now: Timestamp(milliseconds: 0))
        for words in ask { session = interview.ask(words, in: session) }
        guard let answer else { return try put(prompt, session) }
        let file = try await WorkshopFile.read(answer)
        session = interview.finish(interview.write(.free(file.text), in: session))
        try show(DesignReviewer(assessor: assessor).review(session, of: prompt), of: prompt, file)
    }

    private func list(_ prompts: [DesignPrompt]) throws {
        if json { return try StandardOutput.writeJSON(prompts.map { DesignPromptJSON($0) }) }
        let width = prompts.map(\.id.count).max() ?? 0
        try StandardOutput.write(
            prompts.map { "\($0.id.padded(to: width))  \($0.shape.rawValue.padded(to: 7))  \($0.title)" }
                .joined(separator: "\n")
        )
    }

    private func put(_ prompt: DesignPrompt, _ session: DesignSession) throws {
        if json { return try StandardOutput.writeJSON(DesignTalkJSON(prompt, session)) }
        let terminal = Terminal.current()
        var lines = terminal.wrapped(prompt.title, indent: 0).map { terminal.styled($0, .bold) }
        lines += terminal.wrapped(prompt.asks, indent: 2)
        for question in session.questions {
            lines += [""] + terminal.wrapped("You: \(question.asked)", indent: 2).map { terminal.styled($0, .dim) }
            lines += terminal.wrapped(question.reply, indent: 2)
        }
        try StandardOutput.write(lines.joined(separator: "\n"))
    }

    private func show(_ review: DesignReview, of prompt: DesignPrompt, _ file: WorkshopFile) throws {
        if sarif {
            try StandardOutput.writeJSON(SARIFLog([SARIFLog.File(file, review)]))
        } else if json {
            try StandardOutput.writeJSON(DesignReviewJSON(review))
        } else {
            let view = ReviewedDesignView(review: review, prompt: prompt, terminal: .current())
            try StandardOutput.write(view.lines().joined(separator: "\n"))
        }
        let worst = (review.findings.map(\.severity) + review.contradictions.map(\.severity)).max()
        if let failOn, let worst, worst >= failOn { throw ExitCode(1) }
    }
}

/// A question with what was asked about it.
private struct DesignTalkJSON: Encodable {
    let question: DesignPromptJSON
    let asked: [Asked]

    init(_ prompt: DesignPrompt, _ session: DesignSession) {
        (question, asked) = (DesignPromptJSON(prompt), session.questions.map(Asked.init))
    }

    struct Asked: Encodable {
        let asked: String
        let reply: String

        init(_ question: DesignQuestion) { (asked, reply) = (question.asked, question.reply) }
    }
}

extension SARIFLog.File {
    /// A reviewed answer to a design question.
    init(_ file: WorkshopFile, _ review: DesignReview) {
        let flags = review.findings.map { finding in
            SARIFLog.Finding(
                rule: finding.rule,
                title: finding.title,
                why: finding.message,
                severity: finding.severity,
                span: finding.span,
                message: finding.message,
                advice: finding.advice
            )
        }
        let contradictions = review.contradictions.map { found in
            SARIFLog.Finding(
                rule: found.id,
                title: found.title,
                why: found.why,
                severity: found.severity,
                span: found.claim,
                message: found.message,
                advice: found.advice
            )
        }
        self.init(name: file.name, text: file.text, lines: file.lines, findings: flags + contradictions)
    }
}
