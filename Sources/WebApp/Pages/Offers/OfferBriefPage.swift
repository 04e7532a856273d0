import Hummingbird
import Interviewing

/// What to ask for about an offer, and what to argue it from; made to be printed.
struct OfferBriefPage {
    let shell: Shell

    private var actions: OfferActions { OfferActions(shell: shell) }

    func add(to router: Router<Context>) {
        router.get("/offers/:number/brief") { request, context in
            let record = try await actions.record(try context.number())
            let desk = try await shell.desk()
            let rival = try await actions.strongest(besides: record)
            do {
                let written = try await shell.site.workspace.brief(of: record.offer, besides: rival?.offer, desk: desk)
                let model = OfferBriefModel(written, record: record, rival: rival, shell: shell)
                return try shell.page(
                    "offer-brief",
                    model,
                    title: "Negotiation brief, \(record.offer.name)",
                    at: .offers,
                    desk: desk,
                    request: request
                )
            } catch let refusal as OfferRefusal {
                throw RequestProblem.invalid(refusal.description)
            }
        }
    }
}

/// The fields of the brief.
struct OfferBriefModel {
    let name: String
    let href: String
    let facts: String
    let byYear: String
    let total: String
    let level: String
    let market: String
    let chosen: String?
    let rival: String?
    /// What to say, one line for each ask.
    let card: [String]
    let hasCard: Bool
    let asks: [Ask]
    let sections: [Section]
    let lacks: [String]
    let hasLacks: Bool
    let scope: [String]
    let claims: [ClaimLink]

    struct Ask {
        let place: Int
        let heading: String
        let says: [String]
        let arguments: [Argument]
        let trust: String
    }

    struct Argument {
        let lead: String
        let isMissing: Bool
        /// The quotes stand at an earlier ask.
        let isRepeated: Bool
        let quotes: [Quote]
    }

    struct Quote {
        let words: String
        let source: String
        let at: String
    }

    struct Section {
        let id: String
        let heading: String
        let passages: [Passage]
    }

    struct Passage {
        let heading: String
        let says: [String]
        let trust: String
    }

    init(_ written: WrittenBrief, record: OfferRecord, rival: OfferRecord?, shell: Shell) {
        let (negotiation, brief, offer) = (written.negotiation, written.brief, record.offer)
        (name, href) = (offer.name, Page.offer(record.number).path)
        facts = [negotiation.track.abbreviation, offer.level, offer.location].filter { !$0.isEmpty }
            .joined(separator: " · ")
        byYear = negotiation.figures.years.map(\.total.digits).joined(separator: " / ")
        let sum = negotiation.figures.years.reduce(Int64(0)) { $0 + $1.total.minor }
        total = Money(minor: sum, negotiation.figures.currency).text
        level =
            negotiation.supported.map { "Your material reads as \($0.words)." } ?? "Not enough evidence for a level."
        if let title = written.market, let market = negotiation.market {
            self.market = [title, market.figures.years, market.trust.words].filter { !$0.isEmpty }.joined(
                separator: ", "
            )
        } else {
            self.market = "no public figures for this track, level and currency"
        }
        chosen = written.chosen
        (card, hasCard) = (brief.aloud, !brief.aloud.isEmpty)
        self.rival = rival.map { "Your other offer, from \($0.offer.name), is named where it helps." }
        asks = brief.asks.enumerated().map { Ask($0.offset + 1, $0.element) }
        let rest: [NegotiationPart] = [.shape, .market, .trap, .avoid, .question]
        sections = rest.compactMap { part in
            let passages = brief[part]
            guard !passages.isEmpty else { return nil }
            return Section(
                id: part.rawValue,
                heading: part.heading,
                passages: passages.map {
                    Passage(heading: $0.title, says: $0.says, trust: $0.trust.words)
                }
            )
        }
        (lacks, hasLacks) = (brief.missing, !brief.missing.isEmpty)
        scope = [written.scope].compactMap(\.self)
        var seen: Set<String> = []
        let preparation = shell.site.workspace.assessor.preparation
        let ids = brief.passages.flatMap(\.claims) + preparation.claims(about: offer)
        claims = shell.claims(ids.filter { seen.insert($0).inserted })
    }
}

extension OfferBriefModel.Ask {
    init(_ place: Int, _ passage: NegotiationBrief.Passage) {
        (self.place, heading, says, trust) = (place, passage.title, passage.says, passage.trust.words)
        arguments = passage.arguments.map { argument in
            OfferBriefModel.Argument(
                lead: argument.says,
                isMissing: argument.isMissing,
                isRepeated: argument.isRepeated,
                quotes: argument.isRepeated
                    ? []
                    : argument.quotes.map {
                        OfferBriefModel.Quote(words: $0.quote, source: $0.title, at: $0.place)
                    }
            )
        }
    }
}

extension NegotiationPart {
    /// What stands above its passages.
    fileprivate var heading: String {
        switch self {
        case .level: "The level"
        case .grant: "The grant"
        case .signOn: "Sign-on"
        case .base: "The base"
        case .shape: "How this offer is shaped"
        case .market: "What others were paid"
        case .trap: "Arguments that backfire"
        case .avoid: "What not to say"
        case .question: "What to ask the recruiter"
        }
    }
}
