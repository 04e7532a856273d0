import TextAnalysis

/// Says which principle an interview question tests.
///
/// Two voices: phrases an editor gave (`asks`), and a complement naive Bayes over our own questions, after Rennie,
/// Shih, Teevan and Karger, "Tackling the Poor Assumptions of Naive Bayes Text Classifiers", ICML 2003. The second
/// learns from content alone, so a new question in a principle's file makes it better without touching Swift.
struct QuestionReader: Sendable {
    private let weights: [UInt64: [Float]]
    private let principleCount: Int

    /// Smoothing of feature counts.
    static let smoothing = 0.3
    /// How much the learned voice counts against one unit of phrase weight.
    static let learnedShare: Float = 8
    /// Sharpness of the probabilities, chosen so that the first one is right about as often as it says.
    static let sharpness = 0.28

    init(principles: [PrincipleDefinition]) {
        principleCount = principles.count
        var counts: [UInt64: [Double]] = [:]
        for (index, principle) in principles.enumerated() {
            for question in principle.questions {
                for feature in Self.features(of: Document(question)) {
                    counts[feature, default: Array(repeating: 0, count: principles.count)][index] += 1
                }
            }
        }
        weights = Self.complementWeights(counts, classes: principles.count)
    }

    /// Scores by principle; phrases first, then words.
    func read(_ ground: Ground, library: Library, isReadable: Bool) -> [PrincipleReading] {
        var scores = [Double](repeating: 0, count: principleCount)
        var evidence = [[Evidence]](repeating: [], count: principleCount)
        for hit in ground.hits {
            guard case .ask(let principle, let number) = hit.use else { continue }
            let ask = library.principles[principle].asks[number]
            scores[principle] += ask.weight
            let span = ground.reading.span(of: hit.match)
            evidence[principle].append(
                Evidence(
                    span: span,
                    quote: ground.reading.quote(span),
                    signal: "asks",
                    title: "Typical of questions on \(library.principles[principle].title)",
                    weight: ask.weight
                )
            )
        }
        let learned = learnedScores(ground.reading.document)
        for index in scores.indices { scores[index] += Double(learned[index] * Self.learnedShare) }
        let shares = isReadable && scores.contains { $0 != 0 } ? softmax(scores) : scores.map { _ in 0 }
        return library.principles.indices.map {
            PrincipleReading(id: library.principles[$0].id, score: shares[$0], evidence: evidence[$0], redFlags: [])
        }
    }

    /// Mean weight of the question's features for each principle.
    private func learnedScores(_ document: Document) -> [Float] {
        var sums = [Float](repeating: 0, count: principleCount)
        var count: Float = 0
        for feature in Self.features(of: document) {
            guard let weights = weights[feature] else { continue }
            for index in sums.indices { sums[index] += weights[index] }
            count += 1
        }
        guard count > 0 else { return sums }
        // Between a sum and a mean: long questions hold more evidence, but not in proportion.
        let divisor = count.squareRoot() * 2
        return sums.map { $0 / divisor }
    }

    private func softmax(_ scores: [Double]) -> [Double] {
        let top = scores.max() ?? 0
        let powers = scores.map { PowerOfTwo.of(($0 - top) * Self.sharpness) }
        let sum = powers.reduce(0, +)
        return powers.map { $0 / sum }
    }

    // MARK: - Learning

    private static func complementWeights(_ counts: [UInt64: [Double]], classes: Int) -> [UInt64: [Float]] {
        var classTotals = [Double](repeating: 0, count: classes)
        let features = counts.keys.sorted()
        for feature in features {
            for index in 0..<classes { classTotals[index] += counts[feature]?[index] ?? 0 }
        }
        let all = classTotals.reduce(0, +)
        let vocabulary = Double(features.count)
        var weights: [UInt64: [Float]] = [:]
        for feature in features {
            guard let row = counts[feature] else { continue }
            let rowSum = row.reduce(0, +)
            // A feature seen once says little; its weight grows with the times it was seen.
            let confidence = rowSum / (rowSum + 1)
            weights[feature] = (0..<classes).map { index in
                let inside = (row[index] + smoothing) / (classTotals[index] + smoothing * vocabulary)
                let outside = (rowSum - row[index] + smoothing) / (all - classTotals[index] + smoothing * vocabulary)
                return Float(confidence * Logarithm.natural(inside / outside))
            }
        }
        return weights
    }

    /// Stems and pairs of stems; words that stand in every question are left out.
    static func features(of document: Document) -> [UInt64] {
        var features: Set<UInt64> = []
        var previous: UInt64?
        for token in Tokenizer.tokens(of: document) where token.kind == .word && !frame.contains(token.hash) {
            let folded = document.bytes[Int(token.start)..<Int(token.end)].map {
                $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0
            }
            var hash = FoldedHash()
            for byte in WordStem.of(folded) { hash.add(byte) }
            features.insert(hash.value)
            if let previous { features.insert(previous &* 0x9E37_79B9_7F4A_7C15 ^ hash.value) }
            previous = hash.value
        }
        // A fixed order, so that sums of fractions are the same bits every time.
        return features.sorted()
    }

    /// The frame of behavioural questions.
    private static let frame = Set(
        """
        tell me about a an the time when you your describe situation give example of where have ever what how did do was were is \
        to in on for with and or that this it who which would us we i be been had has are at by from as some any can could \
        please share talk walk through one recent most something someone there they them their if so up out
        """.split(separator: " ").map { FoldedHash.of(String($0)) }
    )
}
