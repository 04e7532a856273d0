import Interviewing

/// Makes evidence that breaks a promise as small as it gets, for whoever has to find out why.
enum SmallestLoop {
    /// Loops in which the promise is looked for again after each cut; the change it is about is drawn.
    private static let trials = 20

    /// The smallest evidence found that still breaks the promise.
    ///
    /// - Parameter breaks: Says whether evidence breaks it, for one change drawn from the generator.
    static func of(_ evidence: LoopEvidence, breaks: (LoopEvidence, inout GeneratedLoop) -> Bool) -> LoopEvidence {
        func isBroken(_ evidence: LoopEvidence) -> Bool {
            (0..<trials).contains { trial in
                var generator = GeneratedLoop(seed: trial)
                return breaks(evidence, &generator)
            }
        }
        var smallest = evidence
        while let smaller = cuts(of: smallest).first(where: isBroken) { smallest = smaller }
        return smallest
    }

    private static func cuts(of evidence: LoopEvidence) -> [LoopEvidence] {
        var cuts: [LoopEvidence] = []
        func cut(_ change: (inout LoopEvidence) -> Void) {
            var smaller = evidence
            change(&smaller)
            if smaller != evidence { cuts.append(smaller) }
        }
        cut { $0.contradictions = [] }
        for round in evidence.rounds.indices {
            if evidence.contradictions.isEmpty { cut { $0.rounds.remove(at: round) } }
            for answer in evidence.rounds[round].answers.indices {
                cut { $0.rounds[round].answers.remove(at: answer) }
            }
            for principle in evidence.rounds[round].principles.indices {
                cut { $0.rounds[round].principles.remove(at: principle) }
            }
            for answer in evidence.rounds[round].answers.indices {
                cut { $0.rounds[round].answers[answer].against = [:] }
                cut { $0.rounds[round].answers[answer].support = [:] }
                cut { $0.rounds[round].answers[answer].axes = [:] }
                cut { $0.rounds[round].answers[answer].depth = 0 }
                cut { $0.rounds[round].answers[answer].principles = [] }
                cut { $0.rounds[round].answers[answer].sums = TrackSums() }
            }
        }
        return cuts
    }
}

extension LoopEvidence {
    /// One line a round and an answer.
    var described: String {
        let head = "\(track.rawValue) \(level.rawValue), contradictions \(contradictions.map { [$0.first, $0.second] })"
        return rounds.enumerated().reduce(head) { text, round in
            let covers = "\(round.element.principles) \(round.element.area.rawValue)"
            let line = "\n round \(round.offset) \(round.element.seat.rawValue) covers \(covers)"
            return round.element.answers.reduce(text + line) { $0 + "\n  " + $1.described }
        }
    }
}

extension AnswerEvidence {
    fileprivate var described: String {
        let levels = axes.sorted { $0.key.rawValue < $1.key.rawValue }.map { "\($0.key.rawValue) \($0.value.rawValue)" }
        return "story \(story) \(area.rawValue) \(principles) \(isTold ? "told" : "untold") quality \(quality ?? -1) "
            + "support \(support) against \(against) sums \(sums.tpm)/\(sums.pgm)/\(sums.coordination) "
            + "axes \(levels) depth \(depth)"
    }
}
