/// How long a text takes to say, and what is said about its length in advice.
public struct SpeakingTime: Sendable, Hashable {
    /// Words of the text.
    public let words: Int
    private let delivery: Delivery

    /// Times a text against what is advised.
    public init(words: Int, delivery: Delivery) {
        self.words = words
        self.delivery = delivery
    }

    /// Seconds at an unhurried pace.
    public var seconds: Int { words * 60 / delivery.pace }

    /// `2:26`.
    public var clock: String {
        let rest = seconds % 60
        return "\(seconds / 60):\(rest < 10 ? "0" : "")\(rest)"
    }

    /// What the length means.
    public var length: Length {
        if words > delivery.most { return .tooLong }
        if words > delivery.firstTelling.upperBound { return .long }
        return words < delivery.firstTelling.lowerBound ? .short : .right
    }

    /// Judgements of a length.
    public enum Length: Sendable, Hashable {
        /// Leaves an interviewer with little to ask about.
        case short
        /// A good first pass.
        case right
        /// Longer than a first pass should be.
        case long
        /// Longer than anybody listens.
        case tooLong
    }
}
