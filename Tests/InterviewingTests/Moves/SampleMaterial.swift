import Foundation
import Interviewing

/// The texts of a sample candidate, read as the product reads them.
enum Sample {
    /// Résumé first, then stories by name.
    static func material(_ name: String, target: Track? = nil) throws -> [CandidateText] {
        let folder = "Samples/\(name)"
        let resume = try TestEngine.assess(try TestEngine.body(of: "\(folder)/resume.md"), as: .resume, target: target)
        let files = try FileManager.default.contentsOfDirectory(atPath: "\(TestEngine.root)/\(folder)/stories").sorted()
        return try [CandidateText(source: .resume(1), title: "Résumé", assessment: resume)]
            + files.map { file in
                let text = try TestEngine.body(of: "\(folder)/stories/\(file)")
                let draft = StoryDraft(title: file, text: .free(text))
                return CandidateText(
                    source: .story(StoryID(wordsOf: draft)),
                    title: file,
                    assessment: try TestEngine.assess(text, target: target)
                )
            }
    }
}
