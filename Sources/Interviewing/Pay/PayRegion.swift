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

    /// Whether a location lies in it. `Seattle, WA`, `Austin TX`, `Seattle, Washington` and `Remote, US` are in the United
    /// States; a lone name of a city is nowhere, as there is a Dublin in Ohio, and a lone `Georgia` may be the country.
    public func contains(_ location: String) -> Bool {
        switch self {
        case .everywhere: return true
        case .unitedStates:
            let parts = location.split(separator: ",").map { PayCell.trimmed(String($0)).uppercased() }
            guard let last = parts.last else { return false }
            if Self.names.contains(last) { return true }
            switch parts.count {
            case 1: return Self.endsInState(last) || (Self.stateNames.contains(last) && last != "GEORGIA")
            case 2: return Self.states.contains(last) || Self.stateNames.contains(last)
            default: return false
            }
        }
    }

    /// Whether a location is the name of a place alone, which says nothing of the country.
    static func isLoneName(_ location: String) -> Bool {
        !PayCell.isUnknown(location) && !location.contains(",") && !PayRegion.unitedStates.contains(location)
    }

    /// `Austin TX`
    private static func endsInState(_ place: String) -> Bool {
        let words = place.split(separator: " ")
        return words.count > 1 && words.last.map { states.contains(String($0)) } ?? false
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

    private static let stateNames = Set(
        """
        ALABAMA, ALASKA, ARIZONA, ARKANSAS, CALIFORNIA, COLORADO, CONNECTICUT, DELAWARE, DISTRICT OF COLUMBIA, FLORIDA, GEORGIA, \
        HAWAII, IDAHO, ILLINOIS, INDIANA, IOWA, KANSAS, KENTUCKY, LOUISIANA, MAINE, MARYLAND, MASSACHUSETTS, MICHIGAN, MINNESOTA, \
        MISSISSIPPI, MISSOURI, MONTANA, NEBRASKA, NEVADA, NEW HAMPSHIRE, NEW JERSEY, NEW MEXICO, NEW YORK, NORTH CAROLINA, \
        NORTH DAKOTA, OHIO, OKLAHOMA, OREGON, PENNSYLVANIA, RHODE ISLAND, SOUTH CAROLINA, SOUTH DAKOTA, TENNESSEE, TEXAS, UTAH, \
        VERMONT, VIRGINIA, WASHINGTON, WEST VIRGINIA, WISCONSIN, WYOMING
        """.split(separator: ", ").map(String.init)
    )
}
