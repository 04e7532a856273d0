/// A word of a page and its place, in points from the upper left corner.
struct PageWord: Equatable {
    /// The left edge.
    let left: Double
    /// The upper edge.
    let top: Double
    /// The right edge.
    let right: Double
    /// The lower edge.
    let bottom: Double
    /// The word.
    let text: String

    /// The height of the line of type.
    var height: Double { bottom - top }
    /// The middle between the upper and the lower edge.
    var middle: Double { (top + bottom) / 2 }
}

/// A page as the words on it.
struct Page: Equatable {
    /// The width in points.
    let width: Double
    /// The words in the order of the file.
    let words: [PageWord]
}
