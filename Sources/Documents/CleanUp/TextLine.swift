/// A line of a page or of a text file, with what is needed to tell whether the page broke it or its writer.
struct TextLine {
    /// What stands between a line and the one before.
    enum Gap {
        /// The next line follows at the usual distance.
        case none
        /// A blank line, or more room than usual.
        case blank
        /// The line is the first of a page.
        case page
        /// The line is the first of a column, or the first below columns.
        case column
    }

    /// The words.
    let text: String
    /// The columns of white space before the words.
    let indent: Int
    /// How far the line reaches.
    let width: Double
    /// How far lines may reach.
    let limit: Double
    /// The width of the first word.
    let firstWord: Double
    /// The width of a space.
    let space: Double
    /// The height of the type.
    let height: Double
    /// What stands before the line.
    let gapBefore: Gap
}
