import Hummingbird
import Interviewing

/// The story bank as a list: search, tags, in use or put aside.
struct StoriesPage {
    let shell: Shell

    func add(to router: Router<Context>) {
        router.get("/stories") { request, _ in
            let filter = StoryFilter(try request.query())
            let (desk, matches) = try await shell.desk { _ in try await filter.matches(in: shell.site.workspace.store) }
            return try shell.remembered("stories", title: "Stories", at: .stories, desk: desk, request: request) {
                StoriesModel(filter.stories(of: desk, matches: matches), filter: filter, desk: desk, shell: shell)
            }
        }
    }
}

/// Which stories are asked for.
struct StoryFilter {
    let query: String
    let tag: String?
    let isRetired: Bool
    let page: Int

    /// Stories on one page.
    static let pageSize = 50
    /// Most matches of a search: who has more searches for something else.
    static let mostMatches = 500

    init(_ form: Form) {
        query = form.word("q").shortened(to: 500)
        let tag = form.word("tag")
        self.tag = tag.isEmpty ? nil : tag
        isRetired = form.word("show") == "retired"
        page = min(max(Int(form.word("page")) ?? 1, 1), 100_000)
    }

    /// What the search finds, best first; nil when no words are searched.
    func matches(in store: any Store) async throws(StoreError) -> [StoryID]? {
        query.isEmpty ? nil : try await store.search(query, limit: Self.mostMatches)
    }

    /// Those that are asked for: the best match first, without a search the latest saved first.
    func stories(of desk: Desk, matches: [StoryID]?) -> [StoryDigest] {
        var stories = desk.stories
        if let matches {
            let wanted = Set(matches)
            let byID = Dictionary(
                stories.filter { wanted.contains($0.id) }.map { ($0.id, $0) },
                uniquingKeysWith: { first, _ in first }
            )
            stories = matches.compactMap { byID[$0] }
        }
        return stories.filter { $0.isRetired == isRetired && (tag.map($0.tags.contains) ?? true) }
    }

    /// The address of the list with some of it changed.
    func path(tag: String?, isRetired: Bool, page: Int) -> String {
        var query: [(String, String)] = []
        if !self.query.isEmpty { query.append(("q", self.query)) }
        if let tag { query.append(("tag", tag)) }
        if isRetired { query.append(("show", "retired")) }
        if page > 1 { query.append(("page", "\(page)")) }
        return Page.stories.path(query)
    }
}

/// The fields of the list.
struct StoriesModel {
    let none: Bool
    let q: String
    let active: Link
    let retired: Link
    let tags: [Tag]
    let found: String
    let rows: [Row]
    let newer: String?
    let older: String?

    struct Link {
        let href: String
        let on: Bool
    }

    struct Tag {
        let tag: String
        let href: String
        let on: Bool
    }

    struct Row {
        let id: String
        let href: String
        let name: String
        let project: String?
        let principles: [Label]
        let level: String
        let words: Int
        let time: String
        let lever: String
        let problems: String?
        let warnings: String?
        let notes: String?
        let clean: Bool
        let saved: String
        let isRetired: Bool
    }

    struct Label {
        let label: String
    }

    init(_ stories: [StoryDigest], filter: StoryFilter, desk: Desk, shell: Shell) {
        none = desk.stories.isEmpty
        q = filter.query
        active = Link(href: filter.path(tag: nil, isRetired: false, page: 1), on: !filter.isRetired)
        retired = Link(href: filter.path(tag: nil, isRetired: true, page: 1), on: filter.isRetired)
        tags = desk.tags.prefix(30).map { tag in
            let isOn = tag == filter.tag
            return Tag(
                tag: tag,
                href: filter.path(tag: isOn ? nil : tag, isRetired: filter.isRetired, page: 1),
                on: isOn
            )
        }
        found = stories.count == 1 ? "1 story" : "\(stories.count) stories"
        let start = (filter.page - 1) * StoryFilter.pageSize
        let titles = Dictionary(
            shell.library.principles.map { ($0.id, $0.title) },
            uniquingKeysWith: { first, _ in first }
        )
        rows = stories.dropFirst(start).prefix(StoryFilter.pageSize)
            .map { Row($0, titles: titles, delivery: shell.library.delivery, saved: shell.site.shownTime($0.saved)) }
        func page(_ number: Int) -> String {
            filter.path(tag: filter.tag, isRetired: filter.isRetired, page: number)
        }
        newer = filter.page > 1 ? page(filter.page - 1) : nil
        older = stories.count > start + StoryFilter.pageSize ? page(filter.page + 1) : nil
    }
}

extension StoriesModel.Row {
    init(_ story: StoryDigest, titles: [String: String], delivery: Delivery, saved: String) {
        let time = SpeakingTime(words: story.words, delivery: delivery)
        func count(_ severity: Severity, _ one: String) -> String? {
            story.findings[severity].map { $0 == 1 ? "1 \(one)" : "\($0) \(one)s" }
        }
        id = story.id.text
        href = Page.story(story.id).path
        name = story.title
        project = story.project.isEmpty ? nil : story.project
        principles = story.chosen.compactMap { titles[$0] }.map(StoriesModel.Label.init)
        level = story.level?.words ?? "Not enough to say"
        words = story.words
        self.time = time.clock
        lever = story.strongestLever?.title ?? "Nothing yet"
        problems = count(.problem, "problem")
        warnings = count(.warning, "warning")
        notes = count(.note, "note")
        clean = story.findings.isEmpty
        self.saved = saved
        isRetired = story.isRetired
    }
}
