import Interviewing

/// Which move or story is meant.
enum MoveChoice {
    /// The one move: by its id, by what it starts from, or by words of its title.
    ///
    /// - Throws: `UsageError` when none or several are meant, or when it does not lead to the track.
    static func move(_ name: String, to track: Track?, in moves: [MoveDefinition]) throws -> MoveDefinition {
        let wanted = name.lowercased()
        func matches(_ holds: (MoveDefinition) -> Bool) -> [MoveDefinition] { moves.filter(holds) }
        var found = matches { $0.id == wanted }
        if found.isEmpty { found = matches { $0.employer == wanted || $0.from?.rawValue == wanted } }
        if found.isEmpty, !wanted.isEmpty {
            found = matches { $0.id.contains(wanted) || $0.title.lowercased().contains(wanted) }
        }
        if found.count > 1, let track { found = found.filter { $0.tracks.contains(track) } }
        guard let only = found.first, found.count == 1 else {
            let names = (found.isEmpty ? moves : found).map(\.id).joined(separator: ", ")
            throw UsageError(
                "“\(name.prefix(60))” names \(found.isEmpty ? "no" : "more than one") move; write one of \(names)."
            )
        }
        if let track, !only.tracks.contains(track) {
            let leads = only.tracks.map(\.rawValue).joined(separator: " or ")
            throw UsageError("“\(only.title)” does not lead to \(track.abbreviation); write --to \(leads).")
        }
        return only
    }

    /// The one story, as everywhere.
    static func story(_ name: String, in desk: Desk) throws -> StoryID {
        var choice = StoryChoice()
        choice.story = [name]
        return try choice.resolve(in: desk)
    }
}
