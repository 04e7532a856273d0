import Interviewing
import Yams

extension ContentFolder {
    /// Reads one file below `preparation/`.
    static func readPreparation(
        _ file: String,
        _ root: Node,
        into preparation: inout PreparationLibrary,
        errors: inout [ContentError]
    ) throws(ContentError) {
        func collect<Entry>(_ read: (Fields) throws(ContentError) -> Entry, _ keep: (Entry) -> Void)
            throws(ContentError)
        {
            errors += try Self.collect(root, file, read, keep)
        }
        let name = file.split(separator: "/").dropFirst().first.map(String.init) ?? file
        switch name {
        case "fit.yml": try collect(FitReaders.question) { preparation.fitQuestions.append($0) }
        case "fit-meanings.yml": try collect(FitReaders.meaning) { preparation.fitMeanings.append($0) }
        case "moves": preparation.moves.append(try MoveReaders.move(try Fields(root, file: file)))
        case "gaps.yml": try collect(MoveReaders.gap) { preparation.gaps.append($0) }
        case "rewrites.yml": try collect(MoveReaders.rewrite) { preparation.rewrites.append($0) }
        case "equivalences.yml": try collect(LevelReaders.employer) { preparation.employers.append($0) }
        case "levels.yml": preparation.ladder = try LevelReaders.ladder(try Fields(root, file: file))
        case "presets.yml": try collect(PresetReaders.preset) { preparation.vestPresets.append($0) }
        case "pay.yml": try collect(PayReaders.pay) { preparation.pay.append($0) }
        case "negotiation.yml": try collect(NegotiationReaders.passage) { preparation.negotiation.append($0) }
        case "tasks.yml", "checklist.yml":
            try collect(ReadinessReaders.item) { preparation.readiness.items.append($0) }
        case "standing.yml": try collect(ReadinessReaders.standing) { preparation.readiness.standing.append($0) }
        default: throw .unread(file)
        }
    }
}

extension ContentError {
    /// A file of a name that no reader knows.
    static func unread(_ file: String) -> ContentError {
        ContentError(
            "Nothing reads this file; see Documentation/Content.md for the kinds.",
            at: Place(file: file, line: 1, column: 1)
        )
    }
}
