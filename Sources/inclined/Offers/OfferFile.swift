import Foundation
import Interviewing

/// An offer in a JSON file: the form that `offers show --json` of the store and the API have, with amounts as people
/// type them and a preset's id in the place of a schedule.
struct OfferFile {
    /// What the file says.
    let offer: Offer

    /// Largest file, in bytes: an offer has a few hundred.
    static let most = 200_000

    /// What to write, for help texts.
    static let help = """
        A file says, for example: {"company": "Kestrel", "base": "150k", "signOn": ["50k", "40k"], "grant": {"size": \
        "100k", "schedule": "amazon-5-15-40-40"}, "bonus": "15 %"}. It can also have currency, label, location, track, level, \
        raise, signOnPayment, signOnClawback, refreshers, relocation and leavingCost; what the API prints of an offer can be \
        read, too.
        """

    private static let keys = [
        "company", "label", "location", "track", "level", "currency", "base", "raise", "signOn", "signOnPayment",
        "signOnClawback", "grant", "bonus", "refreshers", "relocation", "leavingCost",
    ]

    /// Reads a file.
    ///
    /// - Throws: `UsageError` with the name of the value that cannot be read.
    init(_ file: InputFile, _ library: PreparationLibrary) throws {
        guard let value = try? JSONDecoder().decode(JSONValue.self, from: Data(file.bytes)) else {
            throw UsageError("“\(file.name)” is no JSON; see what to write with: inclined offers --help")
        }
        do {
            offer = try Self.offer(value, library)
        } catch let error as UsageError {
            throw UsageError("\(file.name): \(error)")
        }
    }

    private static func offer(_ value: JSONValue, _ library: PreparationLibrary) throws -> Offer {
        // What was kept comes with its number and version around it.
        if case .object(let outer) = value, let inner = outer["offer"] { return try offer(inner, library) }
        let fields = try OfferFields(value, at: "offer", known: keys)
        let code = try fields.text("currency") ?? "USD"
        let currency = try OfferFields.read("currency") { () throws(MoneyError) in try Currency(code) }
        guard let base = try fields.money("base", in: currency) else {
            throw UsageError("“base” is missing; write the base pay of a year, such as \"150k\".")
        }
        let parts = OfferFileParts(currency: currency, library: library)
        return Offer(
            company: try fields.text("company") ?? "",
            label: try fields.text("label") ?? "",
            location: try fields.text("location") ?? "",
            track: try choice(fields.text("track"), "track"),
            level: try fields.text("level") ?? "",
            base: base,
            raise: try fields.share("raise") ?? 0,
            signOn: try parts.signOn(fields["signOn"]),
            signOnPayment: try choice(fields.text("signOnPayment"), "signOnPayment") ?? .monthly,
            signOnClawback: try fields.number("signOnClawback") ?? 0,
            grant: try fields["grant"].map(parts.grant),
            bonus: try fields["bonus"].map(parts.bonus),
            refreshers: try fields["refreshers"].map(parts.refreshers),
            relocation: try fields["relocation"].map(parts.relocation),
            leavingCost: try fields["leavingCost"].map(parts.leavingCost)
        )
    }

    private static func choice<Value: RawRepresentable & CaseIterable>(
        _ text: String?,
        _ key: String
    ) throws -> Value? where Value.RawValue == String {
        guard let text else { return nil }
        if let value = Value(rawValue: text.lowercased()) { return value }
        let all = Value.allCases.map(\.rawValue).joined(separator: " or ")
        throw UsageError("“\(key)” is “\(text.prefix(40))”; write \(all).")
    }
}
