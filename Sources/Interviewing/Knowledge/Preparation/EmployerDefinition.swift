/// An employer with its titles and levels, beside Amazon's.
public struct EmployerDefinition: Sendable, Codable, Hashable {
    /// Stable id, such as `microsoft`; `any` holds what is said of titles anywhere.
    public var id: String
    /// Its name.
    public var title: String
    /// How people write it, in small letters.
    public var names: [String]
    /// Words of its own by which it is known even unnamed, such as `ict4`.
    public var marks: [String]
    /// What a coach would say of it.
    public var says: String
    /// Titles and what they are there.
    public var roles: [RoleTitle]
    /// Its levels, from low to high.
    public var rungs: [Rung]
    /// Source and trust of what is said.
    public var provenance: Provenance

    /// Makes an employer.
    public init(
        id: String,
        title: String,
        names: [String],
        marks: [String],
        says: String,
        roles: [RoleTitle],
        rungs: [Rung],
        provenance: Provenance
    ) {
        (self.id, self.title, self.names, self.marks) = (id, title, names, marks)
        (self.says, self.roles, self.rungs, self.provenance) = (says, roles, rungs, provenance)
    }

    /// The id of what holds anywhere.
    public static let anywhere = "any"
    /// The id of small, young employers.
    public static let startUp = "start-up"
}

/// A title and what it is at an employer.
public struct RoleTitle: Sendable, Codable, Hashable {
    /// How it is written, in small letters.
    public var names: [String]
    /// What it may be, the likeliest first; more than one is a doubt.
    public var functions: [RoleFunction]
    /// What to know about it; empty when nothing.
    public var says: String
    /// What to ask when in doubt; empty when there is none.
    public var asks: String
    /// Ids of sources.
    public var source: [String]
    /// How far to trust it.
    public var trust: Trust

    /// Makes a title.
    public init(
        names: [String],
        functions: [RoleFunction],
        says: String,
        asks: String,
        source: [String],
        trust: Trust
    ) {
        (self.names, self.functions, self.says, self.asks) = (names, functions, says, asks)
        (self.source, self.trust) = (source, trust)
    }
}

/// One level of an employer, as a range of Amazon's.
public struct Rung: Sendable, Codable, Hashable {
    /// What it is called there.
    public var title: String
    /// Codes for it, such as `64` or `ic5`, in small letters.
    public var codes: [String]
    /// Words in titles that stand for it, such as `senior`.
    public var words: [String]
    /// Amazon's levels that it may be; always at least two.
    public var range: ClosedRange<Level>
    /// Axes that tip it to either end; at least two.
    public var tips: [Axis]
    /// What to know; empty when nothing.
    public var says: String
    /// Most people of the employer for which it holds; nil for any number.
    public var mostPeople: Int?
    /// Ids of sources.
    public var source: [String]
    /// How far to trust it.
    public var trust: Trust

    /// Makes a rung.
    public init(
        title: String,
        codes: [String],
        words: [String],
        range: ClosedRange<Level>,
        tips: [Axis],
        says: String,
        mostPeople: Int?,
        source: [String],
        trust: Trust
    ) {
        (self.title, self.codes, self.words, self.range) = (title, codes, words, range)
        (self.tips, self.says, self.mostPeople) = (tips, says, mostPeople)
        (self.source, self.trust) = (source, trust)
    }
}
