import TextAnalysis

/// Gives each sentence its part: what its words say, where it stands, and that stories move forward.
struct PartLabeller {
    let library: Library

    /// Cost of going back from one part to an earlier one.
    static let backward = 1.6
    /// Cost of going back from result to action, or from a learning to the result: long stories do both.
    static let shortReturn = 0.6
    /// Cost of changing part at all: sentences of a part stand together.
    static let change = 0.35

    /// One part for each sentence: the best path through all (Viterbi).
    func labels(of ground: Ground) -> [Part] {
        let scores = emissions(of: ground)
        guard let first = scores.first else { return [] }
        let parts = Part.allCases
        var best = first
        // A story may begin anywhere, but usually does with the situation.
        for part in parts { best[part.rank] -= Double(part.rank) * 0.5 }
        var back: [[Int]] = []
        for row in scores.dropFirst() {
            var next = [Double](repeating: 0, count: parts.count)
            var from = [Int](repeating: 0, count: parts.count)
            for to in parts {
                var choice = 0
                var top = -Double.infinity
                for origin in parts {
                    let value = best[origin.rank] - cost(from: origin, to: to)
                    if value > top { (top, choice) = (value, origin.rank) }
                }
                next[to.rank] = top + row[to.rank]
                from[to.rank] = choice
            }
            best = next
            back.append(from)
        }
        var last = best.indices.max { best[$0] < best[$1] } ?? 0
        var path = [last]
        for from in back.reversed() {
            last = from[last]
            path.append(last)
        }
        return path.reversed().map { parts[$0] }
    }

    private func cost(from origin: Part, to target: Part) -> Double {
        if origin == target { return 0 }
        if target > origin { return Self.change }
        let isUsual = origin == .result && target == .action || origin == .learning && target == .result
        return isUsual ? Self.shortReturn : Self.backward
    }

    private func emissions(of ground: Ground) -> [[Double]] {
        let reading = ground.reading
        let count = reading.sentences.count
        var scores = [[Double]](repeating: Array(repeating: 0, count: Part.allCases.count), count: count)
        for hit in ground.hits {
            guard case .part(let index) = hit.use else { continue }
            let sign = library.parts[index]
            let current = scores[hit.match.sentence][sign.part.rank]
            // Several signs of one part in one sentence confirm each other, with less and less to add.
            scores[hit.match.sentence][sign.part.rank] = current + sign.signal.weight / (1 + current)
        }
        for quantity in reading.quantities where quantity.role == .after || quantity.role == .delta {
            scores[quantity.sentence][Part.result.rank] += 0.35
        }
        for index in 0..<count {
            let notes = reading.notes[index]
            let place = count < 2 ? 0.5 : Double(index) / Double(count - 1)
            scores[index][Part.action.rank] +=
                min(1.2, Double(notes.ownActs) * 0.5) + min(0.4, Double(notes.sharedActs) * 0.2)
            if notes.ownActs == 0 { scores[index][Part.situation.rank] += 0.35 * (1 - place) }
            scores[index][Part.situation.rank] += 0.7 * max(0, 1 - place * 4)
            scores[index][Part.result.rank] += 0.6 * max(0, place * 3 - 2)
            scores[index][Part.learning.rank] += 0.3 * max(0, place * 5 - 4)
        }
        return scores
    }
}
