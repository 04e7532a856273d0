import Interviewing

/// What belongs to the candidate and not to one story, the same for pages and the API.
struct ProfileActions {
    let shell: Shell

    /// Most terms on the list.
    static let mostTerms = 500

    /// Adds a target from words.
    func addTarget(track: String, level: String, label: String) async throws -> Target {
        guard let track = Track(rawValue: track) else { throw Self.invalid("track", "Choose a track, tpm or pgm.") }
        guard let level = Level(rawValue: level) else {
            throw Self.invalid("level", "Choose a level, \(Level.allCases.map(\.rawValue).joined(separator: ", ")).")
        }
        guard label.count <= 100, label.utf8.count <= 1000, !label.utf8.contains(0) else {
            throw Self.invalid("label", "Keep the name of a target to 100 characters.")
        }
        return try await shell.site.workspace.store.addTarget(
            track: track,
            level: level,
            label: label,
            origin: .own
        )
    }

    /// Replaces the candidate's own weights of a track.
    ///
    /// Only weights that differ from the content's are kept, so that better content still reaches the rest.
    func setPriors(_ weights: [String: Double], for track: Track) async throws {
        let principles = shell.library.principles
        if let unknown = weights.keys.sorted().first(where: { id in !principles.contains { $0.id == id } }) {
            throw Self.invalid(unknown, "There is no principle called '\(unknown)'.")
        }
        var own: [String: Double] = [:]
        for principle in principles {
            guard let weight = weights[principle.id] else { continue }
            guard (0...1).contains(weight) else {
                throw Self.invalid(principle.id, "The importance of \(principle.title) is a number from 0 to 1.")
            }
            if weight != principle.priors[track.rawValue] { own[principle.id] = weight }
        }
        try await shell.site.workspace.store.setPriors(own, for: track)
    }

    /// Replaces the list of what must stay private; empty lines and repeats are left out.
    func setSecretTerms(_ lines: [String]) async throws -> [String] {
        let terms = lines.map(\.trimmingSpace).filter { !$0.isEmpty }.uniqued
        // The store counts scalars, not characters as people see them.
        let fits = terms.allSatisfy { $0.unicodeScalars.count <= 200 && !$0.utf8.contains(0) && !$0.contains("\n") }
        guard terms.count <= Self.mostTerms, fits else {
            throw Self.invalid("terms", "Keep the list to \(Self.mostTerms) names of up to 200 characters each.")
        }
        try await shell.site.workspace.store.setSecretTerms(terms)
        return terms
    }

    private static func invalid(_ field: String, _ sentence: String) -> RequestProblem {
        .invalid(sentence, fields: [(field, sentence)])
    }
}
