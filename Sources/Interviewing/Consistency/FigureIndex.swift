import TextAnalysis

/// Brings together figures that may be about the same thing, without comparing all with all.
///
/// Every figure is filed under what it measures together with each of its words; only neighbours in a file are compared.
/// So the cost grows with the number of figures and not with its square.
struct FigureIndex {
    /// How many neighbours in a file a figure is compared with; figures of one project stand together.
    static let reach = 12

    /// A figure by its sheet and its place there.
    struct Address: Hashable, Comparable {
        /// Index of the sheet.
        let sheet: Int
        /// Index of the figure.
        let figure: Int

        /// Orders by sheet, then by place.
        static func < (left: Address, right: Address) -> Bool {
            (left.sheet, left.figure) < (right.sheet, right.figure)
        }
    }

    private struct Entry {
        let key: UInt64
        let project: UInt64
        let address: Address
        let range: ClosedRange<Double>
    }

    private let entries: [Entry]

    /// Files all figures that may be compared.
    init(_ sheets: [FactSheet]) {
        var entries: [Entry] = []
        for (number, sheet) in sheets.enumerated() {
            let project = sheet.project.reduce(0) { $0 &* 31 &+ $1 }
            for (place, figure) in sheet.figures.enumerated() where figure.isComparable {
                let address = Address(sheet: number, figure: place)
                for key in Self.keys(of: figure) {
                    entries.append(
                        Entry(
                            key: key,
                            project: project,
                            address: address,
                            range: figure.range
                        )
                    )
                }
            }
        }
        self.entries = entries.sorted { left, right in
            if left.key != right.key { return left.key < right.key }
            return left.project == right.project ? left.address < right.address : left.project < right.project
        }
    }

    /// Calls back with pairs of figures from different sheets whose ranges are apart, the earlier sheet first; a pair may come twice.
    func forEachPair(_ body: (Address, Address) -> Void) {
        for (index, entry) in entries.enumerated() {
            var next = index + 1
            let end = min(entries.count, index + 1 + Self.reach)
            while next < end, entries[next].key == entry.key {
                let other = entries[next].address
                if other.sheet != entry.address.sheet, !entry.range.overlaps(entries[next].range) {
                    body(min(entry.address, other), max(entry.address, other))
                }
                next += 1
            }
        }
    }

    private static func keys(of figure: Figure) -> [UInt64] {
        var base = UInt64(figure.unit.rawValue) << 8 | UInt64(figure.role.rawValue) << 4 | (figure.isTeam ? 1 : 0)
        base = (base &* 0x9E37_79B9_7F4A_7C15) ^ figure.measure
        if figure.isTeam { return [base] + figure.scope.map { mixed(base, $0) } }
        if figure.unit == .count { base = mixed(base, figure.head) }
        return figure.context.map { mixed(base, $0) }
    }

    private static func mixed(_ left: UInt64, _ right: UInt64) -> UInt64 {
        (left ^ right &* 0xBF58_476D_1CE4_E5B9) &* 0x94D0_49BB_1331_11EB
    }
}
