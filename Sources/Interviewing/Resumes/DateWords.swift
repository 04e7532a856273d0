/// The words that dates are made of. Add a word here and it is known everywhere.
enum DateWords {
    /// Names of months and their short forms.
    static let months: [FoldedWord: Int] = [
        "january": 1, "jan": 1, "february": 2, "feb": 2, "febr": 2, "march": 3, "mar": 3, "april": 4, "apr": 4,
        "may": 5, "june": 6, "jun": 6, "july": 7, "jul": 7, "august": 8, "aug": 8, "september": 9, "sept": 9,
        "sep": 9, "october": 10, "oct": 10, "november": 11, "nov": 11, "december": 12, "dec": 12,
    ]

    /// Seasons and other parts of a year that name no month.
    static let seasons: Set<FoldedWord> = [
        "spring", "summer", "fall", "autumn", "winter", "early", "mid", "late", "q1", "q2", "q3", "q4",
    ]

    /// Words for "until today".
    static let current: Set<FoldedWord> = [
        "present", "current", "currently", "now", "today", "ongoing", "pres", "date", "onwards", "actual",
    ]

    /// Words between two dates.
    static let separators: Set<FoldedWord> = ["to", "until", "till", "til", "through", "thru", "and"]

    /// What follows the number of a day.
    static let ordinals: Set<FoldedWord> = ["st", "nd", "rd", "th"]

    /// The years that a résumé can name.
    static let years = 1950...2099
}
