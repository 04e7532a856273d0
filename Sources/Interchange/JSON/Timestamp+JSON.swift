public import Interviewing

extension Timestamp {
    /// The moment as it stands in JSON: UTC with milliseconds, such as `2026-03-01T09:30:00.000Z`.
    public var isoText: String { TimeText.write(self) }
}
