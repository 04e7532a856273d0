import TextAnalysis

/// Finds capitals that a document never writes out.
struct AcronymFinder {
    let document: ArtifactGround
    /// Capitals that every reader knows.
    let known: [WorkshopHit]

    /// The first use of each, in order.
    var places: [RulePlace] {
        let reading = document.reading
        let common = Set(known.flatMap { hit in reading.tokens[hit.match.first...hit.match.last].map(\.hash) })
        var first: [UInt64: Int] = [:]
        var order: [UInt64] = []
        var explained: Set<UInt64> = []
        for (number, sentence) in reading.sentences.enumerated() {
            for index in sentence.tokens where isAcronym(reading.tokens[index]) && !isShouted(index, sentence) {
                let hash = reading.tokens[index].hash
                if isExplained(index, in: sentence) { explained.insert(hash) }
                guard document.isProse(number), first[hash] == nil else { continue }
                first[hash] = index
                order.append(hash)
            }
        }
        return order.filter { !common.contains($0) && !explained.contains($0) }
            .compactMap { first[$0].map { RulePlace(reading.tokens[$0].span) } }
    }

    private func isAcronym(_ token: Token) -> Bool {
        guard token.kind == .word, token.traits.contains(.allCaps), (2...6).contains(token.end - token.start) else {
            return false
        }
        let bytes = document.reading.document.bytes
        guard
            bytes[Int(token.start)..<Int(token.end)].allSatisfy({ (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
            )
        else { return false }
        return document.code.index(of: Int(token.start)) == nil && !isFileName(Int(token.end), bytes)
    }

    /// "NOTES.md": a stop, and small letters at once.
    private func isFileName(_ end: Int, _ bytes: [UInt8]) -> Bool {
        end + 1 < bytes.count && bytes[end] == UInt8(ascii: ".")
            && (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(bytes[end + 1])
    }

    /// A line in capitals, an identifier such as "PAY-114".
    private func isShouted(_ index: Int, _ sentence: Sentence) -> Bool {
        let tokens = document.reading.tokens
        for next in [index - 1, index + 1] where sentence.tokens.contains(next) {
            let token = tokens[next]
            if token.traits.contains(.allCaps), token.end - token.start > 1 { return true }
            let isJoined = tokens[max(index, next)].before.contains(.joined)
            if isJoined, token.kind == .number { return true }
        }
        return false
    }

    /// "(ABC)" behind its words, "ABC (its words)", "ABC: its words", "ABC stands for …".
    private func isExplained(_ index: Int, in sentence: Sentence) -> Bool {
        let token = document.reading.tokens[index]
        let bytes = document.reading.document.bytes
        let before = Int(token.start) - 1
        var after = Int(token.end)
        if after < bytes.count, bytes[after] == UInt8(ascii: "s") { after += 1 }
        if before >= 0, bytes[before] == UInt8(ascii: "("), index > sentence.tokens.lowerBound { return true }
        if after + 1 < bytes.count, bytes[after] == 0x20, bytes[after + 1] == UInt8(ascii: "(") { return true }
        if after < bytes.count, bytes[after] == UInt8(ascii: ":") || bytes[after] == UInt8(ascii: "=") { return true }
        guard index + 1 < sentence.tokens.upperBound else { return false }
        let next = document.reading.quote(document.reading.tokens[index + 1].span).lowercased()
        return next == "stands" || next == "means"
    }
}
