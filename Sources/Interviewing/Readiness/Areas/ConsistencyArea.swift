/// Facts that are told the same everywhere.
enum ConsistencyArea {
    static func contradictions(_ ground: ReadinessGround, _ definition: ReadinessDefinition) -> ReadinessFinding {
        var finding = ReadinessFinding(need: 1, values: ["subject": "", "first": "", "second": ""])
        guard let first = ground.contradictions.first else {
            // One text cannot disagree with another.
            let days = (ground.stories.map { ground.day($0.saved) } + [ground.resume?.day].compactMap { $0 }).sorted()
            finding.state = days.count >= 2 ? .covered : .notEnoughToSay
            finding.known = days.dropFirst().first
            return finding
        }
        finding.state = .thin
        finding.need = ground.contradictions.count
        finding.values = [
            "subject": first.subject, "first": first.numbers.first ?? "", "second": first.numbers.last ?? "",
        ]
        for (number, contradiction) in ground.contradictions.enumerated() {
            finding.pieces += contradiction.sentences.enumerated().map { place, told in
                ReadinessPiece(
                    "\(number).\(place)",
                    isFull: false,
                    nearness: -Double(number),
                    evidence: ReadinessEvidence(quote: told.quote, title: told.title, link: told.link, day: nil)
                )
            }
        }
        return finding
    }
}
