/// One word or number.
///
/// Punctuation makes no token of its own: what stood before a token is kept in `before`, so that phrases match
/// across commas and the clause reader still sees them.
public struct Token: Sendable {
    /// Offset of the first byte.
    public let start: UInt32
    /// Offset one past the last byte.
    public let end: UInt32
    /// Identity without case; a possessive `'s` and endings such as `'ve` are left out.
    public let hash: UInt64
    /// Word or number.
    public let kind: Kind
    /// The ending after an apostrophe.
    public let contraction: Contraction
    /// Case and the like.
    public let traits: Traits
    /// What separates it from the token before.
    public let before: Boundary

    /// The bytes covered.
    public var span: TextSpan { TextSpan(start: Int(start), end: Int(end)) }

    /// What a token is made of.
    public enum Kind: UInt8, Sendable {
        /// Begins with a letter.
        case word
        /// Begins with a digit or a currency sign before a digit: `12`, `$1.2M`, `99.95%`, `40ms`.
        case number
    }

    /// An ending split off from the identity of a word.
    public enum Contraction: UInt8, Sendable {
        /// No ending.
        case none
        /// `'s`
        case possessive
        /// `'ve` or `'m` or `'re`
        case present
        /// `'d`, had or would
        case conditional
        /// `'ll`
        case future
    }

    /// Facts about the letters.
    public struct Traits: OptionSet, Sendable {
        /// Bits.
        public let rawValue: UInt8
        /// Makes a set of traits from bits.
        public init(rawValue: UInt8) { self.rawValue = rawValue }
        /// First letter upper case.
        public static let capitalised = Traits(rawValue: 1)
        /// Two or more letters, all upper case.
        public static let allCaps = Traits(rawValue: 2)
        /// A number that ends with `%`.
        public static let percent = Traits(rawValue: 4)
        /// A number that begins with a currency sign.
        public static let money = Traits(rawValue: 8)
        /// A number with letters behind it: `40ms`, `3x`, `10k`.
        public static let suffixed = Traits(rawValue: 16)
        /// Ends in `ed`.
        public static let endsInEd = Traits(rawValue: 32)
        /// Ends in `ing`.
        public static let endsInIng = Traits(rawValue: 64)
        /// Ends in `ly`.
        public static let endsInLy = Traits(rawValue: 128)
    }

    /// What stands between a token and the one before it.
    public struct Boundary: OptionSet, Sendable {
        /// Bits.
        public let rawValue: UInt16
        /// Makes a set of boundaries from bits.
        public init(rawValue: UInt16) { self.rawValue = rawValue }
        /// A comma.
        public static let comma = Boundary(rawValue: 1)
        /// A semicolon, colon, bracket, quotation mark or free-standing dash.
        public static let clause = Boundary(rawValue: 2)
        /// A full stop.
        public static let stop = Boundary(rawValue: 4)
        /// A question or exclamation mark, or an ellipsis.
        public static let exclamation = Boundary(rawValue: 8)
        /// A line end.
        public static let newline = Boundary(rawValue: 16)
        /// An empty line.
        public static let blankLine = Boundary(rawValue: 32)
        /// A list marker at the start of the line.
        public static let bullet = Boundary(rawValue: 64)
        /// An arrow such as `→` or `->`.
        public static let arrow = Boundary(rawValue: 128)
        /// A hyphen or slash without a space: the two are one written word.
        public static let joined = Boundary(rawValue: 256)
        /// A heading marker (`#`) at the start of the line.
        public static let heading = Boundary(rawValue: 512)
        /// Any space.
        public static let space = Boundary(rawValue: 1024)
    }
}
