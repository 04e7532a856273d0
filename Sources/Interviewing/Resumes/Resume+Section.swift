extension Resume {
    /// A part of a résumé under one heading.
    public struct Section: Sendable, Equatable {
        /// What a section is about.
        public enum Kind: String, Sendable, CaseIterable {
            /// Profile, objective, overview.
            case summary
            /// Paid work.
            case experience
            /// Schools, degrees, courses.
            case education
            /// Abilities and tools.
            case skills
            /// Projects told apart from roles.
            case projects
            /// Certificates and licences.
            case certifications
            /// Unpaid work.
            case volunteering
            /// Papers, patents, talks.
            case publications
            /// Anything else, and the lines above the first heading.
            case other
        }

        /// What the section is about.
        public let kind: Kind
        /// The heading as written, without marks of Markdown; empty above the first heading.
        public let title: String
        /// Heading and content.
        public let range: Range<Int>
        /// The content alone; empty when nothing follows the heading.
        public let content: Range<Int>

        /// Creates a section.
        public init(kind: Kind, title: String, range: Range<Int>, content: Range<Int>) {
            self.kind = kind
            self.title = title
            self.range = range
            self.content = content
        }
    }
}
