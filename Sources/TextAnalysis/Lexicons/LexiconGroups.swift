/// Which sorts of thing a token names, as bits.
public struct LexiconGroups: OptionSet, Sendable, BitwiseCopyable {
    /// Bits.
    public let rawValue: UInt8
    /// Makes a set of groups from bits.
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    /// Another person or body.
    public static let counterparty = LexiconGroups(rawValue: 1)
    /// A technical thing.
    public static let system = LexiconGroups(rawValue: 2)
    /// A business thing.
    public static let business = LexiconGroups(rawValue: 4)
    /// A verb of a known kind.
    public static let verb = LexiconGroups(rawValue: 8)

    /// A program, project or initiative.
    public static let program = LexiconGroups(rawValue: 16)

    init(_ group: WordClass.Group) {
        switch group {
        case .counterparty: self = .counterparty
        case .system: self = .system
        case .business: self = .business
        case .verb: self = .verb
        case .program: self = .program
        case .unit, .language, .other: self = []
        }
    }
}
