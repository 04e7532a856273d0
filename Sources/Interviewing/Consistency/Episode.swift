/// How surely two passages tell of the same thing.
enum Episode: Int, Comparable {
    /// Nothing says so, or the projects differ.
    case none
    /// The same employer or another rare name.
    case related
    /// Two rare names, or many rare words.
    case similar
    /// The same project by name.
    case same

    /// Rare words that two passages must share to be similar.
    static let leastTopics = 5

    /// Orders by certainty.
    static func < (left: Episode, right: Episode) -> Bool { left.rawValue < right.rawValue }

    /// The words that a figure must share with another one of this episode.
    var leastShared: Int {
        switch self {
        case .none: Int.max
        case .related: 3
        case .similar: 2
        case .same: 1
        }
    }
}

/// Tells how surely two passages of a set of texts tell of the same thing, by the words that are rare in the set.
struct EpisodeReader {
    private var counts: [UInt64: Int] = [:]
    private let rare: Int

    /// Counts in how many texts each word stands.
    init(_ sheets: [FactSheet]) {
        for sheet in sheets {
            guard let whole = sheet.passages.last else { continue }
            for stem in whole.names { counts[stem, default: 0] += 1 }
            for stem in whole.topics { counts[stem, default: 0] += 1 }
        }
        rare = max(3, sheets.count / 12)
    }

    /// The episode of a figure's or event's place in two sheets.
    func episode(_ left: Place, _ right: Place) -> Episode {
        let project = left.sheet.project.shared(with: right.sheet.project)
        if !project.isEmpty { return .same }
        if !left.sheet.project.isEmpty, !right.sheet.project.isEmpty { return .none }
        if names(left, projectOf: right) || names(right, projectOf: left) { return .same }
        let names = left.passage.names.shared(with: right.passage.names)
        let rareNames = names.count { counts[$0, default: 0] <= rare }
        if rareNames >= 2 { return .similar }
        let topics = left.passage.topics.shared(with: right.passage.topics).count { counts[$0, default: 0] <= rare }
        if topics + rareNames >= Episode.leastTopics { return .similar }
        return names.isEmpty ? .none : .related
    }

    /// Whether the sentence of a résumé, or a story anywhere, names the project of the other side.
    private func names(_ place: Place, projectOf other: Place) -> Bool {
        let project = other.sheet.project
        guard !project.isEmpty else { return false }
        // A résumé role tells of many projects, a story of one.
        let words = if case .story = place.sheet.source { place.passage.names } else { place.scope }
        return project.shared(with: words).count == project.count
    }

    /// Where a figure or event stands.
    struct Place {
        /// Its sheet.
        let sheet: FactSheet
        /// Its passage.
        let passage: FactSheet.Passage
        /// Words of its sentence, names included.
        let scope: [UInt64]
    }
}
