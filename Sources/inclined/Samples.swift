import Interchange
import Interviewing
import WebApp

/// The sample candidates that the program carries.
enum Samples {
    private static let all: [(id: String, name: String, line: String, track: Track, level: Level)] = [
        (
            "tpm-mara-lindqvist", "Mara Lindqvist",
            "Payments platform; a technical program manager through and through.", .tpm, .l6
        ),
        ("pgm-daniel-okafor", "Daniel Okafor", "Market launches across organisations; a program manager.", .pgm, .l6),
        ("mixed-arun-pillai", "Arun Pillai", "Engineering and business in one record; which loop is his?", .tpm, .l7),
        ("coordinator-julie-brandt", "Julie Brandt", "Plans, trackers and meetings; see what is missing.", .pgm, .l5),
    ]

    /// Reads them from their files: `ID/resume.md`, `ID/stories/*.md` and `ID/answers.md`.
    static func read(_ files: [String: [UInt8]]) -> [SampleCandidate] {
        all.compactMap { sample in
            let recording = String(decoding: files["\(sample.id)/answers.md"] ?? [], as: UTF8.self)
            guard let resume = files["\(sample.id)/resume.md"] else { return nil }
            let stories = files.keys.filter { $0.hasPrefix("\(sample.id)/stories/") && $0.hasSuffix(".md") }.sorted()
            return SampleCandidate(
                id: sample.id,
                name: sample.name,
                line: sample.line,
                resume: resume,
                track: sample.track,
                level: sample.level,
                stories: stories.map { path in
                    StoryMarkdown.read(String(decoding: files[path] ?? [], as: UTF8.self), name: path).draft
                },
                // Written with the program; without it a sample has no loops.
                answers: (try? RecordedAnswers(markdown: recording, name: "answers.md")) ?? RecordedAnswers(entries: [])
            )
        }
    }
}
