/// What can be told about a résumé without any model: its sections and its roles, as places in the text.
///
/// Every range counts UTF-8 bytes of the text that was read, is half-open, and starts and ends at a character
/// boundary, so that a quotation cut with it equals the text exactly.
public struct Resume: Sendable, Equatable {
    /// The sections in the order of the text; they do not overlap and together cover everything but blank lines.
    public let sections: [Section]

    /// The roles in the order of the text; their headers and bodies do not overlap.
    public let roles: [Role]

    /// Creates a résumé from sections and roles already found.
    public init(sections: [Section], roles: [Role]) {
        self.sections = sections
        self.roles = roles
    }

    /// Reads a résumé.
    ///
    /// Never fails: text that is no résumé has one untitled section and no roles.
    ///
    /// - Complexity: Linear in the length of the text.
    public static func read(_ text: String) -> Resume {
        let source = ResumeSource(text)
        let sections = SectionReader(source: source).sections()
        let roles = RoleReader(source: source).roles(in: sections)
        return Resume(sections: sections.map(\.section), roles: roles)
    }

    /// The kind of section that a line announces if it is one of the usual section titles, otherwise nil.
    ///
    /// Case, marks of Markdown and a colon at the end do not matter: `"## WORK HISTORY:"` is `.experience`.
    public static func sectionKind(ofTitle line: String) -> Section.Kind? {
        let source = ResumeSource(line)
        guard source.lines.count == 1, let first = source.lines.first else { return nil }
        return SectionTitles.kind(of: first, in: source)
    }
}
