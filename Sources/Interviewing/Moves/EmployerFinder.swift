/// Finds the employer in what somebody wrote, by its name or by a way of writing levels that is its own.
struct EmployerFinder {
    /// The employer; nil when none is known, or when two are named.
    let employer: EmployerDefinition?
    /// Whether two are named.
    let isSeveral: Bool
    /// A doubt in a plain sentence; nil when there is none.
    let doubt: String?

    init(_ role: WrittenRole, _ known: [EmployerDefinition]) {
        let named = known.filter { employer in employer.names.contains { role.place(of: $0) != nil } }
        isSeveral = named.count > 1
        guard named.isEmpty else {
            (employer, doubt) = (named.count == 1 ? named[0] : nil, nil)
            return
        }
        let codes = role.codes
        for candidate in known {
            guard let mark = codes.first(where: { candidate.marks.contains($0.name) }) else { continue }
            employer = candidate
            doubt =
                "No employer is named; “\(mark.name.uppercased())” is how \(candidate.title) writes levels, so it is "
                + "read as such."
            return
        }
        (employer, doubt) = (nil, nil)
    }
}
