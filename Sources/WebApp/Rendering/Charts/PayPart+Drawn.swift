import Interviewing

extension PayPart {
    /// The classes of its bars.
    var drawn: String { "part-\(rawValue)" }

    /// The lines on its bars, so that no meaning hangs on a colour alone.
    var hatch: RowChart.Hatch? {
        switch self {
        case .base, .grant, .bonus: nil
        case .signOn, .relocation: .dense
        case .refreshers: .sparse
        }
    }
}

extension Money {
    /// The amount as a number to draw with; nothing is reckoned with it.
    var drawn: Double { Double(minor) }

    /// How amounts of a currency are written at an axis.
    static func axisWords(_ currency: Currency) -> (Double) -> String {
        { Money(minor: Int64($0.rounded()), currency).shortText }
    }
}
