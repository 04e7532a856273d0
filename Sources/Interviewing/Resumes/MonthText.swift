/// Months as people write them.
public enum MonthText {
    /// `March 2022` for `2022-03`; anything else stays as it is.
    public static func words(_ date: String) -> String {
        let parts = date.split(separator: "-")
        guard parts.count == 2, let month = Int(parts[1]), names.indices.contains(month - 1) else { return date }
        return "\(names[month - 1]) \(parts[0])"
    }

    /// `March 2022 to May 2024` for the dates of a role; nil without any.
    static func words(of role: RoleReading) -> String? {
        let dates = [role.start, role.end ?? (role.isCurrent ? "present" : nil)].compactMap(\.self)
        return dates.isEmpty ? nil : dates.map(words).joined(separator: " to ")
    }

    private static let names = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]
}

extension RoleReading {
    /// When it was, in words; nil without dates.
    public var datesInWords: String? { MonthText.words(of: self) }
}
