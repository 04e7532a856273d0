import ArgumentParser
import Interviewing

/// Which story a command means: its id, the beginning of its id, or words of its title.
struct StoryChoice: ParsableArguments {
    @Argument(help: "The story's id, the beginning of it, or words of its title.")
    var story: [String]

    /// The one story that is meant.
    func resolve(in desk: Desk) throws -> StoryID {
        let asked = story.joined(separator: " ")
        if let exact = desk.stories.first(where: { $0.id.text == asked }) { return exact.id }
        let wanted = asked.lowercased()
        let found = desk.stories.filter { $0.id.text.hasPrefix(wanted) || $0.title.lowercased().contains(wanted) }
        guard let only = found.first else {
            throw UsageError("No story is called “\(asked)”; see them with: inclined stories")
        }
        guard found.count == 1 else {
            let names = found.prefix(5).map { "\($0.id.text) “\($0.title)”" }.joined(separator: ", ")
            throw UsageError("“\(asked)” can mean \(names); name one by its id.")
        }
        return only.id
    }

    func validate() throws {
        if story.isEmpty { throw ValidationError("Name a story; see them with: inclined stories") }
    }
}
