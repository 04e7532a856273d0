import TextAnalysis

/// The closed lists by which a change is told to be wanted or not. Left out is what can be either, such as returns or orders.
enum OutcomeWords {
    /// Less of these is better.
    static let unwanted = nouns(
        """
        churn attrition complaint defect bug error failure incident outage escalation latency delay backlog rework loss \
        downtime duplicate crash cancellation cost expense spend fraud wait absence injury accident
        """
    )
    /// More of these is better.
    static let wanted = nouns(
        """
        revenue margin profit retention conversion adoption satisfaction nps csat availability uptime accuracy throughput \
        productivity velocity reliability turnout enrolment enrollment attendance
        """
    )
    /// “Time” that somebody waits.
    static let times = words("time times")
    /// What stands before it.
    static let waits = words(
        """
        waiting wait lead cycle response handling handle build release test delivery processing resolution repair run load \
        onboarding approval turnaround checkout queue recovery
        """
    )
    /// A share whose sign its first word tells.
    static let rates = words("rate rates share score")
    /// Less of such a share is better.
    static let unwantedRates = words(
        "error failure churn defect loss crash bounce complaint default cancellation injury"
    )
    /// More of such a share is better.
    static let wantedRates = words(
        "attach success completion conversion retention renewal adoption acceptance market satisfaction approval pass"
    )

    /// Moves up by itself.
    static let rises = forms("rise climb jump soar surge swell")
    /// Moves down by itself.
    static let falls = forms("fall drop decline sink collapse slump plunge slip dwindle")
    /// Moves something up, or up by itself.
    static let lifts = forms("raise lift increase boost grow double triple quadruple recover regain")
    /// Moves something down, or down by itself.
    static let cuts = forms("reduce cut lower decrease shorten halve shrink trim lose")
    /// Goes a way that the next words tell.
    static let goes = forms("go come move climb rise fall drop sink increase decrease decline shrink jump grow slip")
    /// How somebody finds out.
    static let inquiries = forms(
        "compare interview survey sample analyse study examine inspect ask question read review poll count check look"
    )

    /// Whose revenue or customers are a size that nobody moved.
    static let companies = nouns(
        """
        company group firm employer retailer bank insurer manufacturer startup start-up corporation operator carrier airline \
        brand chain agency enterprise conglomerate publisher hospital charity marketplace wholesaler distributor
        """
    )
    /// What ties a size to its company.
    static let holds = words("with whose of has have had making makes made")

    /// Words after which another subject may stand.
    static let openers = words("and but while when as because so whereas although though")
    /// Words beyond which nothing is moved by the verb before them.
    static let stops = words(
        "and but while when as because so whereas although though since after before than from to by"
    )

    static let at = FoldedHash.of("at")
    static let nothing = FoldedHash.of("nothing")
    static let `in` = FoldedHash.of("in")
    static let up = FoldedHash.of("up")
    static let down = FoldedHash.of("down")
    static let from = FoldedHash.of("from")
    static let to = FoldedHash.of("to")

    /// Small numbers in words.
    static let numbers: [UInt64: Double] = {
        let names = [
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
        ]
        let tens = ["fifteen": 15.0, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "hundred": 100]
        let small = names.enumerated().map { (FoldedHash.of($0.element), Double($0.offset)) }
        return Dictionary(
            uniqueKeysWithValues: small + tens.sorted { $0.key < $1.key }.map { (FoldedHash.of($0.key), $0.value) }
        )
    }()

    private static func words(_ list: String) -> Set<UInt64> {
        Set(list.split(separator: " ").map { FoldedHash.of(String($0)) })
    }

    private static func forms(_ list: String) -> Set<UInt64> {
        Set(list.split(separator: " ").flatMap { Inflection.forms(of: String($0)) }.map(FoldedHash.of))
    }

    /// A noun and its plural.
    private static func nouns(_ list: String) -> Set<UInt64> {
        Set(
            list.split(separator: " ").flatMap { word in
                let noun = String(word)
                let plural = ["s", "sh", "x"].contains { noun.hasSuffix($0) } ? noun + "es" : noun + "s"
                return [noun, plural]
            }.map(FoldedHash.of)
        )
    }
}
