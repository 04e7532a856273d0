import Interviewing

/// One document as Markdown for people: its title, what it is, and its words as they were written.
enum ArtifactMarkdown {
    /// Writes a document.
    static func write(_ record: ArtifactRecord) -> String {
        let blocks = ["# \(LoopMarkdown.line(record.draft.title))", facts(record), "---", record.draft.text]
        let body = blocks.joined(separator: "\n\n") + "\n"
        return MarkedPage(kind: .document, number: record.number).write(body)
    }

    private static func facts(_ record: ArtifactRecord) -> String {
        var facts = [record.draft.type.rawValue.replacing("-", with: " ")]
        if let assignment = record.draft.assignment {
            facts.append(assignment.handedIn == nil ? "writing assessment" : "writing assessment, handed in")
        }
        facts += ["version \(record.version)", "changed on \(LoopMarkdown.day(record.changed))"]
        if record.retired != nil { facts.append("put aside") }
        return facts.joined(separator: " · ")
    }
}
