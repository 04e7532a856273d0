import Interchange
import Interviewing
import WebApp

/// The sample candidates that the program carries.
enum Samples {
    private static let all: [(id: String, name: String, line: String, track: Track)] = [
        (
            "tpm-mara-lindqvist", "Mara Lindqvist",
            "Payments platform; a technical program manager through and through.", .tpm
        ),
        ("pgm-daniel-okafor", "Daniel Okafor", "Market launches across organisations; a program manager.", .pgm),
        ("mixed-arun-pillai", "Arun Pillai", "Engineering and business in one record; which loop is his?", .tpm),
        ("coordinator-julie-brandt", "Julie Brandt", "Plans, trackers and meetings; see what is missing.", .pgm),
    ]

    /// Reads them from their files: `ID/resume.md` and `ID/stories/*.md`.
    static func read(_ files: [String: [UInt8]]) -> [SampleCandidate] {
        all.compactMap { sample in
            guard let resume = files["\(sample.id)/resume.md"] else { return nil }
            let stories = files.keys.filter { $0.hasPrefix("\(sample.id)/stories/") && $0.hasSuffix(".md") }.sorted()
            return SampleCandidate(
                id: sample.id,
                name: sample.name,
                line: sample.line,
                resume: resume,
                track: sample.track,
                stories: stories.map { path in
                    StoryMarkdown.read(String(decoding: files[path] ?? [], as: UTF8.self), name: path).draft
                }
            )
        }
    }
}
