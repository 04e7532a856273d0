/// What a cue of the lexicon is for.
enum CueUse: Sendable, Hashable {
    /// Index into `Library.signals`.
    case signal(Int)
    /// Index into `Library.levers`.
    case lever(Int)
    /// The other party's changed behaviour.
    case leverChanged(Int)
    /// It still works without the candidate.
    case leverLasting(Int)
    /// Index into `Library.varieties`.
    case variety(Int)
    /// Shows a variety, whoever acts.
    case varietyAnyone(Int)
    /// Shows a variety only together with another.
    case varietyHint(Int)
    /// What a story of the variety must also tell.
    case varietyAlso(Int)
    /// Index into `Library.principles` and its signals.
    case principle(Int, Int)
    /// Index into `Library.principles` and its red flags.
    case redFlag(Int, Int)
    /// Index into `Library.principles` and its asks.
    case ask(Int, Int)
    /// Index into `Library.radius`.
    case radius(Int)
    /// Index into `Library.natures`.
    case nature(Int)
    /// Index into `Library.ladder`.
    case ladder(Int)
    /// Index into `Library.parts`.
    case part(Int)
    /// Index into `Library.criteria` and its signals.
    case criterion(Int, Int)
    /// Index into `Library.probeGroups`: what makes a follow-up pressing.
    case probePresses(Int)
    /// Index into `Library.probeGroups`: what shows that it is told already.
    case probeCovered(Int)
    /// Index into `Library.rules`: what it looks for, its trigger.
    case rule(Int)
    /// Index into `Library.rules`: what excuses it, or what it misses when absent.
    case ruleExcuse(Int)
}
