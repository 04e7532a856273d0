import Interviewing

/// What can be done to a document, the same for pages and the API.
struct DocumentActions {
    let shell: Shell

    private var store: any Store { shell.site.workspace.store }
    private var workshop: WorkshopLibrary { shell.site.workspace.assessor.workshop.library }

    /// Longest title, in characters.
    static let longestTitle = 200
    /// Most bytes of text: five times the longest kind.
    static let longestText = 200_000

    /// Documents of their own, the latest changed first; what the writing assessment holds stands there.
    func documents() async throws(StoreError) -> [ArtifactRecord] {
        try await store.artifacts().filter { $0.draft.assignment == nil }
    }

    /// The document, or `missing`.
    func document(_ number: Int) async throws -> ArtifactRecord {
        guard let record = try await store.artifact(number), record.draft.assignment == nil else {
            throw RequestProblem.missing
        }
        return record
    }

    /// Adds a document; without a title it gets the name of its kind.
    func create(_ draft: ArtifactDraft) async throws -> ArtifactRecord {
        try await store.addArtifact(try checked(draft), origin: .own, at: shell.site.now())
    }

    /// Adds a document that begins with the template of its kind.
    func start(_ type: ArtifactType) async throws -> ArtifactRecord {
        try await create(ArtifactDraft(type: type, title: "", text: workshop[type]?.template ?? ""))
    }

    /// Saves a document on top of the version its writer saw; unchanged words make no new version.
    func save(_ draft: ArtifactDraft, to number: Int, basedOn version: Int) async throws -> ArtifactRecord {
        let record = try await document(number)
        let draft = try checked(draft)
        if record.version == version, record.draft == draft { return record }
        return try await store.saveArtifact(draft, of: number, version: version, at: shell.site.now())
    }

    /// Puts a document aside.
    func retire(_ number: Int) async throws {
        try await store.retireArtifact(try await document(number).number, at: shell.site.now())
    }

    /// Takes a document back into use.
    func takeBack(_ number: Int) async throws {
        try await store.retireArtifact(try await document(number).number, at: nil)
    }

    /// What keeps a draft from being saved; a title may be left out.
    func problems(_ draft: ArtifactDraft) -> [(field: String, sentence: String)] {
        var problems: [(String, String)] = []
        if draft.title.count > Self.longestTitle {
            problems.append(("title", "Keep the title to \(Self.longestTitle) characters."))
        }
        if draft.text.utf8.count > Self.longestText {
            problems.append(("text", "This is longer than any document of these kinds; keep it below 200 KB of text."))
        }
        if draft.title.utf8.contains(0) || draft.text.utf8.contains(0) {
            problems.append(("text", "The text holds a zero byte; paste it as plain text."))
        }
        return problems
    }

    private func checked(_ draft: ArtifactDraft) throws -> ArtifactDraft {
        let problems = problems(draft)
        guard problems.isEmpty else {
            throw RequestProblem.invalid(
                problems.map(\.sentence).joined(separator: " "),
                fields: problems.map { ($0.field, $0.sentence) }
            )
        }
        var draft = draft
        draft.title = draft.title.trimmingSpace
        if draft.title.isEmpty { draft.title = workshop[draft.type]?.title ?? draft.type.rawValue }
        if let problem = draft.problem { throw RequestProblem.invalid("This cannot be kept: \(problem)") }
        return draft
    }
}

// MARK: - Files

extension DocumentActions {
    /// A document that came from a file, and whether its text shows which kind it is.
    struct Upload {
        let record: ArtifactRecord
        let isKindKnown: Bool
    }

    /// Adds a document from a file: Markdown to the letter, everything else as Markdown with its headings and tables.
    ///
    /// - Parameter type: nil finds the kind out from the text.
    func add(file bytes: [UInt8], name: String, type: ArtifactType?) async throws -> Upload {
        let text = try await text(of: bytes, name: name)
        let found = type ?? ArtifactTypeGuess(workshop).type(of: text)
        let draft = ArtifactDraft(type: found ?? .onePager, title: title(of: text, file: name), text: text)
        return Upload(record: try await create(draft), isKindKnown: found != nil)
    }

    private func text(of bytes: [UInt8], name: String) async throws -> String {
        do {
            return Form.normalised(try await shell.site.readMarkdown(bytes, name))
        } catch {
            throw RequestProblem.invalid("\(error)")
        }
    }

    /// The first heading, else the name of the file without its ending.
    private func title(of text: String, file: String) -> String {
        let outline = ArtifactOutline(text)
        let heading = outline.headings.first.map { outline.quote($0.span).trimmingSpace } ?? ""
        guard heading.isEmpty else { return String(heading.prefix(Self.longestTitle)) }
        let stem = file.lastIndex(of: ".").map { String(file[..<$0]) } ?? file
        return String(stem.trimmingSpace.prefix(Self.longestTitle))
    }
}

extension ArtifactType {
    /// The kind of a body's key or a form's field `type`.
    static func named(_ name: String) throws(RequestProblem) -> ArtifactType {
        guard let type = ArtifactType(rawValue: name) else {
            throw .choice("type", of: ArtifactType.allCases.map(\.rawValue))
        }
        return type
    }
}

extension ArtifactDraft {
    /// The draft that a posted form of the editor holds.
    init(_ form: Form) throws(RequestProblem) {
        self.init(type: try .named(form.word("type")), title: form.word("title"), text: form["text"] ?? "")
    }

    /// What is compared when two windows saved: title and text.
    var readable: String { "\(title)\n\n\(text)" }
}
