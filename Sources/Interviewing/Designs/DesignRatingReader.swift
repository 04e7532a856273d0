import TextAnalysis

/// Rates an answer on the dimensions of a practice.
///
/// A sign counts once, wherever it stands, so that neither the order of sections nor saying a thing twice changes a
/// rating. Headings and lists of key words count nothing: naming a matter is not treating it.
struct DesignRatingReader: Sendable {
    private let library: WorkshopLibrary
    private let practice: DesignPractice
    private let level: Level

    init(library: WorkshopLibrary, practice: DesignPractice, level: Level) {
        (self.library, self.practice, self.level) = (library, practice, level)
    }

    func ratings(of ground: WorkshopGround) -> [DesignRating] {
        var hits: [Int: [(sign: Int, hit: WorkshopHit)]] = [:]
        for hit in ground.hits {
            guard case .sign(let dimension, let sign) = hit.use,
                ground.reading.says(hit.match.sentence)
            else { continue }
            hits[dimension, default: []].append((sign, hit))
        }
        let headings = DesignHeading.all(in: ground.reading)
        return library.dimensions.indices.filter { library.dimensions[$0].practice == practice }
            .map { rating(library.dimensions[$0], hits[$0] ?? [], headings, ground) }
            .sorted { $0.number < $1.number }
    }

    private func rating(
        _ dimension: DesignDimension,
        _ hits: [(sign: Int, hit: WorkshopHit)],
        _ headings: [DesignHeading],
        _ ground: WorkshopGround
    ) -> DesignRating {
        var first: [Int: WorkshopHit] = [:]
        for (sign, hit) in hits where first[sign] == nil { first[sign] = hit }
        let found = dimension.signs.indices.filter { first[$0] != nil }
        let rating = DesignPolicy.rating(
            sum: found.reduce(0) { $0 + dimension.signs[$1].weight },
            sentences: distinctSentences(hits.map(\.hit), ground.reading)
        )
        return DesignRating(
            dimension: dimension.id,
            number: dimension.number,
            title: dimension.title,
            axis: dimension.axis,
            rating: rating,
            bar: dimension.bars[level],
            anchor: dimension.anchors.indices.contains(rating) ? dimension.anchors[rating] : "",
            evidence: found.compactMap { sign in first[sign].map { evidence($0, for: dimension.signs[sign], ground) } }
                .sorted { ($0.span, $0.signal) < ($1.span, $1.signal) },
            missing: dimension.signs.indices.filter { first[$0] == nil }.map { dimension.signs[$0].title },
            heading: headings.first { $0.names(dimension) }?.span
        )
    }

    private func evidence(_ hit: WorkshopHit, for sign: Signal, _ ground: WorkshopGround) -> Evidence {
        let span = ground.clause(around: hit)
        return Evidence(
            span: span,
            quote: ground.reading.quote(span),
            signal: sign.id,
            title: sign.title,
            weight: sign.weight
        )
    }

    /// How many different sentences the hits stand in; the same words twice are one sentence.
    private func distinctSentences(_ hits: [WorkshopHit], _ reading: Reading) -> Int {
        let places = Set(hits.map(\.match.sentence))
        return Set(places.map { reading.tokens[reading.sentences[$0].tokens].map(\.hash) }).count
    }
}

extension Reading {
    /// Whether a sentence says something: no heading, no single key words, no enumeration of them.
    fileprivate func says(_ sentence: Int) -> Bool {
        let tokens = sentences[sentence].tokens
        guard sentences[sentence].form != .heading else { return false }
        if notes[sentence].hasQuantity || notes[sentence].functionWords > 0 { return true }
        let commas = self.tokens[tokens].count { $0.before.contains(.comma) }
        return tokens.count >= 3 && commas * 3 < tokens.count
    }
}

/// A heading of an answer, as its words.
struct DesignHeading: Sendable {
    /// Where it stands.
    let span: TextSpan
    /// Its words in lower case, numbers left out.
    let words: [String]

    static func all(in reading: Reading) -> [DesignHeading] {
        reading.sentences.filter { $0.form == .heading }.map { sentence in
            DesignHeading(
                span: sentence.span,
                words: reading.tokens[sentence.tokens].filter { $0.kind == .word }
                    .map { reading.quote($0.span).lowercased() }
            )
        }
    }

    /// Whether it is a dimension's title or one of its names, or begins with one.
    func names(_ dimension: DesignDimension) -> Bool {
        (dimension.names + [dimension.title.lowercased()]).contains { name in
            let wanted = Self.words(of: name)
            return !wanted.isEmpty && words.starts(with: wanted)
        }
    }

    /// The words of a name, cut as text is cut.
    static func words(of name: String) -> [String] {
        let document = Document(name)
        return Tokenizer.tokens(of: document).filter { $0.kind == .word }.map { document.text(in: $0.span) }
    }
}
