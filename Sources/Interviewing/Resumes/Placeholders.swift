/// The words that anonymised résumés print in place of employers and places.
enum Placeholders {
    /// The word for an employer.
    static let organisation: StaticString = "Company Name"
    /// The words for a place, in the forms that occur, longest first.
    static let places: [StaticString] = [
        "City , State , United States", "City, State, United States", "City , State , USA", "City , State",
        "City, State",
    ]

    /// Where the placeholders stand in a range.
    struct Found {
        /// The place of the word for an employer.
        var organisation: Range<Int>?
        /// The place of the words for a place.
        var place: Range<Int>?
        /// Whether there is a word for an employer.
        var hasOrganisation: Bool { organisation != nil }
        /// Whether there are words for a place.
        var hasPlace: Bool { place != nil }
    }

    /// Finds the first of each placeholder.
    static func find(in range: Range<Int>, of source: ResumeSource) -> Found {
        var found = Found()
        for index in range where source.bytes[index] == 0x43 {
            if found.organisation == nil, source.bytes.has(organisation, at: index, before: range.upperBound) {
                found.organisation = index..<index + organisation.utf8CodeUnitCount
            }
            if found.place == nil,
                let place = places.first(where: { source.bytes.has($0, at: index, before: range.upperBound) })
            {
                found.place = index..<index + place.utf8CodeUnitCount
            }
        }
        return found
    }
}
