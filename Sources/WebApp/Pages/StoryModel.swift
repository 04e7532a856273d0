import Interviewing

/// The fields of the editor.
struct StoryModel {
    let story: Editor

    struct Editor {
        let id: String?
        let isNew: Bool
        let isRetired: Bool
        let `self`: String?
        let saveTo: String
        let draftKey: String
        let justSaved: String?
        /// The task that asks for it; a list of one or none.
        let wanted: [Wanted]
        let name: String
        let saved: String
        let question: String
        let project: String
        let projects: [String]
        let basedOn: Int
        let unsaved: Bool
        let problems: [Problem]
        let conflict: Conflict?
        let slots: [Slot]
        let tagText: String
        /// A list of one or none.
        let retelling: [Retelling]
        let inParts: Parts?
        let inFree: Field?
        let reading: ReadingModel
    }

    struct Problem {
        let sentence: String
    }

    /// A task of the plan that a new story answers.
    struct Wanted {
        let taskId: String
        let asks: String
        let why: String

        init(_ task: TaskProposal) { (taskId, asks, why) = (task.id, task.title, task.reason) }
    }

    /// Where the story can be told for the track that it does not show, or not alone.
    struct Retelling {
        let href: String

        /// Nothing for a story that reads as the track of the candidate's target, or as neither.
        init?(_ story: StoryDigest?, desk: Desk) {
            guard let story else { return nil }
            switch story.verdict {
            case .both: break
            case .tpm, .pgm: if story.verdict.track == desk.track { return nil }
            case .coordination, .insufficient: return nil
            }
            href = Page.rewrite(story.id).path([("to", desk.track.rawValue)])
        }
    }

    struct Conflict {
        let theirsWhen: String
        let theirs: String
        let yours: String
        let version: Int
    }

    struct Slot {
        let n: Int
        let options: [Option]
    }

    struct Option {
        let value: String
        let label: String
        let selected: Bool
    }

    struct Field {
        let text: String
        let marked: String
    }

    struct Parts {
        let situation: Field
        let task: Field
        let action: Field
        let result: Field
        let learning: Field
    }

    /// Where the draft in the editor stands.
    enum State {
        /// It is what the store holds.
        case stored
        /// It was just saved.
        case justSaved
        /// It was posted to be looked at only.
        case unsaved
        /// It cannot be saved as it is.
        case invalid([DraftProblem])
        /// Another window saved first.
        case conflict(StoryRecord)
    }

    /// - Parameters:
    ///   - basedOn: The version that the editor began with, where it is not the record's.
    ///   - task: The task that asks for a new story.
    init(
        _ draft: StoryDraft,
        record: StoryRecord?,
        basedOn: Int?,
        task: TaskProposal?,
        state: State,
        desk: Desk,
        shell: Shell
    ) {
        let read = ReadStory(draft, desk: desk, assessor: shell.site.workspace.assessor)
        let marked = Dictionary(read.marked.map { ($0.field, $0.html) }, uniquingKeysWith: { first, _ in first })
        let path = record.map { Page.story($0.id).path }
        let key = record.map { "story-\($0.id)" } ?? "story-new"
        var conflict: Conflict?
        var problems: [Problem] = []
        var (isUnsaved, isJustSaved) = (false, false)
        switch state {
        case .stored: break
        case .justSaved: isJustSaved = true
        case .unsaved: isUnsaved = true
        case .invalid(let found): problems = found.map { Problem(sentence: $0.sentence) }
        case .conflict(let theirs):
            conflict = Conflict(
                theirsWhen: shell.site.shownTime(theirs.saved),
                theirs: theirs.draft.readable,
                yours: draft.readable,
                version: theirs.version
            )
        }
        func field(_ part: Part) -> Field {
            guard case .parts(let texts) = draft.text else { return Field(text: "", marked: "") }
            return Field(text: texts[part] ?? "", marked: marked[part.rawValue] ?? "")
        }
        var (inParts, inFree): (Parts?, Field?) = (nil, nil)
        switch draft.text {
        case .free(let text): inFree = Field(text: text, marked: marked["text"] ?? "")
        case .parts:
            inParts = Parts(
                situation: field(.situation),
                task: field(.task),
                action: field(.action),
                result: field(.result),
                learning: field(.learning)
            )
        }
        story = Editor(
            id: record?.id.text,
            isNew: record == nil,
            isRetired: record?.retired != nil,
            self: path,
            saveTo: path ?? Page.stories.path,
            draftKey: key,
            justSaved: isJustSaved ? key : nil,
            wanted: [task.map(Wanted.init)].compactMap(\.self),
            name: draft.title,
            saved: record.map { shell.site.shownTime($0.saved) } ?? "",
            question: draft.question,
            project: draft.project,
            projects: desk.stories.map(\.project).filter { !$0.isEmpty }.uniqued,
            basedOn: basedOn ?? record?.version ?? 0,
            unsaved: isUnsaved,
            problems: problems,
            conflict: conflict,
            slots: Self.slots(draft.principles, library: shell.library),
            tagText: draft.tags.joined(separator: ", "),
            retelling: [Retelling(desk.stories.first { $0.id == record?.id }, desk: desk)].compactMap(\.self),
            inParts: inParts,
            inFree: inFree,
            reading: ReadingModel(read, desk: desk, library: shell.library)
        )
    }

    /// A choice that the content no longer knows stays until the candidate changes it.
    private static func options(_ chosen: String?, library: Library) -> [Option] {
        let known = library.principles.map { Option(value: $0.id, label: $0.title, selected: $0.id == chosen) }
        guard let chosen, !known.contains(where: \.selected) else { return known }
        return known + [Option(value: chosen, label: chosen, selected: true)]
    }

    private static func slots(_ chosen: [String], library: Library) -> [Slot] {
        (0..<3).map { slot in
            let id = chosen.indices.contains(slot) ? chosen[slot] : nil
            return Slot(
                n: slot + 1,
                options: options(id, library: library)
            )
        }
    }
}
