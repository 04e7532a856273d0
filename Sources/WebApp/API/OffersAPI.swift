import Hummingbird
import Interchange
import Interviewing

/// Offers: what they say, what they pay, how two compare, and the brief to negotiate with.
struct OffersAPI {
    let shell: Shell

    private var actions: OfferActions { OfferActions(shell: shell) }
    private var store: any Store { shell.site.workspace.store }

    func add(to router: Router<Context>) {
        router.get("/api/offers") { request, _ -> Response in
            let query = try Query(request, known: ["state"])
            let isAside: Bool
            switch query.word("state") {
            case "", "active": isAside = false
            case "retired": isAside = true
            default: throw RequestProblem.query("state", "“state” is active or retired.")
            }
            return try .json(OfferListJSON(try await store.offers().filter { ($0.retired != nil) == isAside }))
        }
        router.post("/api/offers") { request, _ -> Response in
            _ = try Query(request)
            let record = try await actions.add(try await request.json(OfferBody.self).offer.offer)
            return try .created(OfferJSON(record), at: "/api/offers/\(record.number)")
        }
        router.get("/api/offers/presets") { request, _ -> Response in
            _ = try Query(request)
            return try .json(PresetListJSON(presets: actions.presets.map(VestPresetJSON.init)))
        }
        router.post("/api/offers/projection") { request, _ -> Response in
            _ = try Query(request)
            let body = try await request.json(ProjectOfferBody.self)
            return try Self.projection(of: body.offer.offer, try body.terms)
        }
        router.get("/api/offers/comparison") { request, _ -> Response in
            try await compare(try Query(request, known: OfferTerms.parameters.union(["first", "second", "exchange"])))
        }
        router.get("/api/offers/{number}") { request, context -> Response in
            _ = try Query(request)
            return try .json(OfferJSON(try await actions.record(try context.number())))
        }
        router.put("/api/offers/{number}") { request, context -> Response in
            _ = try Query(request)
            let body = try await request.json(SaveOfferBody.self)
            let number = try context.number()
            return try .json(OfferJSON(try await actions.save(body.offer.offer, to: number, basedOn: body.basedOn)))
        }
        router.delete("/api/offers/{number}") { request, context -> Response in
            _ = try Query(request)
            try await store.deleteOffer(try await actions.record(try context.number()).number)
            return .nothing
        }
        router.get("/api/offers/{number}/projection") { request, context -> Response in
            let terms = try OfferTerms(try Query(request, known: OfferTerms.parameters))
            return try Self.projection(of: try await actions.record(try context.number()).offer, terms)
        }
        router.get("/api/offers/{number}/brief") { request, context -> Response in
            _ = try Query(request)
            return try await brief(try context.number())
        }
        router.post("/api/offers/{number}/retire") { request, context -> Response in
            let number = try await plain(request, context)
            try await actions.retire(number)
            return try .json(OfferJSON(try await actions.record(number)))
        }
        router.post("/api/offers/{number}/return") { request, context -> Response in
            let number = try await plain(request, context)
            try await actions.takeBack(number)
            return try .json(OfferJSON(try await actions.record(number)))
        }
    }

    /// The offer of an action that takes nothing else.
    private func plain(_ request: Request, _ context: Context) async throws -> Int {
        _ = try Query(request)
        try await request.noBody()
        return try context.number()
    }

    private static func projection(of offer: Offer, _ terms: OfferTerms) throws -> Response {
        do {
            return try .json(
                OfferProjectionJSON(offer, years: terms.years, prices: terms.prices, rate: terms.rate)
            )
        } catch let refusal as OfferRefusal {
            throw RequestProblem.invalid(refusal.description)
        }
    }

    private func compare(_ query: Query) async throws -> Response {
        let terms = try OfferTerms(query)
        guard let one = try query.number("first", in: 1...OfferRecord.highestVersion),
            let two = try query.number("second", in: 1...OfferRecord.highestVersion)
        else { throw RequestProblem.query("first", "“first” and “second” are numbers of offers; send both.") }
        let (first, second) = (try await actions.record(one).offer, try await actions.record(two).offer)
        let typed = query.word("exchange")
        var rate: ExchangeRate?
        do throws(MoneyError) {
            if !typed.isEmpty { rate = try ExchangeRate(from: second.currency, to: first.currency, typed) }
        } catch { throw RequestProblem.query("exchange", error.description) }
        do {
            let comparison = try OfferComparison(first, second, rate: rate, years: terms.years, prices: terms.prices)
            return try .json(OfferComparisonJSON(comparison, rate: terms.rate))
        } catch let refusal as OfferRefusal {
            throw RequestProblem.invalid(refusal.description)
        }
    }

    private func brief(_ number: Int) async throws -> Response {
        let record = try await actions.record(number)
        let rival = try await actions.strongest(besides: record)
        do {
            let desk = try await shell.desk()
            let written = try await shell.site.workspace.brief(of: record.offer, besides: rival?.offer, desk: desk)
            return try .json(NegotiationJSON(written.brief, of: written.negotiation, scope: written.scope))
        } catch let refusal as OfferRefusal {
            throw RequestProblem.invalid(refusal.description)
        }
    }
}

private struct PresetListJSON: Encodable {
    let presets: [VestPresetJSON]
}
