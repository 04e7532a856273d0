public import TextAnalysis

/// Something a rule found.
public struct Finding: Sendable, Hashable {
    /// Id of the rule.
    public let rule: String
    /// Its title.
    public let title: String
    /// How bad it is.
    public let severity: Severity
    /// Where; empty at the start of the text for a judgement of the whole.
    public let span: TextSpan
    /// What is said.
    public let message: String
    /// What to write instead.
    public let advice: String
}
