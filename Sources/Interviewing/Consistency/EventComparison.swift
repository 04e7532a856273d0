import TextAnalysis

/// Compares the dates of all sheets: events with events, and times at an employer with the roles of a résumé.
struct EventComparison {
    let sheets: [FactSheet]
    let episodes: EpisodeReader

    /// How many neighbours with the same event and word are compared.
    static let reach = 12

    private struct Entry {
        let key: UInt64
        let sheet: Int
        let event: Int
    }

    /// Contradictions between dates, in pairs.
    func contradictions() -> [PlacedContradiction] { betweenEvents() + withRoles() }

    // MARK: - Events

    private func betweenEvents() -> [PlacedContradiction] {
        var entries: [Entry] = []
        for (number, sheet) in sheets.enumerated() {
            for (place, event) in sheet.events.enumerated() where event.happening != .presence {
                for stem in event.object {
                    let key = stem &* 31 &+ UInt64(event.happening.rawValue)
                    entries.append(Entry(key: key, sheet: number, event: place))
                }
            }
        }
        entries.sort { ($0.key, $0.sheet, $0.event) < ($1.key, $1.sheet, $1.event) }
        var found: [PlacedContradiction] = []
        var seen: Set<[Int]> = []
        for (index, entry) in entries.enumerated() {
            for other in entries[(index + 1)..<min(entries.count, index + 1 + Self.reach)] {
                guard other.key == entry.key else { break }
                guard other.sheet != entry.sheet, differ(entry, other),
                    seen.insert([entry.sheet, entry.event, other.sheet, other.event]).inserted
                else { continue }
                found.append(pair(entry, other))
            }
        }
        return found
    }

    private func differ(_ left: Entry, _ right: Entry) -> Bool {
        let one = sheets[left.sheet].events[left.event]
        let other = sheets[right.sheet].events[right.event]
        guard !one.months.overlaps(other.months), one.contrasts == other.contrasts else { return false }
        let (mine, theirs) = (sheets[left.sheet], sheets[right.sheet])
        let (here, there) = (mine.passages[one.passage], theirs.passages[other.passage])
        guard one.names.without(other.names).without(there.names).without(theirs.project).isEmpty,
            other.names.without(one.names).without(here.names).without(mine.project).isEmpty
        else { return false }
        // A text that also tells the other date tells of two steps.
        guard !mine.events.contains(where: { $0.happening == one.happening && $0.months.overlaps(other.months) }),
            !theirs.events.contains(where: { $0.happening == one.happening && $0.months.overlaps(one.months) })
        else { return false }
        let shared = one.object.shared(with: other.object)
        switch one.happening {
        case .join, .leave:
            return one.isOwn && other.isOwn && shared.meets(one.names)
        case .presence:
            return false
        case .launch, .move, .finish:
            let least = min(one.object.count, other.object.count)
            guard 2 * shared.count >= least, one.object.without(shared).isEmpty || other.object.without(shared).isEmpty
            else {
                return false
            }
            let episode = episodes.episode(
                EpisodeReader.Place(sheet: mine, passage: here, scope: one.names + one.object),
                EpisodeReader.Place(sheet: theirs, passage: there, scope: other.names + other.object)
            )
            let isNamed = shared.meets(one.names) || shared.count >= 2
            return isNamed ? episode > .none : episode == .same
        }
    }

    private func pair(_ left: Entry, _ right: Entry) -> PlacedContradiction {
        let one = sheets[left.sheet].events[left.event]
        let other = sheets[right.sheet].events[right.event]
        let tellings = [
            sheets[left.sheet].telling(one.span, quote: one.quote, value: one.value),
            sheets[right.sheet].telling(other.span, quote: other.quote, value: other.value),
        ]
        let subject = SharedWords.text(of: one.object.shared(with: other.object), in: tellings[0].quote)
        return PlacedContradiction(
            places: [(left.sheet, one.span.start), (right.sheet, other.span.start)],
            contradiction: Contradiction(kind: .date, subject: subject, tellings: tellings)
        )
    }

    // MARK: - Roles

    /// "In 2016 at Norrvane Pay" against a résumé that says 2022 to present.
    private func withRoles() -> [PlacedContradiction] {
        var byWord: [UInt64: [(sheet: Int, role: Int)]] = [:]
        for (number, sheet) in sheets.enumerated() {
            for (place, role) in sheet.roles.enumerated() {
                for stem in role.organisation { byWord[stem, default: []].append((number, place)) }
            }
        }
        guard !byWord.isEmpty else { return [] }
        var found: [PlacedContradiction] = []
        for (number, sheet) in sheets.enumerated() where sheet.roles.isEmpty {
            for event in sheet.events where event.isOwn {
                let known = event.object.filter { event.names.contains($0) }.compactMap { byWord[$0] }.first ?? []
                guard let resume = known.last?.sheet else { continue }
                let roles = known.filter { $0.sheet == resume }.map { sheets[resume].roles[$0.role] }
                guard let broken = Self.broken(event, roles) else { continue }
                let telling = sheets[resume].telling(broken.span, quote: broken.quote, value: broken.value)
                let own = sheet.telling(event.span, quote: event.quote, value: event.value)
                let isFirst = resume < number
                let subject = SharedWords.text(of: event.object, in: isFirst ? telling.quote : own.quote)
                let places = [(resume, broken.span.start), (number, event.span.start)]
                found.append(
                    PlacedContradiction(
                        places: isFirst ? places : places.reversed(),
                        contradiction: Contradiction(
                            kind: .date,
                            subject: subject,
                            tellings: isFirst ? [telling, own] : [own, telling]
                        )
                    )
                )
            }
        }
        return found
    }

    private typealias Broken = (span: TextSpan, quote: Int, value: Double)

    /// The end of the time at an employer that an event lies beyond; nil when it fits.
    private static func broken(_ event: Event, _ roles: [RoleSpan]) -> Broken? {
        guard let first = roles.min(by: { $0.start.lowerBound < $1.start.lowerBound }) else { return nil }
        let last = roles.max { ($0.end?.upperBound ?? Int.max) < ($1.end?.upperBound ?? Int.max) }
        let start: Broken = (first.spans.start, first.quote, value(first.start))
        let end = last.flatMap { last in last.end.map { (last.spans.end, last.quote, value($0)) as Broken } }
        let isBefore = event.months.upperBound < first.start.lowerBound - 1
        let isAfter = last?.end.map { event.months.lowerBound > $0.upperBound + 1 } ?? false
        switch event.happening {
        case .join:
            return isBefore || event.months.lowerBound > first.start.upperBound + 1 ? start : nil
        case .leave:
            guard let months = last?.end else { return nil }
            return isAfter || event.months.upperBound < months.lowerBound - 1 ? end : nil
        case .presence:
            return isBefore ? start : isAfter ? end : nil
        case .launch, .move, .finish:
            return nil
        }
    }

    private static func value(_ months: ClosedRange<Int>) -> Double {
        let year = (months.lowerBound - 1) / 12
        return Double(year * 100 + (months.count == 1 ? months.lowerBound - year * 12 : 0))
    }
}
