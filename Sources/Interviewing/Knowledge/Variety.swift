/// A kind of story that a bank needs, so that a candidate has an answer to every sort of question.
public struct Variety: Sendable, Codable, Hashable {
    /// Phrases that prove it alone when the candidate acts; with weight, conditions and provenance.
    public var signal: Signal
    /// Why a bank needs one, in one sentence.
    public var why: String
    /// How many stories of the kind a bank should have.
    public var least: Int
    /// Phrases that prove it alone, whoever acts: a director who refuses makes a conflict too.
    public var anyone: Cue
    /// Phrases that prove it only together, two of them in two sentences; a denial may be one.
    public var hints: Cue
    /// Phrases one of which must also stand somewhere in the story; empty where nothing else is asked.
    public var also: Cue

    /// Makes a variety.
    public init(signal: Signal, why: String, least: Int, anyone: Cue, hints: Cue, also: Cue) {
        self.signal = signal
        self.why = why
        self.least = least
        self.anyone = anyone
        self.hints = hints
        self.also = also
    }

    /// Every phrase of the entry.
    var patterns: [String] { signal.cue.patterns + anyone.patterns + hints.patterns + also.patterns }
}
