/// Finds the level that somebody wrote in an employer's table, else among the words that titles use anywhere.
struct RungFinder {
    /// The level; nil when it is not in any table.
    let rung: Rung?
    /// What is written like a level.
    let codes: [WrittenRole.Code]
    /// Doubts in plain sentences.
    let doubts: [String]

    /// The code of the entry for a title without any word of level.
    static let plain = "plain"
    /// Words of level that count only right behind a title.
    private static let numerals: Set<String> = ["i", "ii", "iii", "iv", "v", "1", "2", "3", "4", "5"]

    init(
        _ role: WrittenRole,
        employer: EmployerDefinition?,
        anywhere: EmployerDefinition?,
        titleEnds: Set<Int>
    ) {
        // “SDE 2” is the second of its titles, “Microsoft 64” a level.
        let written = role.codes.filter {
            !Self.numerals.contains($0.name) || !titleEnds.contains($0.word)
        }
        func byCode(_ table: EmployerDefinition?) -> Rung? {
            table?.rungs.first { rung in
                role.codes.contains { rung.codes.contains($0.name) } && Self.fits(rung, role.people)
            }
        }
        func byWord(_ table: EmployerDefinition?) -> Rung? {
            let found = (table?.rungs ?? []).filter { Self.fits($0, role.people) }.flatMap { rung in
                rung.words.filter { Self.stands($0, in: role, titleEnds) }.map {
                    (rung, WrittenRole.split($0).count)
                }
            }
            // The longest word wins, such as “senior director” over “senior”; of equals the one for its size, then the higher.
            return found.max { left, right in
                let (first, second) = (left.0.mostPeople == nil ? 0 : 1, right.0.mostPeople == nil ? 0 : 1)
                return (left.1, first, left.0.range.upperBound) < (right.1, second, right.0.range.upperBound)
            }?.0
        }
        let coded = byCode(employer)
        let worded = byWord(employer)
        // A single digit means nothing where nobody says whose it is.
        codes = written.filter { employer != nil || $0.name.utf8.count > 1 }
        if let coded {
            rung = coded
            let isTense = worded.map { !$0.range.overlaps(coded.range) } ?? false
            doubts =
                isTense ? ["The level and the words of the title do not fit; the level is taken."] : []
        } else if let employer, !written.isEmpty {
            rung = nil
            let name = written[0].name.uppercased()
            doubts = ["“\(name)” is not among the levels of \(employer.title) in the table; check it."]
        } else if let worded {
            (rung, doubts) = (worded, [])
        } else {
            // “Senior” alone, of nobody knows what, says nothing.
            let isAnything = employer != nil || !titleEnds.isEmpty
            rung = written.isEmpty && isAnything ? byWord(anywhere) : nil
            doubts =
                rung == nil || employer == nil
                ? [] : ["This is how titles run in general, not this employer's own ladder."]
        }
    }

    private static func fits(_ rung: Rung, _ people: Int?) -> Bool {
        guard let most = rung.mostPeople else { return true }
        return people.map { $0 <= most } ?? false
    }

    private static func stands(_ word: String, in role: WrittenRole, _ titleEnds: Set<Int>) -> Bool {
        guard numerals.contains(word) else { return role.place(of: word) != nil }
        return titleEnds.contains { role.words.indices.contains($0) && role.words[$0] == word }
    }
}
