/// Title, employer and place, told apart within the header of a role.
struct RoleNames {
    /// The job title.
    private(set) var title: Range<Int>?
    /// The employer.
    private(set) var organisation: Range<Int>?
    /// The place.
    private(set) var location: Range<Int>?

    /// Tells the segments of a header apart.
    init(_ segments: [Range<Int>], in source: ResumeSource) {
        var open: [Range<Int>] = []
        for segment in segments { takePlaceholders(of: segment, in: source, rest: &open) }
        open = open.filter { !takePlace($0, in: source) }
        if open.count == 1, organisation == nil, title == nil, let only = open.first {
            takeOnly(only, in: source)
            return
        }
        takeTitleAndOrganisation(open, in: source)
    }

    /// Sets aside the placeholders of anonymised résumés and keeps what stands around them.
    private mutating func takePlaceholders(of segment: Range<Int>, in source: ResumeSource, rest: inout [Range<Int>]) {
        let found = Placeholders.find(in: segment, of: source)
        guard let first = found.organisation ?? found.place else {
            rest.append(segment)
            return
        }
        if found.organisation != nil {
            organisation = organisation ?? first
        } else {
            location = location ?? first
        }
        for side in [segment.lowerBound..<first.lowerBound, first.upperBound..<segment.upperBound] {
            let part = RoleSegments.unwrapped(side, in: source)
            if !part.isEmpty { takePlaceholders(of: part, in: source, rest: &rest) }
        }
    }

    /// Takes a segment that is nothing but a place: "Seattle, WA", "Remote".
    private mutating func takePlace(_ segment: Range<Int>, in source: ResumeSource) -> Bool {
        let evidence = HeaderEvidence(segment, in: source)
        guard evidence.isPlaceOnly, location == nil else { return false }
        let hasComma = source.bytes[segment].contains(0x2C)
        guard hasComma || evidence.wordCount <= 2 else { return false }
        // "Acme, Seattle, WA" holds more than a place.
        guard commaParts(segment, in: source).count <= (evidence.wordCount <= 3 ? 3 : 2) else { return false }
        location = segment
        return true
    }

    private mutating func takeOnly(_ segment: Range<Int>, in source: ResumeSource) {
        let parts = takeTrailingPlace(commaParts(segment, in: source), in: source)
        guard let first = parts.first, let last = parts.last else { return }
        let whole = first.lowerBound..<last.upperBound
        if let index = parts.firstIndex(where: { HeaderEvidence($0, in: source).hasTitle }) {
            if parts.count == 1 {
                takeJoined(whole, in: source)
            } else if index == 0 {
                title = first
                organisation = parts[1].lowerBound..<last.upperBound
            } else {
                organisation = first.lowerBound..<parts[index - 1].upperBound
                title = parts[index].lowerBound..<last.upperBound
            }
        } else {
            organisation = whole
        }
    }

    /// "Senior Manager Acme Inc": the title ends with its last title word when a name of an employer follows.
    private mutating func takeJoined(_ segment: Range<Int>, in source: ResumeSource) {
        let words = source.words(segment)
        guard let head = words.lastIndex(where: { $0.kinds.contains(.title) }), head + 1 < words.count,
            words[(head + 1)...].contains(where: { $0.kinds.contains(.organisation) }), words[head + 1].isCapitalised
        else {
            title = segment
            return
        }
        title = segment.lowerBound..<words[head].range.upperBound
        organisation = words[head + 1].range.lowerBound..<segment.upperBound
    }

    private mutating func takeTitleAndOrganisation(_ open: [Range<Int>], in source: ResumeSource) {
        var rest = open
        if title == nil,
            let index = rest.indices.max(by: { titleWeight(rest[$0], in: source) < titleWeight(rest[$1], in: source) }),
            titleWeight(rest[index], in: source) > 0
        {
            title = takeTrailingPlace(of: rest.remove(at: index), in: source)
        }
        if organisation == nil, !rest.isEmpty {
            let named = rest.firstIndex { HeaderEvidence($0, in: source).hasOrganisation } ?? 0
            organisation = takeTrailingPlace(of: rest.remove(at: named), in: source)
        }
        if title == nil, let first = rest.first { title = first }
    }

    /// How much a segment looks like a title; earlier segments win among equals because `max` keeps the last.
    private func titleWeight(_ segment: Range<Int>, in source: ResumeSource) -> Int {
        let words = source.words(segment, limit: 16)
        guard words.contain(.title) else { return 0 }
        let endsWithTitle = words.last?.kinds.contains(.title) == true
        return 100_000_000 - segment.lowerBound + (endsWithTitle ? 200_000_000 : 0)
            - (words.contain(.organisation) ? 50_000_000 : 0)
    }

    // MARK: - Commas

    private func commaParts(_ segment: Range<Int>, in source: ResumeSource) -> [Range<Int>] {
        source.bytes[segment].split(separator: 0x2C)
            .map { RoleSegments.unwrapped($0.startIndex..<$0.endIndex, in: source) }
            .filter { !$0.isEmpty }
    }

    private mutating func takeTrailingPlace(of segment: Range<Int>, in source: ResumeSource) -> Range<Int> {
        let parts = takeTrailingPlace(commaParts(segment, in: source), in: source)
        guard let first = parts.first, let last = parts.last else { return segment }
        return first.lowerBound..<last.upperBound
    }

    /// Takes "Seattle, WA" or "Remote" from the end of parts between commas.
    private mutating func takeTrailingPlace(_ parts: [Range<Int>], in source: ResumeSource) -> [Range<Int>] {
        guard location == nil, parts.count >= 2, let last = parts.last else { return parts }
        let isCode = last.count == 2 && ResumeVocabulary.placeCodes.contains(source.text(last))
        let evidence = HeaderEvidence(last, in: source)
        guard isCode || (evidence.isPlaceOnly && evidence.wordCount <= 2) else { return parts }
        let city = parts[parts.count - 2]
        let isCity =
            parts.count >= 3 && source.words(city).count <= 3 && !HeaderEvidence(city, in: source).hasOrganisation
            && !HeaderEvidence(city, in: source).hasTitle
        let count = isCity ? 2 : 1
        location = parts[parts.count - count].lowerBound..<last.upperBound
        return Array(parts.dropLast(count))
    }
}
