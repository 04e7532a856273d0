import Interviewing

/// The fields of the form of an offer, in groups as a letter has them.
struct OfferFormFields {
    let groups: [Group]

    struct Group {
        let heading: String
        let about: String
        let hasAbout: Bool
        let folds: Bool
        let isOpen: Bool
        let inputs: [Input]
    }

    /// A field with its words.
    struct Input {
        let name: String
        let asks: String
        let hints: String?
        let value: String
        let options: [Choice]
        let isChoice: Bool
        let isAmount: Bool
        let isWide: Bool
        let fault: String?
        let describedBy: String?
    }

    init(_ entry: OfferEntry, faults: [OfferFieldProblem], presets: [VestPresetDefinition]) {
        let maker = Maker(entry: entry, faults: faults, presets: presets)
        groups = [
            maker.group("The offer", [.company, .label, .location, .track, .level, .currency]),
            maker.group("Cash", [.base, .signOn1, .signOn2, .bonus]),
            maker.group("Stock", [.grant, .units, .unitPrice, .vest, .steps]),
            maker.group(
                "More about cash",
                [.raise, .signOn3, .signOn4, .signOnPayment, .signOnClawback, .relocation, .relocationClawback],
                folds: true
            ),
            maker.group("Later grants", [.refresher, .refresherFrom, .refresherVest, .refresherSteps], folds: true),
            maker.group("What leaving your present employer costs", [.unvested, .lostBonus, .payBack], folds: true),
        ]
    }

    private struct Maker {
        let entry: OfferEntry
        let faults: [OfferFieldProblem]
        let presets: [VestPresetDefinition]

        func group(_ heading: String, _ fields: [OfferField], folds: Bool = false) -> Group {
            let about = fields.first?.groupWords ?? ""
            let isUsed = fields.contains { field in
                !entry[field].isEmpty && !(field == .signOnPayment && entry[field] == "monthly")
            }
            return Group(
                heading: heading,
                about: about,
                hasAbout: !about.isEmpty,
                folds: folds,
                isOpen: isUsed || fields.contains { field in faults.contains { $0.field == field } },
                inputs: fields.map(input)
            )
        }

        private func input(_ field: OfferField) -> Input {
            let found = faults.filter { $0.field == field }.map(\.sentence)
            let name = field.rawValue
            let described = [
                field.hint == nil ? nil : "\(name)-hint", found.isEmpty ? nil : "\(name)-fault",
            ].compactMap(\.self)
            let options = options(field)
            return Input(
                name: name,
                asks: field.asks,
                hints: field.hint,
                value: entry[field],
                options: options,
                isChoice: !options.isEmpty,
                isAmount: field.isAmount,
                isWide: field.isWide,
                fault: found.isEmpty ? nil : found.joined(separator: " "),
                describedBy: described.isEmpty ? nil : described.joined(separator: " ")
            )
        }

        private func options(_ field: OfferField) -> [Choice] {
            func choices(_ pairs: [(String, String)]) -> [Choice] {
                pairs.map { Choice(id: $0.0, label: $0.1, selected: $0.0 == entry[field]) }
            }
            switch field {
            case .track: return choices([("", "Neither")] + Track.allCases.map { ($0.rawValue, $0.abbreviation) })
            case .currency: return choices(Currency.all.map { ($0.code, "\($0.code), \($0.name)") })
            case .signOnPayment: return choices([("monthly", "Month by month"), ("at-once", "At once")])
            case .vest, .refresherVest:
                // Having no stock is a choice for the grant on joining; later grants are left out by leaving them empty.
                let known = presets.filter { $0.schedule != nil || field == .vest }.map { ($0.id, $0.title) }
                return choices([("", "Choose how it vests")] + known + [(OfferEntry.ownSchedule, "My own schedule")])
            case .company, .label, .location, .level, .base, .raise, .signOn1, .signOn2, .signOn3, .signOn4,
                .signOnClawback, .grant, .units, .unitPrice, .steps, .bonus, .refresher, .refresherFrom,
                .refresherSteps, .relocation, .relocationClawback, .unvested, .lostBonus, .payBack:
                return []
            }
        }
    }
}

extension OfferField {
    /// What the field asks for.
    var asks: String {
        switch self {
        case .company: "Company"
        case .label: "Your name for it"
        case .location: "Location"
        case .track: "Track"
        case .level: "Level"
        case .currency: "Currency"
        case .base: "Base, first year"
        case .raise: "Raise of the base each year"
        case .signOn1: "Sign-on, year 1"
        case .signOn2: "Sign-on, year 2"
        case .signOn3: "Sign-on, year 3"
        case .signOn4: "Sign-on, year 4"
        case .signOnPayment: "Sign-on is paid"
        case .signOnClawback: "Sign-on is claimed back for"
        case .grant: "Grant, as a value"
        case .units: "or as units"
        case .unitPrice: "Price of one unit today"
        case .vest, .refresherVest: "How it vests"
        case .steps, .refresherSteps: "My own schedule"
        case .bonus: "Bonus, each year"
        case .refresher: "Value of each grant"
        case .refresherFrom: "From year"
        case .relocation: "Relocation"
        case .relocationClawback: "Relocation is claimed back for"
        case .unvested: "Stock you lose"
        case .lostBonus: "Bonus you lose"
        case .payBack: "What you pay back"
        }
    }

    /// What helps to fill it.
    fileprivate var hint: String? {
        switch self {
        case .label: "To tell two offers of one company apart"
        case .level: "As the letter says it, such as L6"
        case .base: "As 150,000 or 150k"
        case .bonus: "A share of the base, as 15 %, or an amount"
        case .raise: "In per cent, such as 3"
        case .signOnClawback, .relocationClawback: "Months, 0 to 60"
        case .units: "With the price of one unit"
        case .steps, .refresherSteps: "By years, as 5/15/40/40, or by months, as 12: 25, 24: 75"
        case .refresherFrom: "2 to 10"
        case .company, .location, .track, .currency, .signOn1, .signOn2, .signOn3, .signOn4, .signOnPayment, .grant,
            .unitPrice, .vest, .refresher, .refresherVest, .relocation, .unvested, .lostBonus, .payBack:
            nil
        }
    }

    fileprivate var isAmount: Bool {
        switch self {
        case .company, .label, .location, .track, .level, .currency, .signOnPayment, .vest, .steps, .refresherVest,
            .refresherSteps:
            false
        case .base, .raise, .signOn1, .signOn2, .signOn3, .signOn4, .signOnClawback, .grant, .units, .unitPrice, .bonus,
            .refresher, .refresherFrom, .relocation, .relocationClawback, .unvested, .lostBonus, .payBack:
            true
        }
    }

    fileprivate var isWide: Bool {
        [.company, .vest, .steps, .refresherVest, .refresherSteps].contains(self)
    }

    /// What stands above the group that begins with it.
    fileprivate var groupWords: String {
        switch self {
        case .refresher: "Hoped for, seldom promised: leave them out unless the letter names them."
        case .unvested: "Not part of the totals; shown beside the sign-on pay that would make up for it."
        case .raise: "What some letters have and most do not."
        case .company, .label, .location, .track, .level, .currency, .base, .signOn1, .signOn2, .signOn3, .signOn4,
            .signOnPayment, .signOnClawback, .grant, .units, .unitPrice, .vest, .steps, .bonus, .refresherFrom,
            .refresherVest, .refresherSteps, .relocation, .relocationClawback, .lostBonus, .payBack:
            ""
        }
    }
}
