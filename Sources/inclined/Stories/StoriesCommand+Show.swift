import ArgumentParser
import Foundation
import Interchange
import Interviewing

extension StoriesCommand {
    struct Show: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Prints a story and what it shows.")

        @OptionGroup var choice: StoryChoice

        @Flag(help: "Only the story, as Markdown with its front matter.")
        var text = false

        @Flag(help: "The assessment in the form of assess --json.")
        var json = false

        @OptionGroup var options: DataOptions

        func run() async throws {
            let workspace = try options.workspace()
            let desk = try await workspace.desk()
            guard let record = try await workspace.store.story(try choice.resolve(in: desk)) else {
                throw StoreError.missing
            }
            if text { return try StandardOutput.write(Data(StoryMarkdown.write(StoryNote(record)).utf8)) }
            let assessment = workspace.assessor.assess(Submission(record, target: desk.target?.track))
            if json {
                var writer = JSONWriter()
                writer.assessment(assessment, text: .included)
                return try StandardOutput.write(writer.bytes + [UInt8(ascii: "\n")])
            }
            let terminal = Terminal.current()
            let view = AssessmentView(
                assessment: assessment,
                name: record.draft.title,
                terminal: terminal,
                targetLevel: desk.target?.level,
                isFull: false
            )
            let words = record.draft.text.whole.split(separator: "\n", omittingEmptySubsequences: false)
                .flatMap { $0.isEmpty ? [""] : terminal.wrapped(String($0), indent: 2) }
            try StandardOutput.write((words + [""] + view.lines()).joined(separator: "\n"))
        }
    }
}
