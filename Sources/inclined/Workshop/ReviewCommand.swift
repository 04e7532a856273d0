import ArgumentParser
import Foundation
import Interchange
import Interviewing

/// `inclined review …`: reviews documents.
struct ReviewCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "review",
        abstract: "Reviews documents as a demanding reader would: parts, evidence, sums.",
        discussion: """
            Give Markdown, text, DOCX, PDF, CSV or XLSX files, or - for standard input. --as says what a document is meant \
            to be; without it, Inclined goes by the headings. Exit code 1 when a finding reaches --fail-on, 2 when a file \
            cannot be used. --sarif prints what editors and build servers read.
            """
    )

    @Argument(help: "Files to review; - is standard input.", completion: .file())
    var files: [String] = []

    @Option(
        name: .customLong("as"),
        help: ArgumentHelp("What it is: \(ArtifactType.allCases.map(\.rawValue).joined(separator: ", ")).")
    )
    var type: ArtifactType?

    @Option(help: "The track you aim at: tpm or pgm.")
    var target: Track?

    @Option(help: "Exit with 1 on a finding this bad: note, warning or problem.")
    var failOn: Severity?

    @Flag(help: "One JSON object a file.")
    var json = false

    @Flag(help: "All findings of all files as one SARIF log.")
    var sarif = false

    @Option(help: "Prints the template of a kind instead of reviewing anything.")
    var template: ArtifactType?

    @Option(help: "Read content from this folder instead of the program.")
    var content: String?

    func validate() throws {
        if json, sarif { throw ValidationError("Choose --json or --sarif.") }
        if template == nil, files.isEmpty {
            throw ValidationError("Name a file, or - for standard input; try: inclined review plan.md --as design")
        }
    }

    func run() async throws {
        let assessor = try ContentSource.assessor(folder: content)
        if let template { return try StandardOutput.write(try Self.template(template, assessor)) }
        let reviewer = ArtifactReviewer(assessor: assessor)
        var worst: Severity?
        var log: [SARIFLog.File] = []
        for (index, path) in files.enumerated() {
            let file = try await WorkshopFile.read(path)
            guard let type = type ?? ArtifactTypeGuess(assessor.workshop.library).type(of: file.text) else {
                throw UsageError(
                    "“\(file.name)”: its headings do not say what it is; say it with --as, such as --as design."
                )
            }
            let review = reviewer.review(
                ArtifactSubmission(id: file.name, type: type, text: file.text, target: target)
            )
            worst = [worst, review.findings.map(\.severity).max()].compactMap { $0 }.max()
            if sarif {
                log.append(SARIFLog.File(file, review))
            } else if json {
                try StandardOutput.writeJSON(ArtifactReviewJSON(review))
            } else {
                let view = ReviewedDocumentView(review: review, terminal: .current())
                try StandardOutput.write((index == 0 ? "" : "\n") + view.lines().joined(separator: "\n"))
            }
        }
        if sarif { try StandardOutput.writeJSON(SARIFLog(log)) }
        if let failOn, let worst, worst >= failOn { throw ExitCode(1) }
    }

    private static func template(_ type: ArtifactType, _ assessor: Assessor) throws -> String {
        guard let definition = assessor.workshop.library[type] else {
            throw UsageError("The content knows no “\(type.rawValue)”.")
        }
        return definition.template.trimmingSpace
    }
}

extension SARIFLog.File {
    /// A reviewed file.
    init(_ file: WorkshopFile, _ review: ArtifactReview) {
        self.init(
            name: file.name,
            text: file.text,
            lines: file.lines,
            findings: review.findings.map {
                SARIFLog.Finding(
                    rule: $0.rule,
                    title: $0.title,
                    why: $0.why,
                    severity: $0.severity,
                    span: $0.span,
                    message: $0.message,
                    advice: $0.advice
                )
            }
        )
    }
}
