/// An answer and its follow-ups as an interviewer has them in mind: what is told by now, and what is still open.
///
/// Each answer is read once and alone; reading all of it again before every follow-up costs most of a round.
struct HeardExchange {
    /// What is left of each group of follow-ups, in the library's order.
    let states: [ProbeReading.State]
    /// The candidate's words that make a group pressing, in the same order.
    let quotes: [String?]
    /// Code of the first lever that was told; nil without one.
    let lever: String?

    init(main: HeardAnswer, followUps: [HeardAnswer], library: Library) {
        let readings = Dictionary(main.probes.map { ($0.group, $0) }, uniquingKeysWith: { first, _ in first })
        let later = followUps.flatMap(\.probes).filter { $0.state == .covered }.map(\.group)
        let covered = Set(later)
        let hasNumber = followUps.contains { !$0.facts.isEmpty }
        states = library.probeGroups.indices.map { index in
            let isTold = covered.contains(index) || hasNumber && library.probeGroups[index].when == .vagueNumber
            return isTold ? .covered : readings[index]?.state ?? .open
        }
        quotes = library.probeGroups.indices.map { readings[$0]?.quote?.quote }
        lever = ([main] + followUps).lazy.compactMap(\.levers.first?.code).first
    }
}
