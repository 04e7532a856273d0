import TextAnalysis

/// A name in curly brackets that stands for something of the case.
public enum NegotiationValue: String, Sendable, CaseIterable {
    case company, title, location, track, otherTrack
    case offeredLevel, supportedLevel, aimLevel, writtenLevel, translatedLevel
    case base, year1, year2, year3, year4, sum4
    case signOn1, signOn2, signOnSum, stock1, stock2, stock3, stock4, stockEarly, stockLate, stockSum
    case relocation, bridge, laterGap, shape
    /// `bridge` as one asks for it, in round figures.
    case bridgeAbout
    /// What leaving the present employer costs in whole units, and in round figures; the same only where year 1 has no sign-on; what
    /// year 1 leaves open of it, in round figures.
    case givenUp, givenUpAbout, givenUpWhole, lossOpen
    case otherCompany, otherSum4
    case marketCount, marketYears, marketQuarter, marketMedian, marketThreeQuarters, marketTrust, marketPlaces

    /// Whether it is an amount from public reports, which never stands without their number, years and trust.
    public var isMarketAmount: Bool { [.marketQuarter, .marketMedian, .marketThreeQuarters].contains(self) }

    /// The names in a sentence; nil when one of them is unknown or a bracket is not closed.
    public static func names(in sentence: String) -> Set<NegotiationValue>? {
        let names = SentenceTemplate(sentence).names
        let known = names.compactMap(NegotiationValue.init(rawValue:))
        return known.count == names.count ? Set(known) : nil
    }

    /// The sentence with its names replaced; nil when something in it is not known.
    static func fill(_ sentence: String, from values: [NegotiationValue: String]) -> String? {
        SentenceTemplate(sentence).filled { name in NegotiationValue(rawValue: name).flatMap { values[$0] } }
    }
}

extension NegotiationCase {
    /// What each name stands for, as far as it is known.
    var values: [NegotiationValue: String] {
        var values: [NegotiationValue: String] = [
            .track: track.abbreviation, .otherTrack: track.other.abbreviation,
        ]
        for (name, text) in [(NegotiationValue.company, company), (.title, title), (.location, location)]
        where !text.isEmpty {
            values[name] = text
        }
        values[.offeredLevel] = offered?.rawValue
        if !written.isEmpty { values[.writtenLevel] = written }
        values[.translatedLevel] = translated?.words
        values[.supportedLevel] = supported?.words
        values[.aimLevel] = supported?.upperBound.rawValue
        for (name, amount) in amounts { values[name] = amount?.text }
        values[.shape] = figures.shape
        values[.otherCompany] = comparable?.company
        guard let market = usable, let total = market.figures.total else { return values }
        func pay(_ amount: Int) -> String { "\(GroupedNumber.text(amount)) \(market.currency)" }
        values[.marketCount] = GroupedNumber.text(total.count)
        values[.marketYears] = market.figures.years
        values[.marketQuarter] = pay(total.quarter)
        values[.marketMedian] = pay(total.median)
        values[.marketThreeQuarters] = pay(total.threeQuarters)
        values[.marketTrust] = market.trust.words
        values[.marketPlaces] = market.region.words
        return values
    }

    private var amounts: [(NegotiationValue, Money?)] {
        let years = figures.years
        func year(_ place: Int, _ amount: (NegotiationFigures.Year) -> Money) -> Money? {
            guard place < years.count else { return nil }
            let money = amount(years[place])
            return money.minor > 0 ? money : nil
        }
        let derived = NegotiationAmounts(figures, leaving: leaving)
        return [
            (.base, year(0, \.base)), (.sum4, derived.fourYears), (.signOnSum, derived.signOn),
            (.year1, year(0, \.total)), (.year2, year(1, \.total)), (.year3, year(2, \.total)),
            (.year4, year(3, \.total)), (.signOn1, year(0, \.signOn)), (.signOn2, year(1, \.signOn)),
            (.stock1, year(0, \.stock)), (.stock2, year(1, \.stock)), (.stock3, year(2, \.stock)),
            (.stock4, year(3, \.stock)), (.stockEarly, derived.earlyStock), (.stockLate, derived.lateStock),
            (.stockSum, figures.sum(4, \.stock)), (.relocation, derived.relocation), (.bridge, derived.bridge),
            (.laterGap, derived.laterGap), (.bridgeAbout, derived.bridge?.roughly),
            (.givenUp, derived.givenUp?.wholeUnits),
            (.givenUpAbout, derived.givenUp?.roughly),
            (.givenUpWhole, year(0, \.signOn) == nil ? derived.givenUp?.wholeUnits : nil),
            (.lossOpen, derived.lossOpen?.roughly),
            (.otherSum4, comparable?.fourYears),
        ]
    }
}
