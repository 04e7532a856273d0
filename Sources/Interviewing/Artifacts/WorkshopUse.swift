/// What a cue of the workshop's lexicon is for.
enum WorkshopUse: Sendable, Hashable {
    /// Index into `WorkshopLibrary.rules`: what it looks for, its trigger, what a cell must or must not hold.
    case rule(Int)
    /// Index into `WorkshopLibrary.rules`: what excuses it, or what it misses when absent.
    case ruleExcuse(Int)
    /// Index into `WorkshopLibrary.artifacts` and its parts.
    case part(Int, Int)
    /// Index into `WorkshopLibrary.dimensions` and its signs.
    case sign(Int, Int)
    /// Index into `WorkshopLibrary.contradictions`: what is claimed.
    case claim(Int)
    /// Index into `WorkshopLibrary.contradictions`: what speaks against it.
    case against(Int)
    /// Index into `WorkshopLibrary.contradictions`: what resolves it.
    case resolved(Int)
    /// Index into `WorkshopLibrary.prompts` and its facts.
    case fact(Int, Int)

    /// Whether a denied match counts: a rule and an excuse read the words, everything else what is claimed.
    var countsDenied: Bool {
        switch self {
        case .rule, .ruleExcuse, .part, .resolved, .fact: true
        case .sign, .claim, .against: false
        }
    }
}

/// Cues of the workshop for one sort of text, looked for together.
enum WorkshopSection: Int, Sendable, CaseIterable {
    /// Documents of any kind.
    case document
    /// Answers to design questions, systems and programs.
    case design
    /// What a candidate asks about a design question.
    case question
}
