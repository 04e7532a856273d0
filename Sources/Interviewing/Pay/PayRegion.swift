/// The places whose reports a table is made of.
public enum PayRegion: String, Sendable, Codable, CaseIterable {
    /// Places in the United States only: pay differs more between countries than between tracks.
    case unitedStates = "united-states"
    /// Every place, also reports without one.
    case everywhere

    /// The region in plain words.
    public var words: String {
        switch self {
        case .unitedStates: "United States"
        case .everywhere: "all places"
        }
    }

    /// Whether a location lies in it. `Seattle, WA`, `Seattle, WA, USA` and `Remote, US` are in the United States; a
    /// lone name of a city is nowhere, as there is a Dublin in Ohio.
    public func contains(_ location: String) -> Bool {
        switch self {
        case .everywhere: return true
        case .unitedStates:
            let parts = location.split(separator: ",").map { PayCell.trimmed(String($0)).uppercased() }
            guard let last = parts.last else { return false }
            if Self.names.contains(last) { return true }
            return parts.count == 2 && Self.states.contains(last)
        }
    }

    private static let names: Set<String> = [
        "US", "USA", "U.S.", "U.S.A.", "UNITED STATES", "UNITED STATES OF AMERICA",
    ]

    /// Codes of the fifty states and of the capital's district.
    private static let states = Set(
        """
        AL AK AZ AR CA CO CT DC DE FL GA HI IA ID IL IN KS KY LA MA MD ME MI MN MO MS MT NC ND NE NH NJ NM NV NY OH OK OR PA RI SC \
        SD TN TX UT VA VT WA WI WV WY
        """.split(separator: " ").map(String.init)
    )
}
