extension Resume {
    /// One job: who, where, when, and what was done there.
    public struct Role: Sendable, Equatable {
        /// The job title as written, when the header names one.
        public let title: String?
        /// The employer as written, when the header names one.
        public let organisation: String?
        /// The place as written, when the header names one.
        public let location: String?
        /// The first date of the header; nil when the role carries no date.
        public let start: Date?
        /// The second date of the header; nil when the role goes on, or when only one date stands there.
        public let end: Date?
        /// Whether the header says that the role goes on ("Present", "Since 2018").
        public let isCurrent: Bool
        /// The lines with title, employer, place and dates.
        public let header: Range<Int>
        /// Everything below the header that belongs to the role; empty when nothing does.
        public let body: Range<Int>
        /// The paragraphs and bullets of the body, without their marks.
        public let bullets: [Range<Int>]
        /// The index of an earlier role with the same header and body, for résumés that print their history twice.
        public let repeats: Int?

        /// Creates a role.
        public init(
            title: String?,
            organisation: String?,
            location: String?,
            start: Date?,
            end: Date?,
            isCurrent: Bool,
            header: Range<Int>,
            body: Range<Int>,
            bullets: [Range<Int>],
            repeats: Int?
        ) {
            self.title = title
            self.organisation = organisation
            self.location = location
            self.start = start
            self.end = end
            self.isCurrent = isCurrent
            self.header = header
            self.body = body
            self.bullets = bullets
            self.repeats = repeats
        }
    }
}
