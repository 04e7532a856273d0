import Hummingbird
import Interviewing

/// Every saved state of a story, compared word by word, and the way back to an earlier one.
struct VersionsPage {
    let shell: Shell

    func add(to router: Router<Context>) {
        router.get("/stories/:id/versions") { request, context in
            let id = try context.storyID()
            let versions = try await shell.site.workspace.store.versions(of: id)
            guard let newest = versions.first else { throw RequestProblem.missing }
            let query = try request.query()
            let model = VersionsModel(
                versions,
                of: id,
                from: Int(query.word("from")),
                to: Int(query.word("to")),
                shownTime: shell.site.shownTime
            )
            return try shell.page(
                "versions",
                model,
                title: "Versions of “\(newest.draft.title)”",
                at: .stories,
                desk: try await shell.desk(),
                request: request
            )
        }
        router.post("/stories/:id/versions/:number/restore") { _, context in
            let id = try context.storyID()
            _ = try await StoryActions(shell: shell).restore(try context.number(), of: id)
            return shell.done(.restored, then: .story(id))
        }
    }
}

/// The fields of the versions page.
struct VersionsModel {
    let id: String
    let name: String
    let one: Bool
    let fromOptions: [Option]
    let toOptions: [Option]
    let comparison: Comparison?
    let versions: [Version]

    struct Option {
        let value: Int
        let label: String
        let selected: Bool
    }

    struct Comparison {
        let added: Int
        let removed: Int
        let diff: String
    }

    struct Version {
        let n: Int
        let when: String
        let words: Int
        let current: Bool
    }

    /// Compares the two versions asked for, or else the newest with the one before.
    init(_ all: [StoryVersion], of story: StoryID, from: Int?, to: Int?, shownTime: (Timestamp) -> String) {
        id = story.text
        name = all.first?.draft.title ?? ""
        one = all.count < 2
        let new = all.first { $0.number == to } ?? all.first
        let old = all.first { $0.number == from } ?? all.dropFirst().first
        func options(_ selected: StoryVersion?) -> [Option] {
            all.map {
                Option(
                    value: $0.number,
                    label: "Version \($0.number), \(shownTime($0.saved))",
                    selected: $0.number == selected?.number
                )
            }
        }
        fromOptions = options(old)
        toOptions = options(new)
        comparison = if let old, let new { Comparison(old.draft.readable, new.draft.readable) } else { nil }
        versions = all.enumerated().map { index, version in
            Version(
                n: version.number,
                when: shownTime(version.saved),
                words: version.draft.text.whole.split(whereSeparator: \.isWhitespace).count,
                current: index == 0
            )
        }
    }
}

extension VersionsModel.Comparison {
    init(_ old: String, _ new: String) {
        var html = HTML()
        var (added, removed) = (0, 0)
        for run in WordDifference(from: old, to: new).runs {
            let words = run.text.split(whereSeparator: \.isWhitespace).count
            switch run.fate {
            case .kept: html.escaped(run.text)
            case .added:
                added += words
                html.markup("<ins>")
                html.escaped(run.text)
                html.markup("</ins>")
            case .removed:
                removed += words
                html.markup("<del>")
                html.escaped(run.text)
                html.markup("</del>")
            }
        }
        self.init(added: added, removed: removed, diff: html.text)
    }
}

extension StoryDraft {
    /// Everything a version may change, as one text to compare.
    var readable: String {
        var lines = [title]
        if !question.isEmpty { lines.append(question) }
        if !project.isEmpty { lines.append(project) }
        if !tags.isEmpty { lines.append(tags.joined(separator: ", ")) }
        let words =
            switch text {
            case .free(let text): text
            case .parts:
                text.placed.map { "\($0.part.rawValue.capitalisedFirst)\n\($0.text)" }.joined(separator: "\n\n")
            }
        return lines.joined(separator: "\n") + "\n\n" + words
    }
}
