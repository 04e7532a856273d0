public import TextAnalysis

/// One role of a résumé with the evidence that stands in it.
public struct RoleReading: Sendable, Hashable {
    /// The job title as written.
    public let title: String?
    /// The employer as written.
    public let organisation: String?
    /// First date, `2019-04` or `2019`.
    public let start: String?
    /// Last date; nil when the role goes on or none is given.
    public let end: String?
    /// Whether the role goes on.
    public let isCurrent: Bool
    /// Header and body.
    public let span: TextSpan
    /// Evidence inside the span.
    public let sums: TrackSums
    /// What that evidence supports.
    public let verdict: Verdict

    /// The roles of a résumé, newest first as printed; a history printed twice counts once.
    static func read(_ text: String, track: TrackReading) -> [RoleReading] {
        Resume.read(text).roles.filter { $0.repeats == nil }.map { role in
            let upper = max(role.header.upperBound, role.body.upperBound)
            let span = TextSpan(start: role.header.lowerBound, end: upper)
            var sums = TrackSums()
            for piece in track.evidence where span.contains(piece.evidence.span) {
                sums[piece.leaning] += piece.evidence.weight
            }
            return RoleReading(
                title: role.title,
                organisation: role.organisation,
                start: role.start?.description,
                end: role.end?.description,
                isCurrent: role.isCurrent,
                span: span,
                sums: sums,
                verdict: track.verdict == .insufficient ? .insufficient : VerdictPolicy.listed.verdict(on: sums)
            )
        }
    }
}
