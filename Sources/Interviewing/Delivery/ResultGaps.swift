import TextAnalysis

/// What a told result surely lacks: less than the result test misses, for a step asked for wrongly costs trust.
struct ResultGaps {
    let story: StoryReading
    let reading: Reading

    private var told: [Int] { story.parts.filter { $0.part == .result }.flatMap(\.sentences) }

    private var quantities: [Quantity] {
        let told = Set(told)
        return reading.quantities.filter { told.contains($0.sentence) }
    }

    /// Whether there is a result without any number, count or date.
    var lacksNumber: Bool {
        let told = told
        return !told.isEmpty && told.allSatisfy { !reading.notes[$0].hasQuantity && !reading.notes[$0].hasDate }
    }

    /// The last sentence that tells a state afterwards, where no state before stands anywhere.
    var withoutBaseline: Int? {
        guard !story.result.baseline, let after = measured, !names(Self.comparisons, in: after.sentence) else {
            return nil
        }
        let isCompared = reading.quantities.contains { other in
            guard other.unit == after.unit, other.token != after.token else { return false }
            // The same measure told earlier is a state before; counts count anything, so they must stand together.
            return other.sentence == after.sentence || after.unit != .count && other.token < after.token
        }
        return isCompared ? nil : after.sentence
    }

    /// The last sentence that tells a state afterwards, where no time is named in the result.
    var withoutWindow: Int? {
        guard !story.result.window, let after = measured else { return nil }
        let namesTime = told.contains { names(Self.times, in: $0) }
        return namesTime || quantities.contains { $0.unit == .duration } ? nil : after.sentence
    }

    /// Whether nobody is named who was better off: neither a customer nor the business nor somebody else who acts.
    var lacksMeaning: Bool {
        guard !told.isEmpty, !story.result.meaning, !quantities.contains(where: { $0.unit == .money }) else {
            return false
        }
        return told.allSatisfy {
            let notes = reading.notes[$0]
            return !notes.groups.contains(.counterparty) || notes.acts <= notes.ownActs + notes.sharedActs
        }
    }

    /// A state afterwards, or a change in percent; other changes say how much by themselves.
    private var measured: Quantity? {
        quantities.last { $0.role == .after } ?? quantities.last { $0.role == .delta && $0.unit == .percent }
    }

    private func names(_ words: Set<UInt64>, in sentence: Int) -> Bool {
        reading.sentences[sentence].tokens.contains { words.contains(reading.tokens[$0].hash) }
    }

    /// "from 9 to 2 percent": the smaller number is no quantity by itself.
    private static let comparisons = Set(["from", "instead", "than", "against", "before"].map(FoldedHash.of))
    private static let times = Set(
        ["hour", "day", "night", "week", "month", "quarter", "year", "spring", "summer", "autumn", "winter"]
            .flatMap(Inflection.forms).map(FoldedHash.of)
    )
}
