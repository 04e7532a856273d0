extension Library {
    /// Counts in one line, for the checker and the curious.
    public var summary: String {
        let questions = principles.reduce(0) { $0 + $1.questions.count }
        return "\(words.count) word classes, \(signals.count) track signals, \(levers.count) levers, "
            + "\(varieties.count) varieties, \(principles.count) principles, \(questions) questions, "
            + "\(ladder.count) ladder steps, "
            + "\(rules.count) rules, \(advice.count) pieces of advice, "
            + "\(loops.questions.count) interview questions, "
            + "\(probeGroups.reduce(0) { $0 + $1.probes.count }) probes, \(claims.count) claims, \(sources.count) sources, "
            + "\(writtenPatterns.count) patterns"
    }
}
