/// Finds which titles of a table stand in what somebody wrote: the longest at each place, an employer's own first.
struct TitleFinder {
    /// Titles in the order of the text.
    let found: [RoleTitle]
    /// The word after each, where a Roman number would stand.
    let ends: Set<Int>

    init(_ role: WrittenRole, _ tables: [EmployerDefinition]) {
        var places: [(range: Range<Int>, table: Int, title: RoleTitle)] = []
        for (table, employer) in tables.enumerated() {
            for title in employer.roles {
                for name in title.names {
                    if let range = role.place(of: name) { places.append((range, table, title)) }
                }
            }
        }
        places.sort { left, right in
            (right.range.count, left.table, left.range.lowerBound) < (
                left.range.count, right.table, right.range.lowerBound
            )
        }
        var kept: [(range: Range<Int>, table: Int, title: RoleTitle)] = []
        for place in places where !kept.contains(where: { $0.range.overlaps(place.range) }) {
            kept.append(place)
        }
        kept.sort { $0.range.lowerBound < $1.range.lowerBound }
        found = kept.map(\.title)
        ends = Set(kept.map(\.range.upperBound))
    }

    /// What the titles may be, the likeliest first, without repetition.
    var functions: [RoleFunction] {
        var seen: Set<RoleFunction> = []
        return found.flatMap(\.functions).filter { seen.insert($0).inserted }
    }

    /// Whether titles of different functions are named.
    var isSeveral: Bool { found.count > 1 && Set(found.map { $0.functions.first }).count > 1 }
}
