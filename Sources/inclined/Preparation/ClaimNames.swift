import Interviewing

// How other views name the claims with the evidence for what they say.

extension [Claim] {
    /// A part with each claim in a line; nothing where there are none.
    func lines(_ terminal: Terminal) -> [String] {
        isEmpty ? [] : terminal.part("What people say about it") + flatMap { terminal.bullet($0.mark) }
    }
}

extension Library {
    /// Claims by their ids, each once.
    func claims(named ids: [String]) -> [Claim] {
        var seen: Set<String> = []
        return ids.filter { seen.insert($0).inserted }.compactMap { id in claims.first { $0.id == id } }
    }
}

extension Assessor {
    /// The claims about how the stock of offers vests, each once.
    func claims(about offers: [Offer]) -> [Claim] {
        library.claims(named: offers.flatMap(preparation.claims(about:)))
    }
}

extension Claim {
    /// `C1, PGMs out-earn TPMs: contradicted (confidence moderate). More: inclined claims C1`
    var mark: String {
        "\(id), \(title): \(verdict.words) (confidence \(confidence.rawValue)). More: inclined claims \(id)"
    }
}

extension [String] {
    /// Ids of claims behind a sentence, such as ` (claims C7, C29)`; nothing where there are none.
    var asClaims: String {
        isEmpty ? "" : " (claim\(count == 1 ? "" : "s") \(joined(separator: ", ")))"
    }
}
