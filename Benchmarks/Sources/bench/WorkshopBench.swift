import Foundation
import Interviewing

/// Measures reviews: ten pages of the good sample documents, and a whole answer to a design question.
struct WorkshopBench {
    /// Words on ten pages.
    private static let words = 5000

    private let assessor: Assessor
    private let samples: String

    /// Prepares for a folder of samples.
    init(assessor: Assessor, samples: String) {
        (self.assessor, self.samples) = (assessor, samples)
    }

    /// Measures everything.
    func run(into report: inout Report) {
        let names = ((try? FileManager.default.subpathsOfDirectory(atPath: samples)) ?? []).sorted()
        let designs = names.filter { $0.hasPrefix("Artifacts/design/good") }.compactMap(text)
        guard !designs.isEmpty else { return }
        var pages = ""
        while pages.split(whereSeparator: \.isWhitespace).count < Self.words {
            pages += designs[pages.count % designs.count] + "\n\n"
        }
        let reviewer = ArtifactReviewer(assessor: assessor)
        let submission = ArtifactSubmission(type: .design, text: pages)
        _ = reviewer.review(submission)
        let review = median(rounds: 20) { _ = reviewer.review(submission) }
        report.add("document-words", Double(pages.split(whereSeparator: \.isWhitespace).count), "words")
        report.add("document-review", review * 1e3, "ms", most: 50)
        let sums = median(rounds: 20) { _ = ArithmeticReader().read(pages) }
        report.add("document-sums-alone", sums * 1e3, "ms")
        guard let answer = text("Designs/system-strong.md"),
            let prompt = assessor.workshop.library.prompts.first(where: { $0.practice == .system })
        else { return }
        let designer = DesignReviewer(assessor: assessor)
        report.add("design-review", median(rounds: 50) { _ = designer.review(answer, of: prompt, at: .l6) } * 1e3, "ms")
    }

    private func text(_ name: String) -> String? {
        FileManager.default.contents(atPath: samples + "/" + name).map { String(decoding: $0, as: UTF8.self) }
    }
}
