/// Finds the lines that make up the headers of roles within one section.
struct RoleHeaderFinder {
    /// The lines of a header, by index within the section, with its dates.
    struct Header {
        /// The lines.
        let lines: Range<Int>
        /// The dates, or nil for a role without dates.
        let dates: DateSpan?
    }

    /// The most lines of a header above or below its dates.
    static let reach = 3

    /// The lines of the section.
    let lines: [RoleLine]
    private let anchors: [Bool]

    /// Prepares the lines of a section.
    init(lines: [RoleLine]) {
        self.lines = lines
        let outermost = lines.lazy.filter { $0.anchor != nil && !$0.isDateOnly }.map(\.line.indent).min() ?? 0
        anchors = lines.indices.map { index in
            let line = lines[index]
            guard let dates = line.anchor else { return false }
            // Dates indented like the bullets belong to a bullet; dates set to the right stand alone.
            guard line.isDateOnly || line.line.indent <= outermost + 2 else { return false }
            guard line.isDateOnly, !dates.isRange, !dates.hasMonth else { return true }
            return RoleHeaderFinder.isNamed(index + 1, in: lines) || RoleHeaderFinder.isNamed(index - 1, in: lines)
        }
    }

    /// The headers in order; their lines do not overlap.
    func headers() -> [Header] {
        let above = linesAboveFirstAnchor()
        var headers: [Header] = []
        var free = 0
        var index = 0
        while index < lines.count {
            if anchors[index] {
                let header = header(around: index, above: above, from: free)
                headers.append(header)
                free = header.lines.upperBound
                index = free
            } else if isUndatedHeader(index, from: free) {
                let header = undatedHeader(at: index)
                headers.append(header)
                free = header.lines.upperBound
                index = free
            } else {
                index += 1
            }
        }
        return headers
    }

    // MARK: - Dated headers

    private func linesAboveFirstAnchor() -> Int {
        guard let first = anchors.firstIndex(of: true) else { return 0 }
        var count = 0
        while count < RoleHeaderFinder.reach, canStandAbove(first - count - 1, of: first - count, anchor: first) {
            count += 1
        }
        return count
    }

    private func canStandAbove(_ index: Int, of below: Int, anchor: Int) -> Bool {
        guard index >= 0, !anchors[index], lines[index].isHeaderLike, !lines[below].line.blankBefore else {
            return false
        }
        let isIndented = lines[index].line.indent > lines[anchor].line.indent + 2
        return !isIndented || lines[anchor].isDateOnly
    }

    private func header(around anchor: Int, above: Int, from free: Int) -> Header {
        var names = NamesSeen(lines[anchor].evidence)
        var start = anchor
        while start > free, anchor - start < RoleHeaderFinder.reach, canStandAbove(start - 1, of: start, anchor: anchor)
        {
            let isUsual = anchor - start < above
            let isStrong =
                (lines[start - 1].evidence?.score ?? 0) >= 3 && startsParagraph(start - 1) && !names.isComplete
            guard isUsual || isStrong else { break }
            start -= 1
            names.add(lines[start].evidence)
        }
        var end = anchor + 1
        while end < lines.count, end - anchor <= RoleHeaderFinder.reach, canStandBelow(end, anchor: anchor, names) {
            names.add(lines[end].evidence)
            end += 1
        }
        return Header(lines: start..<end, dates: lines[anchor].anchor)
    }

    /// Whether a line, or the line above it, follows a blank line.
    private func startsParagraph(_ index: Int) -> Bool {
        lines[index].line.blankBefore
            || (index > 0 && lines[index - 1].line.blankBefore && lines[index - 1].isHeaderLike)
    }

    private func canStandBelow(_ index: Int, anchor: Int, _ names: NamesSeen) -> Bool {
        let line = lines[index]
        guard !anchors[index], !line.line.blankBefore, !line.line.isBullet, line.isHeaderLike,
            let evidence = line.evidence
        else { return false }
        if evidence.isPlaceOnly, !names.hasPlace { return true }
        guard line.line.indent <= lines[anchor].line.indent + 2, !evidence.startsWithAction else { return false }
        switch (names.hasTitle, names.hasOrganisation) {
        case (false, false): return evidence.wordCount <= 14
        case (true, false):
            let isShortName = evidence.isTitleCase && evidence.wordCount <= 5 && index + 1 < lines.count
            return (evidence.hasOrganisation && evidence.wordCount <= 10) || isShortName
        case (false, true): return evidence.hasTitle && evidence.isTitleCase && evidence.wordCount <= 8
        case (true, true): return false
        }
    }

    // MARK: - Headers without dates

    /// A line that names an employer and stands outside the list around it is a role that lacks its dates.
    private func isUndatedHeader(_ index: Int, from free: Int) -> Bool {
        let line = lines[index]
        guard line.isHeaderLike, !line.isDateOnly, let evidence = line.evidence, index + 1 < lines.count,
            evidence.hasOrganisation, evidence.hasTitle || evidence.hasPlace, evidence.wordCount <= 10,
            !evidence.startsWithAction
        else { return false }
        guard !(1...RoleHeaderFinder.reach).contains(where: { index + $0 < lines.count && anchors[index + $0] }) else {
            return false
        }
        let next = lines[index + 1].line
        let isOutside = next.isBullet || next.indent >= line.line.indent + 2
        guard isOutside else { return false }
        guard index > free || free == 0 else { return false }
        guard index > 0, free > 0 else { return true }
        let previous = lines[index - 1].line
        return line.line.blankBefore || previous.isBullet || previous.indent >= line.line.indent + 2
    }

    private func undatedHeader(at index: Int) -> Header {
        Header(lines: index..<index + 1, dates: nil)
    }

    private static func isNamed(_ index: Int, in lines: [RoleLine]) -> Bool {
        guard lines.indices.contains(index), let evidence = lines[index].evidence, !lines[index].line.isBullet else {
            return false
        }
        return evidence.score >= 3 && (evidence.hasTitle || evidence.hasOrganisation)
    }
}

/// Which names the lines of a header have shown so far.
private struct NamesSeen {
    var hasTitle = false
    var hasOrganisation = false
    var hasPlace = false
    var isComplete: Bool { hasTitle && hasOrganisation }

    init(_ evidence: HeaderEvidence?) {
        add(evidence)
    }

    mutating func add(_ evidence: HeaderEvidence?) {
        guard let evidence else { return }
        hasPlace = hasPlace || evidence.hasPlace
        hasOrganisation = hasOrganisation || evidence.hasOrganisation
        hasTitle = hasTitle || evidence.hasTitle
    }
}
