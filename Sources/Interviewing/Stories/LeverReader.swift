import TextAnalysis

/// One lever of influence found in a text.
public struct LeverReading: Sendable, Hashable {
    /// `L1` … `L14`.
    public let code: String
    /// Id of the lever.
    public let id: String
    /// Plain words.
    public let title: String
    /// 1 claimed, 2 used with evidence (act and the other party's change), 3 still works without the candidate.
    public let strength: Int
    /// The track it is native to, if one.
    public let native: Track?
    /// Whether it is coordination, which is no lever.
    public let isCoordination: Bool
    /// Where it stands.
    public let evidence: [Evidence]
    /// What must also be present to count for more.
    public let needs: String
}

/// Reads levers: a phrase is a candidate; the other party's changed behaviour makes it evidence.
struct LeverReader: Sendable {
    let library: Library

    func read(_ ground: Ground, isReadable: Bool) -> [LeverReading] {
        guard isReadable else { return [] }
        var candidates: [Int: [Hit]] = [:]
        var changed: [Int: Set<Int>] = [:]
        var lasting: [Int: Set<Int>] = [:]
        for hit in ground.hits {
            switch hit.use {
            case .lever(let index) where hit.credit >= 0.25: candidates[index, default: []].append(hit)
            case .leverChanged(let index): changed[index, default: []].insert(hit.match.sentence)
            case .leverLasting(let index): lasting[index, default: []].insert(hit.match.sentence)
            default: break
            }
        }
        // Another party's change, whoever's phrase found it, counts for the lever used in the sentence before it.
        var named: [Int: Bool] = [:]
        func namesOther(_ sentence: Int) -> Bool {
            if let known = named[sentence] { return known }
            let names = namesAnother(ground.reading, sentence)
            named[sentence] = names
            return names
        }
        let anyChange = changed.values.reduce(into: Set<Int>()) { $0.formUnion($1) }
        return candidates.keys.sorted().map { index in
            let lever = library.levers[index]
            let hits = candidates[index] ?? []
            // What others did claims a lever at most; it never counts as used by the candidate.
            let sentences = hits.filter { $0.credit >= 0.5 }.map(\.match.sentence)
            let isUsed =
                !lever.isCoordination
                && sentences.contains { sentence in
                    let near =
                        anyChange.contains(sentence) || anyChange.contains(sentence + 1)
                        || changed[index]?.contains(sentence + 2) == true
                    return near && (namesOther(sentence) || namesOther(sentence + 1))
                }
            let lasts = isUsed && !(lasting[index] ?? []).isEmpty
            return LeverReading(
                code: lever.code,
                id: lever.signal.id,
                title: lever.signal.title,
                strength: lasts ? 3 : isUsed ? 2 : 1,
                native: lever.native,
                isCoordination: lever.isCoordination,
                evidence: hits.prefix(3).map {
                    ground.evidence($0, for: lever.signal, weight: lever.signal.weight * $0.credit)
                },
                needs: lever.needs
            )
        }
    }

    /// Whether a sentence speaks of another party: a team or an office, somebody's name, or she, he or they.
    private func namesAnother(_ reading: Reading, _ sentence: Int) -> Bool {
        guard reading.notes.indices.contains(sentence) else { return false }
        if reading.notes[sentence].groups.contains(.counterparty) { return true }
        let tokens = reading.sentences[sentence].tokens
        return tokens.contains { index in
            let token = reading.tokens[index]
            if Self.persons.contains(token.hash) { return true }
            // A capital inside a sentence is a name of some kind; the other party's act is asked for besides.
            return index != tokens.lowerBound && token.traits.contains(.capitalised) && !token.traits.contains(.allCaps)
                && !Self.noNames.contains(token.hash)
        }
    }

    private static let persons = Set(["she", "he", "they", "her", "him"].map(FoldedHash.of))
    private static let noNames = Set(
        [
            "i", "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
            "november", "december", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
        ].map(FoldedHash.of)
    )
}
