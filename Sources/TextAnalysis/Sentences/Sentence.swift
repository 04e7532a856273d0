/// A run of tokens that says one thing: a sentence, a bullet or a heading.
public struct Sentence: Sendable {
    /// Indices into the token array.
    public let tokens: Range<Int>
    /// From the first byte of the first token to the last byte of the last.
    public let span: TextSpan
    /// How it stands in the text.
    public let form: Form

    /// How a sentence stands in the text.
    public enum Form: UInt8, Sendable {
        /// Running text.
        case prose
        /// An item of a list.
        case bullet
        /// A title line.
        case heading
    }
}
