import Hummingbird
import Interviewing

/// Offers: the list, and what is done with the ones in it.
struct OffersPage {
    let shell: Shell

    private var actions: OfferActions { OfferActions(shell: shell) }

    func add(to router: Router<Context>) {
        router.get("/offers") { request, _ in
            let (desk, records) = try await shell.desk { _ in try await shell.site.workspace.store.offers() }
            let isAside = try request.query().word("show") == "aside"
            let model = OffersModel(records, isAside: isAside, shell: shell)
            return try shell.page("offers", model, title: "Offers", at: .offers, desk: desk, request: request)
        }
        router.post("/offers/:number/retire") { _, context in
            let number = try context.number()
            try await actions.retire(number)
            return shell.done(.offerRetired, then: .offers, about: number)
        }
        router.post("/offers/:number/return") { _, context in
            let number = try context.number()
            try await actions.takeBack(number)
            return shell.done(.offerReturned, then: .offers, about: number)
        }
        router.post("/offers/:number/delete") { _, context in
            let record = try await actions.record(try context.number())
            try await actions.delete(record.number)
            let kept = record.isSample ? nil : Archive(offers: [record])
            return await shell.deleted(.offerDeleted, then: .offers, kept: kept)
        }
    }
}

/// The fields of the list of offers.
struct OffersModel {
    let none: Bool
    let noneAside: Bool
    let hasAside: Bool
    let aside: Bool
    let rows: [Row]
    let canCompare: Bool
    let isAlone: Bool
    let hasRows: Bool

    struct Row {
        let href: String
        let brief: String
        let number: Int
        let name: String
        let line: String
        let byYear: String
        let total: String
        let hope: String?
        let isSample: Bool
    }

    init(_ records: [OfferRecord], isAside: Bool, shell: Shell) {
        let wanted = records.filter { ($0.retired != nil) == isAside }
        hasAside = records.contains { $0.retired != nil }
        none = !isAside && wanted.isEmpty
        noneAside = isAside && wanted.isEmpty
        aside = isAside
        hasRows = !wanted.isEmpty
        canCompare = !isAside && wanted.count > 1
        isAlone = !isAside && wanted.count == 1
        rows = wanted.map { record in
            let offer = record.offer
            let projection = try? OfferProjection(of: offer)
            let facts = [
                offer.track?.abbreviation ?? "", offer.level, offer.location,
                "changed \(shell.site.shownTime(record.changed))",
            ]
            return Row(
                href: Page.offer(record.number).path,
                brief: Page.offerBrief(record.number).path,
                number: record.number,
                name: offer.name,
                line: facts.filter { !$0.isEmpty }.joined(separator: " · "),
                byYear: projection?.years.map(\.total.digits).joined(separator: " / ") ?? "",
                total: projection?.headline ?? "cannot be calculated",
                hope: projection?.hopeSentence,
                isSample: record.isSample
            )
        }
    }
}
