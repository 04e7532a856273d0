import Hummingbird
import Interviewing

/// Two to four offers side by side.
struct OfferComparePage {
    let shell: Shell

    func add(to router: Router<Context>) {
        router.get("/offers/compare") { request, _ in
            let query = try request.query()
            let (desk, records) = try await shell.desk { _ in try await shell.site.workspace.store.offers() }
            let model = OfferCompareModel(query, records.filter { $0.retired == nil }, shell: shell)
            return try shell.page(
                "offer-compare",
                model,
                title: "Offers side by side",
                at: .offers,
                desk: desk,
                request: request,
                room: .wide
            )
        }
    }
}

/// The fields of the comparison.
struct OfferCompareModel {
    let picks: [Pick]
    /// Why nothing is compared yet.
    let lack: String?
    /// Which offer the others are held against.
    let bases: [Choice]
    let hasBases: Bool
    let rates: [RateField]
    let hasRates: Bool
    let outlook: OutlookFields
    let compared: Compared?

    struct Pick {
        let number: Int
        let name: String
        let facts: String
        let isPicked: Bool
    }

    /// A rate that is needed, as the candidate's bank would say it.
    struct RateField {
        let name: String
        let asks: String
        let value: String
        let fault: String?
    }

    struct Compared {
        let says: String
        let columns: [Column]
        let charts: [Chart]
        let pairs: [Pair]
        /// The pairs without the offer that the others are held against.
        let others: [Rest]
        let hasOthers: Bool
        let leaving: [Chart]
        let costs: [String]
        let hasClaims: Bool
        let claims: [ClaimLink]
    }

    struct Column {
        let letter: String
        let name: String
        let href: String
        let facts: String
        let total: String
        let hope: String?
        let present: String
        let rate: String
        let byYear: String
    }

    struct Pair {
        let heading: String
        let sentences: [String]
        let chart: Chart
    }

    struct Rest {
        let heading: String
        let sentences: [String]
    }

    init(_ query: Form, _ records: [OfferRecord], shell: Shell) {
        let outlook = OfferOutlook(query)
        let wanted = query.all("offer").compactMap { Int($0) }
        var chosen = records.filter { wanted.contains($0.number) }
            .sorted { (wanted.firstIndex(of: $0.number) ?? 0) < (wanted.firstIndex(of: $1.number) ?? 0) }
        self.outlook = OutlookFields(outlook)
        picks = records.map { record in
            Pick(
                number: record.number,
                name: record.offer.name,
                facts: record.offer.currency.code,
                isPicked: wanted.contains(record.number)
            )
        }
        let base = Int(query.word("with"))
        bases =
            [Choice(id: "", label: "The one that promises most", selected: !chosen.contains { $0.number == base })]
            + chosen.map { Choice(id: "\($0.number)", label: $0.offer.name, selected: $0.number == base) }
        hasBases = chosen.count > 1
        guard chosen.count >= 2, let first = chosen.first?.offer else {
            lack =
                records.count < 2
                ? "It takes two offers; enter another one. Staying where you are can be one too."
                : "Choose two to four offers."
            (rates, hasRates, compared) = ([], false, nil)
            return
        }
        var note: String?
        if chosen.count > OfferActions.mostCompared {
            note = "Up to \(OfferActions.mostCompared) offers can be compared at once; take some out."
            chosen = []
        }
        var exchange: [Currency: ExchangeRate] = [:]
        var fields: [RateField] = []
        var isRateMissing = false
        for record in chosen {
            let currency = record.offer.currency
            let name = "rate-\(currency.code)"
            guard currency != first.currency, !fields.contains(where: { $0.name == name }) else { continue }
            let typed = query.word(name)
            var fault: String?
            do throws(MoneyError) {
                if !typed.isEmpty { exchange[currency] = try ExchangeRate(from: currency, to: first.currency, typed) }
            } catch { fault = error.description }
            if exchange[currency] == nil { isRateMissing = true }
            fields.append(
                RateField(
                    name: name,
                    asks: "How many \(first.currency.code) is one \(currency.code) worth?",
                    value: typed,
                    fault: fault
                )
            )
        }
        (rates, hasRates) = (fields, !fields.isEmpty)
        if isRateMissing { note = "These offers are in different currencies; enter the rate to compare them." }
        guard note == nil else {
            (lack, compared) = (note, nil)
            return
        }
        do throws(OfferRefusal) {
            compared = try Compared(
                chosen,
                exchange,
                outlook,
                base: chosen.firstIndex { $0.number == base },
                shell: shell
            )
            lack = nil
        } catch { (lack, compared) = (error.description, nil) }
    }
}

extension OfferCompareModel.Compared {
    /// - Parameter base: The place of the offer that the others are held against; nil for the one that promises most.
    init(
        _ records: [OfferRecord],
        _ exchange: [Currency: ExchangeRate],
        _ outlook: OfferOutlook,
        base: Int?,
        shell: Shell
    ) throws(OfferRefusal) {
        func reckon(_ prices: PriceScenario) throws(OfferRefusal) -> [OfferProjection] {
            var found: [OfferProjection] = []
            for record in records {
                let own = try OfferProjection(of: record.offer, years: outlook.years, prices: prices)
                if let rate = exchange[own.currency] {
                    found.append(try own.exchanged(at: rate))
                } else {
                    found.append(own)
                }
            }
            return found
        }
        let compared = try OfferComparisons(
            records.map(\.offer),
            rates: Array(exchange.values),
            years: outlook.years,
            prices: outlook.prices
        )
        let shown = compared.projections
        let offers = shown.enumerated().map {
            DrawnOffer(letter: DrawnOffer.letter($0.offset), name: $0.element.offer.name, projection: $0.element)
        }
        let all = OfferCharts(
            offers: offers,
            outlook: outlook,
            low: try reckon(.fallen),
            high: try reckon(.rising),
            flat: try reckon(.flat)
        )
        let base = base ?? compared.best
        let against = compared.pairs(with: base)
        var crossings: [(month: Int, at: Money, words: String)] = []
        for pair in against {
            let (one, other) = (offers[pair.first], offers[pair.second])
            for crossing in pair.comparison.crossings {
                let (ahead, behind) = crossing.ahead == .first ? (one, other) : (other, one)
                crossings.append(
                    (
                        crossing.month, ahead.projection.cumulativeByMonth[crossing.month],
                        "From month \(crossing.month) \(ahead.letter) has paid more than \(behind.letter)."
                    )
                )
            }
        }
        charts = [all.bars, all.bands, all.cumulative(crossings)]
        pairs = try against.map { pair throws(OfferRefusal) in
            let (one, other) = (offers[pair.first], offers[pair.second])
            return OfferCompareModel.Pair(
                heading: "\(one.name) against \(other.name)",
                sentences: try pair.comparison.sentences(rate: outlook.rate),
                chart: OfferCharts.difference(pair.comparison, one, other)
            )
        }
        others = try compared.pairs(without: base).map { pair throws(OfferRefusal) in
            OfferCompareModel.Rest(
                heading: "\(offers[pair.first].name) against \(offers[pair.second].name)",
                sentences: try pair.comparison.sentences(rate: outlook.rate)
            )
        }
        hasOthers = !others.isEmpty
        var left: [Chart] = []
        for (index, record) in records.enumerated() {
            left.append(try OfferCharts.leaving(record.offer, outlook: outlook, letter: DrawnOffer.letter(index)))
        }
        leaving = left
        costs = records.flatMap { $0.offer.leavingCost?.sentences(in: $0.offer) ?? [] }
        let preparation = shell.site.workspace.assessor.preparation
        claims = shell.claims(records.flatMap { preparation.claims(about: $0.offer) })
        hasClaims = !claims.isEmpty
        var columns: [OfferCompareModel.Column] = []
        for (record, offer) in zip(records, offers) {
            columns.append(try OfferCompareModel.Column(record, offer, outlook))
        }
        self.columns = columns
        let most = offers[compared.best]
        let isPlain = offers.allSatisfy { $0.projection.hoped.minor == 0 }
        says =
            "Over \(outlook.years) years \(most.name) \(isPlain ? "pays" : "promises") the most: "
            + "\(isPlain ? most.projection.total.text : most.projection.promised.wholeUnits.text)."
    }
}

extension OfferCompareModel.Column {
    init(_ record: OfferRecord, _ offer: DrawnOffer, _ outlook: OfferOutlook) throws(OfferRefusal) {
        let written = record.offer
        (letter, name, href) = (offer.letter, offer.name, Page.offer(record.number).path)
        facts = [written.track?.abbreviation ?? "", written.level, written.location].filter { !$0.isEmpty }
            .joined(separator: " · ")
        (total, hope) = (offer.projection.headline, offer.projection.hopeSentence)
        present = try offer.projection.presentValue(rate: outlook.rate).text
        rate = BasisPoints.text(outlook.rate)
        byYear = offer.projection.years.map(\.total.digits).joined(separator: " / ")
    }
}
