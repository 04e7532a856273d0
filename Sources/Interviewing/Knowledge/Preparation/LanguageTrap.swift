/// A way of speaking that the old role taught and the new one hears differently.
public struct LanguageTrap: Sendable, Codable, Hashable {
    /// Unique within its move.
    public var id: String
    /// A few plain words.
    public var title: String
    /// How it is heard, and why.
    public var why: String
    /// What to say or prepare instead.
    public var instead: String
    /// Words to look for, plain and in small letters; whole words only.
    public var phrases: [String]
    /// Ids of lint rules whose findings show it.
    public var rules: [String]

    /// Makes a trap.
    public init(
        id: String,
        title: String,
        why: String,
        instead: String,
        phrases: [String],
        rules: [String]
    ) {
        (self.id, self.title, self.why, self.instead) = (id, title, why, instead)
        (self.phrases, self.rules) = (phrases, rules)
    }
}
