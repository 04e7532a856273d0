import Interviewing

/// Lines that name a part of a story.
enum PartHeading {
    /// The heading we write.
    static func title(of part: Part) -> String {
        switch part {
        case .situation: "Situation"
        case .task: "Task"
        case .action: "Action"
        case .result: "Result"
        case .learning: "Learning"
        }
    }

    /// The part that a Markdown heading of any level names.
    static func part(ofHeading line: String) -> Part? {
        guard let title = text(ofHeading: line)?.title else { return nil }
        return named(title)
    }

    /// The level and words of a Markdown heading.
    static func text(ofHeading line: String) -> (level: Int, title: String)? {
        let level = line.utf8.prefix { $0 == 0x23 }.count
        let rest = line.utf8.dropFirst(level)
        guard (1...6).contains(level), rest.first == 0x20 || rest.first == 0x09 else { return nil }
        var title = Lines.trimmed(String(decoding: rest, as: UTF8.self))
        let marks = title.utf8.reversed().prefix { $0 == 0x23 }.count
        if marks > 0, title.utf8.dropLast(marks).last ?? 0x20 == 0x20 {
            title = Lines.trimmed(String(decoding: title.utf8.dropLast(marks), as: UTF8.self))
        }
        return (level, title)
    }

    /// The part that a label at the start of a line names, with what follows it on the line:
    /// `**Situation**` alone, `**Situation:** …` or `Situation: …`.
    static func part(ofLabel line: String) -> (part: Part, rest: String)? {
        let text = Lines.trimmed(line)
        let bold = text.utf8.prefix { $0 == 0x2A || $0 == 0x5F }.count
        let label = text.utf8.dropFirst(bold).prefix {
            $0 != 0x3A && $0 != 0x2A && $0 != 0x5F
        }
        guard let part = named(String(decoding: label, as: UTF8.self)) else { return nil }
        let after = text.utf8[label.endIndex...]
        let marks = after.prefix { $0 == 0x3A || $0 == 0x2A || $0 == 0x5F }
        let rest = Lines.trimmed(String(decoding: after.dropFirst(marks.count), as: UTF8.self))
        guard marks.contains(0x3A) || bold > 0 && rest.isEmpty else { return nil }
        return (part, rest)
    }

    /// The part that goes by a name.
    static func named(_ name: String) -> Part? {
        let letters = name.utf8.filter { $0 != 0x2A && $0 != 0x3A && $0 != 0x5F }
        return names[Lines.trimmed(String(decoding: letters, as: UTF8.self)).lowercased()]
    }

    private static let names: [String: Part] = [
        "situation": .situation, "task": .task, "tasks": .task, "action": .action, "actions": .action,
        "result": .result, "results": .result, "learning": .learning, "learnings": .learning, "lesson": .learning,
        "lessons": .learning, "lessons learned": .learning, "lessons learnt": .learning,
    ]
}
