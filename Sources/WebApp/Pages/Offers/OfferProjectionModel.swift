import Interviewing

/// The fields of the panel beside the form: what the offer pays, or what is missing to reckon it.
struct OfferProjectionModel {
    /// What is wrong with the fields, each with its cure.
    let faults: [Fault]
    let hasFaults: Bool
    /// Something is wrong that the page lists already.
    let isWaiting: Bool
    /// Nothing is entered yet.
    let isBlank: Bool
    let reckoned: Reckoned?
    let schedules: [Schedule]

    struct Fault {
        let href: String
        let sentence: String
    }

    struct Reckoned {
        let says: String
        let byYear: String
        let present: String
        let notes: [String]
        let costs: [String]
        let charts: [Chart]
        let live: String
    }

    /// Where a chosen schedule comes from.
    struct Schedule {
        let title: String
        let usedBy: String
        let check: String
        let date: String
        let trust: String
        let hasClaims: Bool
        let claims: [ClaimLink]
    }

    /// Where the faults of the fields are listed.
    enum Listing {
        case here
        /// At the head of the page, after saving was refused.
        case above
    }

    init(_ entry: OfferEntry, outlook: OfferOutlook, shell: Shell, faults listing: Listing) {
        let library = shell.site.workspace.assessor.preparation
        schedules = [entry[.vest], entry[.refresherVest]].enumerated().compactMap { index, id in
            guard index == 0 || id != entry[.vest], let preset = library.vestPresets.first(where: { $0.id == id }),
                preset.schedule != nil
            else { return nil }
            return Schedule(preset, shell: shell)
        }
        let isUntouched = OfferField.allCases.allSatisfy { field in
            [.currency, .signOnPayment, .vest].contains(field) || entry[field].isEmpty
        }
        var faults = outlook.problems.map { Fault(href: "#\($0.field)", sentence: $0.sentence) }
        var reckoned: Reckoned?
        do throws(OfferEntryError) {
            let offer = try entry.offer(presets: library.vestPresets)
            do throws(OfferRefusal) {
                reckoned = try Reckoned(offer, outlook: outlook)
            } catch {
                faults.append(Fault(href: "#company", sentence: error.description))
            }
        } catch {
            if listing == .here { faults += error.problems.map(Fault.init) }
        }
        isWaiting = !isUntouched && faults.isEmpty && reckoned == nil
        isBlank = isUntouched
        self.faults = isUntouched ? [] : faults
        hasFaults = !self.faults.isEmpty
        self.reckoned = reckoned
    }
}

extension OfferProjectionModel.Fault {
    /// The fault with the name of its field.
    init(_ problem: OfferFieldProblem) {
        self.init(href: "#\(problem.field.rawValue)", sentence: "\(problem.field.asks): \(problem.sentence)")
    }
}

extension OfferProjectionModel.Schedule {
    init(_ preset: VestPresetDefinition, shell: Shell) {
        (title, usedBy, check) = (preset.title, preset.usedBy, preset.check)
        (date, trust) = (preset.asOf, preset.provenance.trust.words)
        claims = shell.claims(preset.provenance.claims)
        hasClaims = !claims.isEmpty
    }
}

extension OfferProjectionModel.Reckoned {
    init(_ offer: Offer, outlook: OfferOutlook) throws(OfferRefusal) {
        let projection = try OfferProjection(of: offer, years: outlook.years, prices: outlook.prices)
        let charts = OfferCharts(
            offers: [DrawnOffer(letter: "A", name: "", projection: projection)],
            outlook: outlook,
            low: [try OfferProjection(of: offer, years: outlook.years, prices: .fallen)],
            high: [try OfferProjection(of: offer, years: outlook.years, prices: .rising)],
            flat: [try OfferProjection(of: offer, years: outlook.years)]
        )
        let total = projection.total.text
        says = "\(total) in \(outlook.years) years"
        byYear = projection.years.map(\.total.digits).joined(separator: " / ")
        let value = try projection.presentValue(rate: outlook.rate)
        present =
            "Worth \(value.text) on the first day, discounted at \(BasisPoints.text(outlook.rate)) a year."
        live = "\(says): \(byYear)."
        notes = Self.notes(offer, projection)
        costs = offer.leavingCost?.sentences(in: offer) ?? []
        var shown = [charts.bars]
        if offer.grant != nil || offer.refreshers != nil { shown.append(charts.bands) }
        shown.append(charts.cumulative([]))
        shown.append(try OfferCharts.leaving(offer, outlook: outlook))
        self.charts = shown
    }

    private static func notes(_ offer: Offer, _ projection: OfferProjection) -> [String] {
        var notes = [offer.baseDoubt, projection.hopeSentence, projection.targetSentence].compactMap(\.self)
        let years = projection.years.prefix(4).map(\.total.minor)
        if let first = years.first, let least = years.dropFirst().min(), least < first {
            let drop = Money(minor: first - least, projection.currency)
            notes.append("A later year pays \(drop.text) less than the first; ask what is meant to fill it.")
        }
        return notes
    }
}
