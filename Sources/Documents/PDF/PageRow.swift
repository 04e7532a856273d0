/// Words that stand on one line across a page or a column.
struct PageRow {
    /// The words from left to right.
    private(set) var words: [PageWord]

    /// The left edge.
    var left: Double { words.first?.left ?? 0 }
    /// The right edge.
    var right: Double { words.last?.right ?? 0 }
    /// The middle of the line.
    var middle: Double { words.first?.middle ?? 0 }
    /// The height of the tallest word.
    var height: Double { words.lazy.map(\.height).max() ?? 0 }
    /// The lower edge.
    var bottom: Double { words.lazy.map(\.bottom).max() ?? 0 }
    /// The upper edge.
    var top: Double { words.lazy.map(\.top).min() ?? 0 }

    /// Groups words to rows from top to bottom.
    ///
    /// - Complexity: That of sorting the words.
    static func rows(of words: [PageWord]) -> [PageRow] {
        var groups: [[PageWord]] = []
        for word in words.sorted(by: { ($0.middle, $0.left) < ($1.middle, $1.left) }) {
            if let first = groups.last?.first, word.middle - first.middle < 0.4 * min(first.height, word.height) {
                groups[groups.count - 1].append(word)
            } else {
                groups.append([word])
            }
        }
        return groups.map { PageRow(words: $0.sorted { $0.left < $1.left }) }
    }

    /// The words on one side of a place across the page; nil when there are none.
    func side(_ side: Side, of place: Double) -> PageRow? {
        let part = words.filter { side == .left ? $0.left < place : $0.left >= place }
        return part.isEmpty ? nil : PageRow(words: part)
    }

    /// A side of a gutter.
    enum Side {
        /// Left of it.
        case left
        /// Right of it.
        case right
    }

    /// Whether a word reaches into a stretch across the page.
    func covers(_ stretch: ClosedRange<Double>) -> Bool {
        words.contains { $0.left < stretch.upperBound && $0.right > stretch.lowerBound }
    }

    /// The widest gap that still counts as a space between words.
    var wordGap: Double { max(1.2 * height, 8) }

    /// The left edges of the parts that stand apart by more than a space, without the first.
    var partEdges: [Double] {
        zip(words, words.dropFirst()).filter { $1.left - $0.right > wordGap }.map(\.1.left)
    }

    /// The text, with a tab where parts stand apart.
    var text: String {
        var text = ""
        var edge: Double?
        for word in words {
            if let edge {
                // Letters that touch belong to one word even where the file sets them one by one.
                if word.left - edge > wordGap { text += "\t" } else if word.left - edge > 0.05 * height { text += " " }
            }
            text += word.text
            edge = max(edge ?? word.right, word.right)
        }
        return text
    }
}
