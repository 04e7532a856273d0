/// What a file of pay reports holds.
public struct PayImport: Sendable, Hashable {
    /// The reports, in the order of the file; never empty.
    public let reports: [PayReport]
    /// Rows that are about somebody else, by the reason.
    public let skipped: [Skipped]
    /// What the reader took for granted, a sentence each.
    public let notes: [String]

    /// Why a row is left out without being wrong.
    public enum Reason: String, Sendable, CaseIterable {
        /// Another company.
        case company
        /// A title of neither track.
        case title
        /// A level outside L4 to L8, or one that cannot be told.
        case level

        var words: String {
            switch self {
            case .company: "the company is not Amazon"
            case .title: "the title names neither track"
            case .level: "the level is none of L4 to L8"
            }
        }
    }

    /// Rows left out for one reason.
    public struct Skipped: Sendable, Hashable, CustomStringConvertible {
        /// The reason.
        public let reason: Reason
        /// How many rows.
        public let count: Int
        /// What stood there, the most frequent first, at most three.
        public let examples: [String]

        /// `7 rows left out because …, such as …`
        public var description: String {
            let rows = count == 1 ? "1 row" : "\(count) rows"
            let such = examples.isEmpty ? "" : ", such as \(examples.joined(separator: ", "))"
            return "\(rows) left out because \(reason.words)\(such)."
        }
    }
}

/// Counts rows that are left out, and what stood there.
struct SkippedRows {
    private var counts: [PayImport.Reason: [String: Int]] = [:]
    private var totals: [PayImport.Reason: Int] = [:]
    /// Different texts that are kept for a reason; a file of nonsense must not fill the memory.
    private static let mostTexts = 1_000

    mutating func add(_ reason: PayImport.Reason, _ text: String) {
        totals[reason, default: 0] += 1
        let shown = PayCell.shown(text)
        let known = counts[reason, default: [:]]
        if known[shown] != nil || known.count < Self.mostTexts { counts[reason, default: [:]][shown, default: 0] += 1 }
    }

    /// All reasons that occurred.
    var list: [PayImport.Skipped] {
        PayImport.Reason.allCases.compactMap { reason in
            guard let total = totals[reason] else { return nil }
            let texts = (counts[reason] ?? [:]).sorted { ($1.value, $0.key) < ($0.value, $1.key) }
            return PayImport.Skipped(reason: reason, count: total, examples: texts.prefix(3).map(\.key))
        }
    }
}
