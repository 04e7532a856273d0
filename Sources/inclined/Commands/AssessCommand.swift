import ArgumentParser
import Content
import Documents
import Foundation
import Interchange
import Interviewing
import TextAnalysis

/// `inclined assess …`: the main job.
struct AssessCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "assess",
        abstract: "Reads a résumé, role, story, answer, posting or question and says what it supports, and why.",
        discussion: """
            Give PDF, DOCX, Markdown or text files, or - for standard input. What kind of text it is, Inclined sees by \
            itself; --kind says it. Exit code 1 when a finding reaches --fail-on, 2 when a file cannot be used. With --json \
            the offsets count bytes of “text”, the document as it was read.
            """
    )

    @Argument(help: "Files to read; - is standard input.", completion: .file())
    var files: [String] = []

    @Option(help: "resume, role, story, answer, question, posting or artifact.")
    var kind: TextKind?

    @Option(help: "The question an answer answers.")
    var question: String?

    @Option(help: "The track you aim at: tpm or pgm.")
    var target: Track?

    @Option(help: "The level you aim at: L4 to L8.")
    var level: Level?

    @Option(help: "Exit with 1 on a finding this bad: note, warning or problem.")
    var failOn: Severity?

    @Flag(help: "One JSON object a file, in the form of --jsonl.")
    var json = false

    @Flag(help: "Reads one JSON object a line and answers each with one line, in order, on all cores.")
    var jsonl = false

    @Flag(help: "Show every piece of evidence.")
    var all = false

    @Option(help: "Groups of lines worked on at once with --jsonl; the default is one for each core.")
    var jobs: Int?

    @Option(help: "Read content from this folder instead of the program.")
    var content: String?

    func validate() throws {
        if jsonl, files.count > 1 { throw ValidationError("--jsonl reads one file or standard input.") }
        if let jobs, !(1...256).contains(jobs) { throw ValidationError("--jobs takes a number from 1 to 256.") }
        if !jsonl, files.isEmpty {
            throw ValidationError("Name a file to read, or - for standard input; try: inclined assess resume.pdf")
        }
    }

    func run() async throws {
        let assessor = try ContentSource.assessor(folder: content)
        if jsonl { return try fail(on: try await runBatch(assessor)) }
        var worst: Severity?
        var isUnusable = false
        for (index, file) in files.enumerated() {
            do {
                let assessment = try await assess(file, isFirst: index == 0, by: assessor)
                worst = max(worst, assessment.findings.first?.severity)
            } catch let error as DocumentError {
                // One bad file must not hide the others.
                FileHandle.standardError.write(Data("inclined: \(error)\n".utf8))
                isUnusable = true
            }
        }
        if isUnusable { throw ExitCode(2) }
        try fail(on: worst)
    }

    private func assess(_ file: String, isFirst: Bool, by assessor: Assessor) async throws -> Assessment {
        let (name, submission) = try await submission(from: file)
        let assessment = assessor.assess(submission)
        if json {
            var writer = JSONWriter()
            writer.assessment(assessment, text: .included)
            try StandardOutput.write(writer.bytes + [UInt8(ascii: "\n")])
        } else {
            let view = AssessmentView(
                assessment: assessment,
                name: name,
                terminal: .current(),
                targetLevel: level,
                isFull: all
            )
            try StandardOutput.write((isFirst ? "" : "\n") + view.lines().joined(separator: "\n"))
        }
        return assessment
    }

    private func fail(on worst: Severity?) throws {
        if let failOn, let worst, worst >= failOn { throw ExitCode(1) }
    }

    private func max(_ left: Severity?, _ right: Severity?) -> Severity? {
        guard let left, let right else { return left ?? right }
        return Swift.max(left, right)
    }

    private func runBatch(_ assessor: Assessor) async throws -> Severity? {
        var input = FileHandle.standardInput
        if let file = files.first, file != "-" {
            guard let handle = FileHandle(forReadingAtPath: file) else {
                throw UsageError("“\(file)” cannot be opened; check the path and that you may read it.")
            }
            input = handle
        }
        let width = jobs ?? ProcessInfo.processInfo.activeProcessorCount
        return try await Batch(assessor: assessor, width: width).run(from: input)
    }

    private func submission(from file: String) async throws -> (name: String, Submission) {
        let reader = DocumentReader()
        let imported: ImportedText
        if file == "-" {
            let data = try FileHandle.standardInput.readToEnd() ?? Data()
            imported = try await reader.read(bytes: Array(data), name: "standard input")
        } else {
            imported = try await reader.read(path: file)
        }
        let metadata = imported.metadata
        return (
            imported.name,
            Submission(
                id: imported.name,
                kind: kind ?? metadata["kind"].flatMap { TextKind(rawValue: $0) } ?? kindFromQuestion(metadata)
                    ?? TextKindGuess.kind(of: imported.text),
                text: imported.text,
                question: question ?? metadata["question"],
                target: target ?? metadata["target"].flatMap { Track(rawValue: $0) }
            )
        )
    }

    /// A note that carries a question is a story told for it.
    private func kindFromQuestion(_ metadata: [String: String]) -> TextKind? {
        metadata["question"] == nil ? nil : .story
    }
}
