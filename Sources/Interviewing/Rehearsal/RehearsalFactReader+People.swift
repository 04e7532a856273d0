import TextAnalysis

extension RehearsalFactReader {
    /// People of a story, by name or by office, each where they first stand.
    func people() -> [RehearsalFact] {
        var named: Set<UInt64> = []
        var facts: [RehearsalFact] = []
        for (number, sentence) in reading.sentences.enumerated() where sentence.form != .heading {
            var index = sentence.tokens.lowerBound
            while index < sentence.tokens.upperBound {
                let office = office(at: index, in: sentence.tokens)
                guard let run = office ?? name(at: index, in: sentence.tokens) else {
                    index += 1
                    continue
                }
                // Somebody is known by the last word of their name or office.
                let isNew = named.insert(tokens[run.upperBound].hash).inserted
                let base = office == nil ? 5.0 : 4.0
                if isNew, isTold(run.upperBound),
                    let fact = fact(.person, named: run, hidden: run, in: number, base: base)
                {
                    facts.append(fact)
                }
                index = run.upperBound + 1
            }
        }
        return facts
    }

    /// "country president" behind "the", "VP of Marketing", "head of legal", "director Priya Raman".
    private func office(at start: Int, in sentence: Range<Int>) -> ClosedRange<Int>? {
        let isSaid = start > sentence.lowerBound && Self.determiners.contains(tokens[start - 1].hash)
        // Behind "the" up to two words may come before the office; without it, the office comes first.
        for index in start..<min(sentence.upperBound, start + (isSaid ? 3 : 1)) {
            if index > start, !isClose(index) { return nil }
            let isHead = Self.heads.contains(tokens[index].hash)
            guard Self.offices.contains(tokens[index].hash) || isHead else {
                guard words[index].stem != 0 else { return nil }
                continue
            }
            var last = index
            if last + 2 < sentence.upperBound, tokens[last + 1].hash == Self.of, isClose(last + 1), isClose(last + 2),
                words[last + 2].stem != 0
            {
                last += 2
            }
            if isHead, last == index { return nil }
            while last + 1 < sentence.upperBound, last - index < 5, isClose(last + 1), words[last + 1].isName {
                last += 1
            }
            return tokens[last].contraction == .possessive && last > index ? nil : start...last
        }
        return nil
    }

    /// A name with "the engineer" or the like behind a comma, behind a profession, or before a verb of speech.
    private func name(at start: Int, in sentence: Range<Int>) -> ClosedRange<Int>? {
        guard isPersonal(start) else { return nil }
        var last = start
        while last + 1 < sentence.upperBound, last - start < 2, isClose(last + 1), isPersonal(last + 1) { last += 1 }
        let next = last + 1
        guard next < sentence.upperBound else { return nil }
        if tokens[next].before.contains(.comma), Self.determiners.contains(tokens[next].hash) {
            let apposition = (next + 1)..<min(sentence.upperBound, next + 7)
            let end = apposition.first { !isClose($0) } ?? apposition.upperBound
            if (next + 1..<max(next + 1, end)).contains(where: { Self.professions.contains(tokens[$0].hash) }) {
                return start...last
            }
        }
        let isPlace = start > sentence.lowerBound && Self.placing.contains(tokens[start - 1].hash)
        if !isPlace, isClose(next), Self.speech.contains(tokens[next].hash) { return start...last }
        let isCalled =
            start > sentence.lowerBound && isClose(start) && Self.professions.contains(tokens[start - 1].hash)
        return isCalled ? start...last : nil
    }

    private func isPersonal(_ index: Int) -> Bool {
        words[index].isName && !tokens[index].traits.contains(.allCaps)
            && !Self.departments.contains(tokens[index].hash)
    }

    private static let of = FactVocabulary.hash("of")
    private static let placing = FactVocabulary.hashes("in at from near outside of")
    private static let determiners = FactVocabulary.hashes("the a an our my their his her its who")
    private static let offices = FactVocabulary.hashes(
        """
        vp svp evp avp ceo cfo cto coo cio cmo cpo ciso chro gm president director counsel sponsor founder chancellor
        minister mayor superintendent dean
        """
    )
    private static let heads = FactVocabulary.hashes("head chief secretary")
    private static let professions = FactVocabulary.hashes(
        """
        engineer manager architect lead owner designer scientist analyst developer lawyer colleague boss peer tester
        researcher nurse doctor surgeon teacher accountant controller auditor planner dispatcher operator supervisor
        officer specialist vp ceo cfo cto coo cio director president head counsel sponsor founder chief
        """
    )
    private static let speech = FactVocabulary.hashes(
        """
        said asked told argued replied objected refused agreed disagreed insisted worried wrote answered admitted feared
        """
    )
    private static let departments = FactVocabulary.hashes(
        """
        finance legal marketing sales operations security compliance procurement engineering product support logistics
        purchasing quality amazon google microsoft meta apple
        """
    )
}
