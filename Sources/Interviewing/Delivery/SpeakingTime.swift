/// How long a text takes to say, and what is said about its length in advice.
///
/// Product thresholds (trust P) within what is public: recruiters ask for four minutes or less (V), a coach calls more
/// than two and a half long (V). A first pass of two to three minutes leaves room for probes.
public struct SpeakingTime: Sendable, Hashable {
    /// Words of the text.
    public let words: Int

    /// An unhurried pace of speech, in words a minute.
    public static let pace = 140
    /// Words of a first pass.
    public static let firstPass = 250...420
    /// Words that take four minutes.
    public static let most = 560

    /// Times a text.
    public init(words: Int) {
        self.words = words
    }

    /// Seconds at an unhurried pace.
    public var seconds: Int { words * 60 / Self.pace }

    /// `2:26`.
    public var clock: String {
        let rest = seconds % 60
        return "\(seconds / 60):\(rest < 10 ? "0" : "")\(rest)"
    }

    /// What the length means.
    public var length: Length {
        if words > Self.most { return .tooLong }
        if words > Self.firstPass.upperBound { return .long }
        return words < Self.firstPass.lowerBound ? .short : .right
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
