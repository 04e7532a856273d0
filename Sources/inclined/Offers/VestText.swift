import Interviewing

/// Vest schedules as people type them: the id of a preset, or months and shares.
enum VestText {
    /// Reads `amazon-5-15-40-40`, the beginning of a preset's id, or a schedule of one's own as in a field of the page:
    /// `5/15/40/40`, `12=25,24=25,36=25,48=25`.
    ///
    /// - Throws: `UsageError` with the cure.
    static func schedule(_ text: String, library: PreparationLibrary) throws -> VestSchedule {
        if text.contains(where: { $0 == "=" || $0 == ":" || $0 == "/" }) {
            return try OfferFields.read("vest schedule") { () throws(MoneyError) in try VestSchedule.read(text) }
        }
        let presets = library.vestPresets.filter { $0.schedule != nil }
        let wanted = text.lowercased()
        let found = presets.filter { $0.id == wanted }
        let matching = found.isEmpty ? presets.filter { $0.id.hasPrefix(wanted) && !wanted.isEmpty } : found
        guard let schedule = matching.first?.schedule, matching.count == 1 else {
            let names = (matching.isEmpty ? presets : matching).map(\.id).joined(separator: ", ")
            throw UsageError(
                "“\(text.prefix(60))” is \(matching.isEmpty ? "no" : "more than one") vest schedule; write one of "
                    + "\(names), or the shares of the years such as 5/15/40/40, or months with shares such as 12=25,24=75."
            )
        }
        return schedule
    }

    /// Whether a text is the id of a preset without a schedule, which stands for no stock.
    static func isNone(_ text: String, library: PreparationLibrary) -> Bool {
        library.vestPresets.contains { $0.id == text.lowercased() && $0.schedule == nil }
    }
}

extension Bonus {
    /// Reads `15 %` as a share of the base, and `20k` as an amount a year.
    ///
    /// - Throws: `UsageError` for what cannot be read, and for one or two bare digits, which may be either.
    init(typed text: String, in currency: Currency, name: String) throws {
        if let doubt = Bonus.doubt(text, in: currency) { throw UsageError("\(name): \(doubt)") }
        self = try OfferFields.read(name) { () throws(MoneyError) in
            text.contains("%")
                ? .share(basisPoints: try BasisPoints.read(text)) : .amount(perYear: try Money.read(text, in: currency))
        }
    }
}
