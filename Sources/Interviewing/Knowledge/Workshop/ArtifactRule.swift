/// A rule for documents: where it applies, how it finds what it looks for, what is said.
public struct ArtifactRule: Sendable, Codable, Hashable {
    /// Unique id, printed with every finding.
    public var id: String
    /// Plain words.
    public var title: String
    /// How bad it is.
    public var severity: Severity
    /// The texts it is read in; empty for every document.
    public var scopes: [ReviewScope]
    /// Only within these parts; empty for the whole text.
    public var parts: [String]
    /// What is said; `{quote}` stands for the quoted text.
    public var message: String
    /// What to write instead.
    public var advice: String
    /// Why a reader cares.
    public var why: String
    /// How it is found.
    public var detector: ArtifactDetector
    /// Source, trust, examples.
    public var provenance: Provenance

    /// Makes a rule.
    public init(
        id: String,
        title: String,
        severity: Severity,
        scopes: [ReviewScope],
        parts: [String],
        message: String,
        advice: String,
        why: String,
        detector: ArtifactDetector,
        provenance: Provenance
    ) {
        (self.id, self.title, self.severity) = (id, title, severity)
        (self.scopes, self.parts) = (scopes, parts)
        (self.message, self.advice, self.why) = (message, advice, why)
        (self.detector, self.provenance) = (detector, provenance)
    }
}

/// What a rule is read in: a kind of document, or an answer to a design question.
public enum ReviewScope: Sendable, Codable, Hashable {
    /// A document.
    case artifact(ArtifactType)
    /// An answer to a design question.
    case design(DesignPractice)
}

/// How a rule for documents finds what it looks for: a closed set of kinds over open data.
public enum ArtifactDetector: Sendable, Codable, Hashable {
    /// As in other texts, within the rule's parts.
    case text(Detector)
    /// None of the phrases stands in the part; with `orQuantity`, a number would do as well.
    case lacks(Cue, orQuantity: Bool)
    /// Cells of a column that are not as they should be.
    case cells(column: String, CellDemand)
    /// More than a share of at least `least` rows hold the same in these columns.
    case alike(columns: [String], above: Double, least: Int)
    /// The shape of the whole, which Swift knows; `signs` are the phrases it needs, such as what an ask looks like.
    case shape(ArtifactShape, signs: Cue)
}

/// What a cell must hold.
public enum CellDemand: Sendable, Codable, Hashable {
    /// Something.
    case filled
    /// One of these phrases.
    case phrase(Cue)
    /// None of these phrases.
    case never(Cue)
    /// A date with at least a day and a month, or a week, quarter or month with its year.
    case date
    /// A number in these bounds.
    case number(ClosedRange<Double>)
}

/// Shapes of a document that a rule may ask for.
public enum ArtifactShape: String, Sendable, Codable, CaseIterable {
    /// A required part is missing.
    case partMissing = "part-missing"
    /// Parts stand in another order.
    case partOrder = "part-order"
    /// A part has too few words.
    case partThin = "part-thin"
    /// More words than the kind allows.
    case tooLong = "too-long"
    /// Fewer words than the kind needs.
    case tooShort = "too-short"
    /// Lists in a document that is told in sentences.
    case bulletsInProse = "bullets-in-prose"
    /// What is asked of the reader does not stand in the first paragraph.
    case askLate = "ask-late"
    /// Capitals that are never written out.
    case acronymUndefined = "acronym-undefined"
    /// Hard to read by Flesch's measure.
    case hardToRead = "hard-to-read"
    /// An action with nobody's name.
    case actionWithoutOwner = "action-without-owner"
    /// An action without a day.
    case actionWithoutDate = "action-without-date"
    /// A table that is asked for is missing.
    case tableMissing = "table-missing"
    /// A required column is missing.
    case columnMissing = "column-missing"
    /// Red or amber without root cause, action, owner, date.
    case redWithoutPath = "red-without-path"
    /// Green, and the text tells of trouble.
    case greenWithTrouble = "green-with-trouble"
    /// A colour that differs from the one last reported, and nobody says so.
    case colourChanged = "colour-changed"
    /// A computed figure that is wrong.
    case wrongArithmetic = "wrong-arithmetic"
}
