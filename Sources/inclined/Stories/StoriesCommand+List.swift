import ArgumentParser
import Interviewing

extension StoriesCommand {
    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Prints your stories, the latest saved first.")

        @Flag(help: "Stories that were put aside, too.")
        var all = false

        @Option(help: "Only stories with this tag.")
        var tag: String?

        @Flag(help: "A JSON array.")
        var json = false

        @OptionGroup var options: DataOptions

        func run() async throws {
            let workspace = try options.workspace()
            let desk = try await workspace.desk()
            let stories = desk.stories.filter { story in
                (all || !story.isRetired) && (tag.map(story.tags.contains) ?? true)
            }
            let delivery = workspace.assessor.library.delivery
            try StoryListing(stories: stories, delivery: delivery, terminal: .current()).write(asJSON: json)
        }
    }

    struct Search: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Prints stories that hold every word, the best match first."
        )

        @Argument(help: "Words to look for; the last one may be a beginning.")
        var words: [String]

        @Flag(help: "A JSON array.")
        var json = false

        @OptionGroup var options: DataOptions

        func run() async throws {
            let workspace = try options.workspace()
            let found = try await workspace.store.search(words.joined(separator: " "), limit: 500)
            let byID = Dictionary(
                try await workspace.desk().stories.map { ($0.id, $0) },
                uniquingKeysWith: { first, _ in first }
            )
            let stories = found.compactMap { byID[$0] }
            let delivery = workspace.assessor.library.delivery
            try StoryListing(stories: stories, delivery: delivery, terminal: .current()).write(asJSON: json)
        }
    }
}
