import Interviewing

/// The fields of the list of design questions.
struct DesignsModel {
    let levels: [Choice]
    let hasSessions: Bool
    let sessions: [Line]
    let practices: [Practice]

    struct Line {
        let href: String
        let name: String
        let about: String
        let state: String
        let tone: String
        let words: String
        let goOn: Bool
        let delete: String
    }

    struct Practice {
        let id: String
        let heading: String
        let lead: String
        let isFirst: Bool
        let count: Int
        let level: String
        let shapes: [ShapeGroup]
    }

    struct ShapeGroup {
        let id: String
        let shape: String
        let says: String
        let prompts: [PromptLine]
    }

    struct PromptLine {
        let id: String
        let name: String
        let asks: String
        let levels: String
        let choices: [Choice]
        let tried: Tried?
    }

    struct Tried {
        let words: String
        let href: String
    }

    init(_ records: [DesignRecord], desk: Desk, shell: Shell) {
        let library = shell.site.workspace.assessor.workshop.library
        let level = desk.target?.level ?? .l6
        let order = desk.track == .pgm ? [DesignPractice.program, .system] : [.system, .program]
        let prompts = Dictionary(library.prompts.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        levels = Choice.levels(level)
        hasSessions = !records.isEmpty
        sessions = records.map { Line($0, prompts[$0.session.prompt], shell: shell) }
        let latest = Dictionary(records.map { ($0.session.prompt, $0) }, uniquingKeysWith: { first, _ in first })
        practices = order.enumerated().map { place, practice in
            let own = library.prompts.filter { $0.practice == practice }
            return Practice(
                id: practice.rawValue,
                heading: practice.heading,
                lead: practice.lead,
                isFirst: place == 0,
                count: own.count,
                level: level.rawValue,
                shapes: DesignPrompt.Shape.allCases.compactMap { shape in
                    let group = own.filter { $0.shape == shape }
                    guard !group.isEmpty else { return nil }
                    return ShapeGroup(
                        id: "\(practice.rawValue)-\(shape.rawValue)",
                        shape: shape.words(practice),
                        says: shape.sentence(practice),
                        prompts: group.map { PromptLine($0, latest[$0.id], level: level) }
                    )
                }
            )
        }
    }
}

extension DesignsModel.Line {
    init(_ record: DesignRecord, _ prompt: DesignPrompt?, shell: Shell) {
        let session = record.session
        href = Page.design(record.number).path
        name = prompt?.title ?? session.prompt
        let begun = "begun \(shell.day(session.started))"
        about = [prompt?.practice.noun, session.level.rawValue, begun].compactMap { $0 }.joined(separator: " · ")
        goOn = session.state == .running
        state = goOn ? "Under way" : "Handed in"
        tone = goOn ? "" : "good"
        let asked = Counted.words(session.questions.count, "question")
        words = "\(asked) asked, \(session.tookOutline ? "usual outline taken" : "no help")"
        delete = "\(href)/delete"
    }
}

extension DesignsModel.PromptLine {
    init(_ prompt: DesignPrompt, _ latest: DesignRecord?, level: Level) {
        id = prompt.id
        name = prompt.title
        asks = prompt.asks
        levels = prompt.levels.map(\.rawValue).joined(separator: ", ")
        // The level aimed at where the question is asked there, else the nearest that is.
        let chosen = prompt.levels.contains(level) ? level : prompt.levels.last { $0 < level } ?? prompt.levels.first
        choices = prompt.levels.map { Choice(id: $0.rawValue, label: $0.rawValue, selected: $0 == chosen) }
        tried = latest.map {
            DesignsModel.Tried(
                words: $0.session.state == .running ? "Under way" : "Tried at \($0.session.level.rawValue)",
                href: Page.design($0.number).path
            )
        }
    }
}

extension DesignPractice {
    /// The heading of its part of the page.
    var heading: String {
        switch self {
        case .system: "System design"
        case .program: "Program design"
        }
    }

    /// `System design (TPM)`
    var noun: String { "\(heading) (\(track.abbreviation))" }

    /// What it is and how long it takes.
    var lead: String {
        switch self {
        case .system:
            "For the technical track, TPM: what you would build, whether it carries the load, what happens when a part "
                + "fails, and how it gets live. \(minutes) minutes."
        case .program:
            "For the program track, PGM: what it is for, who decides, what waits for what, when you would stop. "
                + "\(minutes) minutes."
        }
    }
}

extension DesignPrompt.Shape {
    /// Two or three words.
    func words(_ practice: DesignPractice) -> String {
        switch (self, practice) {
        case (.new, .system): "Something new"
        case (.scale, .system): "More of it"
        case (.migrate, .system): "A move"
        case (.recover, .system): "After a failure"
        case (.new, .program): "A launch"
        case (.scale, .program): "More places"
        case (.migrate, .program): "A changeover"
        case (.recover, .program): "A crisis"
        }
    }

    /// What sort of problem that is.
    func sentence(_ practice: DesignPractice) -> String {
        switch (self, practice) {
        case (.new, .system): "It does not exist yet."
        case (.scale, .system): "It works and must carry more."
        case (.migrate, .system): "It must move while it is used."
        case (.recover, .system): "It broke and must not break again."
        case (.new, .program): "It does not exist yet."
        case (.scale, .program): "It works in one place and must work in many."
        case (.migrate, .program): "People or partners must change over."
        case (.recover, .program): "It goes wrong and you are put in charge."
        }
    }
}
