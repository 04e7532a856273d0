import Interviewing

extension StoryDraft {
    /// The draft that a posted form of the editor holds.
    init(_ form: Form) {
        let principles = (1...3).map { form.word("principle\($0)") }.filter { !$0.isEmpty }
        let tags = form.word("tags").split(separator: ",").map { String($0).trimmingSpace }.filter { !$0.isEmpty }
        self.init(
            title: form.word("title"),
            project: form.word("project"),
            question: form.word("question"),
            principles: principles.uniqued,
            tags: tags.uniqued,
            text: StoryText(form)
        )
    }
}

extension StoryText {
    /// The words in a posted form, in the layout it names.
    init(_ form: Form) {
        if form.word("layout") == "free" {
            self = .free(form["text"] ?? "")
        } else {
            let texts = Part.allCases.map { ($0, form[$0.rawValue] ?? "") }
            self = .parts(Dictionary(uniqueKeysWithValues: texts.filter { !$0.1.isEmpty }))
        }
    }
}

extension Array where Element: Hashable {
    /// Each element once, where it stood first.
    var uniqued: [Element] {
        var seen: Set<Element> = []
        return filter { seen.insert($0).inserted }
    }
}

extension RequestProblem {
    /// What keeps a draft from being saved.
    static func draft(_ problems: [DraftProblem]) -> RequestProblem {
        .invalid(
            problems.map(\.sentence).joined(separator: " "),
            fields: problems.map { ($0.field.rawValue, $0.sentence) }
        )
    }
}
