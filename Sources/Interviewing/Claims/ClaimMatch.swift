import TextAnalysis

extension ClaimSearch {
    /// How a query's words stand in one claim.
    struct Match {
        private(set) var score = 0
        private(set) var highlights: [ClaimHighlight] = []
        private(set) var missed: [String] = []

        /// Every word counts once, where it counts most; another place never outweighs a better one.
        init(_ wanted: [ClaimWord], in fields: [(field: ClaimField, words: [ClaimWord])]) {
            var best = [Int](repeating: 0, count: wanted.count)
            for (field, words) in fields {
                for word in words {
                    var isFound = false
                    for (index, looked) in wanted.enumerated() {
                        // An id is found whole: C1 is not the beginning of C10.
                        guard let closeness = looked.finds(word), field != .id || closeness == .same else { continue }
                        isFound = true
                        best[index] = max(best[index], field.weight * closeness.rawValue)
                    }
                    if isFound, field.isShown {
                        highlights.append(ClaimHighlight(field: field, span: word.span))
                    }
                }
            }
            score = best.reduce(0, +)
            missed = zip(wanted, best).filter { $0.1 == 0 }.map(\.0.text)
        }
    }
}

extension ClaimWord {
    /// How close a word comes to the one that was looked for.
    enum Closeness: Int {
        /// It begins with it.
        case beginning = 2
        /// It is another form of it.
        case form = 3
        /// It is that word.
        case same = 4
    }

    /// Shortest word that may be the beginning of a longer one.
    private static let shortestBeginning = 2

    /// How close another word comes to this one; nil when it does not.
    func finds(_ other: ClaimWord) -> Closeness? {
        if other.text == text { return .same }
        if other.stem == stem { return .form }
        let isNumber = text.unicodeScalars.allSatisfy { ("0"..."9").contains($0) }
        guard !isNumber, text.utf8.count >= Self.shortestBeginning, other.text.hasPrefix(text) else { return nil }
        return .beginning
    }
}
