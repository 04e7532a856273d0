/// Finds what a candidate tells differently in different texts.
///
/// Errs towards silence: a number is compared only with one that measures the same, counts the same noun in the same
/// words, stands in a text about the same episode and cannot be the other one rounded.
public enum ConsistencyReader {
    /// All contradictions between texts, in the order of the texts.
    public static func read(_ texts: [ConsistencyText]) -> [Contradiction] {
        compare(texts.map { FactSheet($0) })
    }

    /// All contradictions between sheets that were made before, in the order of the sheets.
    ///
    /// - Complexity: Proportional to the number of facts, apart from sorting.
    public static func compare(_ sheets: [FactSheet]) -> [Contradiction] {
        let episodes = EpisodeReader(sheets)
        let figures = FigureComparison(sheets: sheets, episodes: episodes).contradictions()
        let events = EventComparison(sheets: sheets, episodes: episodes).contradictions()
        return (figures + events).sorted(by: precedes).map(\.contradiction)
    }

    private static func precedes(_ left: PlacedContradiction, _ right: PlacedContradiction) -> Bool {
        left.places.lexicographicallyPrecedes(right.places) { left, right in
            (left.sheet, left.start) < (right.sheet, right.start)
        }
    }
}

/// A contradiction with the places that put it in order.
struct PlacedContradiction {
    /// Where each telling stands.
    let places: [(sheet: Int, start: Int)]
    /// What is shown.
    let contradiction: Contradiction
}
