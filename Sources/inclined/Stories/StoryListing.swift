import Foundation
import Interchange
import Interviewing

/// Stories a line each, for people or as JSON.
struct StoryListing {
    let stories: [StoryDigest]
    /// Speaking times are counted with its pace.
    let delivery: Delivery
    let terminal: Terminal

    /// How the listing is written.
    func write(asJSON: Bool) throws {
        if asJSON { return try StandardOutput.write(Data(try json() + [UInt8(ascii: "\n")])) }
        if stories.isEmpty {
            return try StandardOutput.write("No stories here. Add one: inclined stories add story.md")
        }
        try StandardOutput.write(stories.flatMap(lines).joined(separator: "\n"))
    }

    private func lines(_ story: StoryDigest) -> [String] {
        let time = SpeakingTime(words: story.words, delivery: delivery)
        var about = ["\(story.words) words", time.clock, story.verdict.rawValue]
        if let level = story.level { about.append(level.short) }
        if !story.project.isEmpty { about.append(story.project) }
        let findings = [Severity.problem, .warning, .note].compactMap { severity in
            story.findings[severity].map { "\($0) \(severity.rawValue)\($0 == 1 ? "" : "s")" }
        }
        if !findings.isEmpty { about.append(findings.joined(separator: ", ")) }
        if story.isRetired { about.append("put aside") }
        return [
            terminal.styled(story.id.text, .dim) + "  " + terminal.styled(story.title, .bold),
            "              " + terminal.styled(about.joined(separator: " · "), .dim),
        ]
    }

    private func json() throws -> [UInt8] {
        Array(try JSONEncoder.ours.encode(stories.map(StorySummaryJSON.init)))
    }
}
