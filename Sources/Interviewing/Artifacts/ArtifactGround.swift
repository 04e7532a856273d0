import TextAnalysis

/// Everything that rules read of a document: its shape, its words, its parts, its tables.
struct ArtifactGround: Sendable {
    let definition: ArtifactDefinition
    let outline: ArtifactOutline
    let ground: WorkshopGround
    let parts: PartMap
    let tables: TableMap
    /// Block of each sentence.
    let blockOfSentence: [Int]
    /// Words of each part below its heading.
    let wordsOfPart: [Int]
    /// Names of code within sentences.
    let code: CodeSpans

    var reading: Reading { ground.reading }

    init(_ outline: ArtifactOutline, _ definition: ArtifactDefinition, number: Int, _ workshop: Workshop) {
        self.outline = outline
        self.definition = definition
        ground = workshop.ground(outline.judged, in: .document)
        tables = TableMap(outline, definition)
        code = CodeSpans(outline)
        var parts = PartMap(outline, definition)
        for hit in ground.hits {
            if case .part(number, let part) = hit.use, !hit.isDenied {
                parts.add(part: part, at: ground.sentence(of: hit))
            }
        }
        self.parts = parts
        blockOfSentence = Self.blocks(of: ground.reading, outline)
        var words = [Int](repeating: 0, count: definition.parts.count)
        for (index, sentence) in ground.reading.sentences.enumerated() {
            let block = blockOfSentence[index]
            guard block >= 0, !outline.blocks[block].isHeading || parts.title == block else { continue }
            let bits = parts.bits[block]
            for part in words.indices where bits & PartMap.bit(part) != 0 { words[part] += sentence.tokens.count }
        }
        wordsOfPart = words
    }

    /// Both lists are in order, so one walk pairs them.
    private static func blocks(of reading: Reading, _ outline: ArtifactOutline) -> [Int] {
        var block = -1
        return reading.sentences.map { sentence in
            while block + 1 < outline.blocks.count, outline.blocks[block + 1].span.start <= sentence.span.start {
                block += 1
            }
            return block
        }
    }

    /// Whether a sentence stands in one of the parts; every sentence does where none is asked for.
    func stands(_ sentence: Int, in wanted: UInt64) -> Bool {
        guard wanted != 0 else { return true }
        let block = blockOfSentence[sentence]
        return block >= 0 && parts.bits[block] & wanted != 0
    }

    /// The parts of these names as bits.
    func bits(of names: [String]) -> UInt64 {
        definition.parts.indices.filter { names.contains(definition.parts[$0].id) }
            .reduce(0) { $0 | PartMap.bit($1) }
    }

    /// The part that a place stands in.
    func part(at span: TextSpan) -> String? {
        guard let block = outline.blocks.lastIndex(where: { $0.span.start <= span.start }) else { return nil }
        let bits = parts.bits[block]
        return definition.parts.indices.first { bits & PartMap.bit($0) != 0 }.map { definition.parts[$0].id }
    }

    /// Whether a sentence is running text: a paragraph, an item, a quote.
    func isProse(_ sentence: Int) -> Bool {
        let block = blockOfSentence[sentence]
        guard block >= 0 else { return true }
        switch outline.blocks[block].kind {
        case .paragraph, .item, .quote: return true
        case .heading, .table, .code: return false
        }
    }

    /// The sentences that begin within a span.
    func sentences(in span: TextSpan) -> Range<Int> {
        let sentences = reading.sentences
        func first(from place: Int) -> Int {
            var (low, high) = (0, sentences.count)
            while low < high {
                let middle = (low + high) / 2
                if sentences[middle].span.start < place { low = middle + 1 } else { high = middle }
            }
            return low
        }
        let start = first(from: span.start)
        return start..<max(start, first(from: span.end))
    }

    /// The exact text under a span.
    func quote(_ span: TextSpan) -> String { outline.quote(span) }

    /// Where something is said of the whole text.
    var start: TextSpan { TextSpan(start: 0, end: 0) }
}
