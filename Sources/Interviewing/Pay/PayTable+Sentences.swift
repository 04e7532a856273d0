import TextAnalysis

extension PayTable {
    /// What the reports of a level say about the distance between the tracks, and no more.
    ///
    /// They speak of “these reports”: who reports pay is not chosen at random, and places and years are mixed.
    public func sentence(_ row: PayLevel) -> String {
        let level = row.level.rawValue
        func counts() -> String { "TPM \(row.tpm.count), PGM \(row.pgm.count)" }
        guard let difference = row.total else {
            return "\(level): too few reports to hold the tracks against each other (\(counts()))."
        }
        let gap = GroupedNumber.text(abs(difference.medians))
        let direction =
            difference.medians == 0
            ? "the medians are the same"
            : "the \(difference.medians > 0 ? "TPM" : "PGM") median is \(gap) \(currency) higher"
        guard let low = difference.low, let high = difference.high else {
            return
                "\(level): in these reports \(direction), but they are too few to say whether that is chance (\(counts()))."
        }
        let range = "the true gap may be anywhere from \(Self.interval(low, high, currency))"
        if difference.higher == nil {
            return """
                \(level): in these reports \(direction). With so few reports, \(range), so that they do not show which track is \
                paid more (\(counts())).
                """
        }
        return """
            \(level): in these reports \(direction). With so few reports, \(range). That holds for these reports, not for an \
            offer (\(counts())).
            """
    }

    /// An interval of TPM minus PGM in thousands, rounded outwards: `5,000 to 77,000 USD`, or with the track that each end
    /// favours where they differ.
    private static func interval(_ low: Int, _ high: Int, _ currency: String) -> String {
        func outwards(_ size: Int) -> Int { (size + 999) / 1000 * 1000 }
        func inwards(_ size: Int) -> Int { size / 1000 * 1000 }
        func words(_ from: Int, _ to: Int) -> String {
            from == 0
                ? "nothing to \(GroupedNumber.text(to)) \(currency)"
                : "\(GroupedNumber.text(from)) to \(GroupedNumber.text(to)) \(currency)"
        }
        if low >= 0 { return words(inwards(low), outwards(high)) }
        if high <= 0 { return words(inwards(-high), outwards(-low)) }
        return
            "\(GroupedNumber.text(outwards(-low))) \(currency) more for PGM to \(GroupedNumber.text(outwards(high))) \(currency) more for TPM"
    }

    /// What the whole table says about the distance between the tracks: counts of levels, no claim beyond them.
    public var summary: String {
        let compared = levels.filter { $0.total != nil }
        guard !compared.isEmpty else {
            return "No level has enough reports of both tracks to hold them against each other."
        }
        func names(_ rows: [PayLevel]) -> String { rows.map(\.level.rawValue).joined(separator: ", ") }
        var parts = ["Both tracks have enough reports at \(names(compared))."]
        for track in Track.allCases {
            let rows = compared.filter { $0.total?.higher == track }
            if !rows.isEmpty { parts.append("The \(track.abbreviation) median is the higher one at \(names(rows)).") }
        }
        let open = compared.filter { $0.total?.higher == nil }
        let silent = levels.filter { $0.total == nil }
        if !open.isEmpty { parts.append("At \(names(open)) they do not show which track is paid more.") }
        if !silent.isEmpty {
            parts.append("Of \(names(silent)) they can say nothing: one track has too few reports there.")
        }
        return parts.joined(separator: " ")
    }
}
