public import TextAnalysis

/// Something in a text that should not leave the candidate's machine.
public struct Secret: Sendable, Hashable {
    /// Where it stands.
    public let span: TextSpan
    /// Its exact bytes.
    public let quote: String
    /// What it is.
    public let kind: Kind
    /// For a term, its position in the candidate's list, from 1; otherwise nil.
    public let term: Int?

    /// What a secret can be.
    public enum Kind: String, Sendable, CaseIterable, Codable {
        /// A word or name of the candidate's own list.
        case term
        /// An e-mail address.
        case email
        /// A telephone number.
        case phone
        /// An address inside a company's network.
        case internalLink = "internal-link"
        /// A network address.
        case ipAddress = "ip-address"
        /// A bank account, a card, or a long number that looks like an account.
        case account
        /// A number that the state gives to a person.
        case personalNumber = "personal-number"
        /// The key of a ticket, such as `ABC-1234`; worth a note rather than an alarm.
        case ticket

        /// The stand-in that a reader sees instead; terms carry their number as well.
        var standIn: String {
            switch self {
            case .term: "term"
            case .email: "e-mail"
            case .phone: "phone"
            case .internalLink: "link"
            case .ipAddress: "address"
            case .account: "account"
            case .personalNumber: "personal number"
            case .ticket: "ticket"
            }
        }
    }

    /// What `Scrubber` writes in its place.
    public var standIn: String { term.map { "[\(kind.standIn) \($0)]" } ?? "[\(kind.standIn)]" }
}
