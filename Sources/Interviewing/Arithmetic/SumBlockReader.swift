import TextAnalysis

/// Reads the sentences of a block with every reader, the most explicit statements first.
struct SumBlockReader {
    let block: SumBlock

    func read(into found: inout SumFindings) {
        let passage = SumPassage(block: block)
        for sentence in block.sentences {
            SumEquationReader(passage: passage, sentence: sentence).read(into: &found)
        }
        for sentence in block.sentences {
            SumDateReader(passage: passage, sentence: sentence).read(into: &found)
        }
        guard !passage.amounts.isEmpty else { return }
        for sentence in block.sentences {
            SumShareReader(passage: passage, sentence: sentence).read(into: &found)
            SumChangeReader(passage: passage, sentence: sentence).read(into: &found)
            SumAvailabilityReader(passage: passage, sentence: sentence).read(into: &found)
        }
        SumListReader(passage: passage).read(into: &found)
        for number in block.sentences.indices where !passage.amounts(in: block.sentences[number]).isEmpty {
            let scope = SumScope(passage: passage, number: number)
            SumBusinessReader(scope: scope).read(into: &found)
            SumPeakReader(scope: scope).read(into: &found)
            SumProductReader(scope: scope).read(into: &found)
            SumConversionReader(scope: scope).read(into: &found)
        }
    }
}
