import Hummingbird
import Interviewing

/// Two to four offers side by side.
struct OfferComparePage {
    let shell: Shell

    func add(to router: Router<Context>) {
        router.get("/offers/compare") { request, _ in
            let query = try request.query()
            let (desk, records) = try await shell.desk { _ in try await shell.site.workspace.store.offers() }
            let model = OfferCompareModel(query, records.filter { $0.retired == nil })
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
        let leaving: [Chart]
        let costs: [String]
    }

    struct Column {
        let letter: String
        let name: String
        let href: String
        let facts: String
        let total: String
        let present: String
        let byYear: String
    }

    struct Pair {
        let heading: String
        let sentences: [String]
        let chart: Chart
    }

    init(_ query: Form, _ records: [OfferRecord]) {
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
        guard chosen.count >= 2, let first = chosen.first?.offer else {
            lack =
                records.count < 2
                ? "It takes two offers; enter another one. Staying where you are can be one too."
                : "Choose two to \(OfferActions.mostCompared) offers."
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
            compared = try Compared(chosen, exchange, outlook)
            lack = nil
        } catch { (lack, compared) = (error.description, nil) }
    }
}

extension OfferCompareModel.Compared {
    init(_ records: [OfferRecord], _ exchange: [Currency: ExchangeRate], _ outlook: OfferOutlook) throws(OfferRefusal) {
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
        let shown = try reckon(outlook.prices)
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
        var comparisons: [OfferComparison] = []
        for record in records.dropFirst() {
            comparisons.append(
                try OfferComparison(
                    records[0].offer,
                    record.offer,
                    rate: exchange[record.offer.currency],
                    years: outlook.years,
                    prices: outlook.prices
                )
            )
        }
        var crossings: [(month: Int, at: Money, words: String)] = []
        for (index, comparison) in comparisons.enumerated() {
            for crossing in comparison.crossings {
                let ahead = crossing.ahead == .first ? offers[0] : offers[index + 1]
                crossings.append(
                    (
                        crossing.month, ahead.projection.cumulativeByMonth[crossing.month],
                        "From month \(crossing.month) \(ahead.letter) has paid more than \(crossing.ahead == .first ? offers[index + 1].letter : "A")."
                    )
                )
            }
        }
        charts = [all.bars, all.bands, all.cumulative(crossings)]
        pairs = try comparisons.enumerated().map { index, comparison throws(OfferRefusal) in
            OfferCompareModel.Pair(
                heading: "\(offers[0].name) against \(offers[index + 1].name)",
                sentences: try comparison.sentences(rate: outlook.rate),
                chart: OfferCharts.difference(comparison, offers[0], offers[index + 1])
            )
        }
        var left: [Chart] = []
        for (index, record) in records.enumerated() {
            left.append(try OfferCharts.leaving(record.offer, outlook: outlook, letter: DrawnOffer.letter(index)))
        }
        leaving = left
        costs = records.flatMap { $0.offer.leavingCost?.sentences(in: $0.offer) ?? [] }
        var columns: [OfferCompareModel.Column] = []
        for (record, offer) in zip(records, offers) {
            columns.append(try OfferCompareModel.Column(record, offer, outlook))
        }
        self.columns = columns
        let most = offers.max { $0.projection.total.minor < $1.projection.total.minor }
        says = most.map { "Over \(outlook.years) years \($0.name) pays the most: \($0.projection.total.text)." } ?? ""
    }
}

extension OfferCompareModel.Column {
    init(_ record: OfferRecord, _ offer: DrawnOffer, _ outlook: OfferOutlook) throws(OfferRefusal) {
        let written = record.offer
        (letter, name, href) = (offer.letter, offer.name, Page.offer(record.number).path)
        facts = [written.track?.abbreviation ?? "", written.level, written.location].filter { !$0.isEmpty }
            .joined(separator: " · ")
        total = offer.projection.total.text
        present = try offer.projection.presentValue(rate: outlook.rate).text
        byYear = offer.projection.years.map(\.total.digits).joined(separator: " / ")
    }
}
