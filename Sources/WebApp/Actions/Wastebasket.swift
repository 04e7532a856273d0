import Interviewing

/// What was deleted last on a page, kept in memory so that it can be taken back until the program ends.
actor Wastebasket {
    private var kept: [(ticket: Int, archive: Archive)] = []
    private var last = 0

    /// Things that are kept; the oldest goes first.
    private static let most = 20

    /// Keeps what is about to be deleted; says under which number it can be taken back.
    func keep(_ archive: Archive) -> Int {
        last += 1
        kept.append((last, archive))
        kept.removeFirst(max(0, kept.count - Self.most))
        return last
    }

    /// Gives back what was kept, once; nil when it is not here any more.
    func take(_ ticket: Int) -> Archive? {
        guard let index = kept.firstIndex(where: { $0.ticket == ticket }) else { return nil }
        return kept.remove(at: index).archive
    }
}
