/// The usual titles of sections. Add a title here and it is known everywhere.
enum SectionTitles {
    /// Titles of each kind, in lower case, without `&` and punctuation.
    static let table: [(kind: Resume.Section.Kind, titles: [String])] = [
        (
            .summary,
            [
                "summary", "professional summary", "executive summary", "career summary", "summary of experience",
                "profile", "professional profile", "executive profile", "career profile", "personal profile",
                "objective", "career objective", "professional objective", "overview", "career overview",
                "professional overview", "about", "about me", "personal statement", "introduction", "bio",
                "summary statement", "executive overview", "biography",
            ]
        ),
        (
            .experience,
            [
                "experience", "work experience", "professional experience", "work history", "employment",
                "employment history", "career history", "professional history", "relevant experience",
                "relevant work experience", "relevant professional experience", "related experience",
                "additional experience", "additional work experience", "other experience", "other work experience",
                "earlier experience", "previous experience", "prior experience", "recent experience",
                "selected experience", "industry experience", "leadership experience", "management experience",
                "employment experience", "experience continued", "professional experience continued",
                "work experience continued", "work history continued", "positions held", "professional background",
                "career experience", "job history", "early career", "earlier career", "military experience",
                "military service", "consulting experience", "key experience", "internships", "internship experience",
                "program management experience", "project management experience", "technical experience",
                "engineering experience", "teaching experience", "work", "experience and projects",
                "experience highlights", "experience and achievements", "career experience and achievements",
            ]
        ),
        (
            .education,
            [
                "education", "education and training", "education and certifications", "education and certification",
                "education and credentials", "academic background", "academic history", "academic qualifications",
                "educational background", "education background", "academics", "training and education",
                "education and qualifications", "education and honors", "formal education", "higher education",
                "education and professional development", "coursework", "relevant coursework",
                "education certifications", "training", "training and development", "professional development",
            ]
        ),
        (
            .skills,
            [
                "skills", "technical skills", "key skills", "core skills", "professional skills", "skills summary",
                "core competencies", "competencies", "areas of expertise", "expertise", "technical expertise",
                "key competencies", "technical proficiencies", "proficiencies", "technologies", "tools",
                "tools and technologies", "technical summary", "computer skills", "skills and tools",
                "skills and expertise", "skills and abilities", "skills and technologies", "core qualifications",
                "qualifications", "key qualifications", "summary of qualifications", "qualifications summary",
                "highlights", "skill highlights", "highlights of qualifications", "core strengths", "strengths",
                "key strengths", "technical competencies", "specialties", "software", "programming languages",
                "technology summary", "technical qualifications", "languages and tools", "soft skills",
                "skills and interests", "relevant skills", "additional skills", "other skills", "skills and languages",
                "programming skills", "management skills", "leadership skills",
            ]
        ),
        (
            .projects,
            [
                "projects", "key projects", "selected projects", "personal projects", "side projects",
                "project experience", "relevant projects", "academic projects", "notable projects",
                "project highlights",
                "major projects", "technical projects", "projects and research", "open source", "open source projects",
            ]
        ),
        (
            .certifications,
            [
                "certifications", "certification", "certificates", "certificates and licenses",
                "licenses and certifications", "certifications and licenses", "licenses", "credentials",
                "professional certifications", "certifications and training", "training and certifications",
                "certifications and certificates", "certifications and credentials", "licences and certifications",
                "certifications and courses", "certificates and training", "courses and certifications",
            ]
        ),
        (
            .volunteering,
            [
                "volunteering", "volunteer experience", "volunteer work", "volunteer", "volunteer activities",
                "community service", "community involvement", "volunteer service", "volunteering experience",
                "community leadership", "community engagement", "volunteer and community involvement",
            ]
        ),
        (
            .publications,
            [
                "publications", "patents", "publications and patents", "patents and publications", "papers",
                "publications and presentations", "presentations", "talks", "speaking", "speaking engagements",
                "selected publications", "conferences", "presentations and publications", "research publications",
            ]
        ),
        (
            .other,
            [
                "accomplishments", "key accomplishments", "achievements", "key achievements", "awards",
                "awards and honors", "honors and awards", "honors", "awards and recognition", "recognition",
                "awards and achievements", "achievements and awards", "honours and awards", "languages", "interests",
                "hobbies", "hobbies and interests", "interests and hobbies", "additional information",
                "personal information", "other information", "affiliations", "professional affiliations",
                "memberships", "professional memberships", "activities", "activities and honors",
                "extracurricular activities", "references", "contact", "contact information", "personal details",
                "accomplishments and awards", "selected accomplishments", "career highlights", "personal interests",
                "activities and interests", "additional", "miscellaneous", "portfolio", "links", "research",
                "research experience", "professional associations", "associations", "selected achievements",
                "career accomplishments", "professional accomplishments", "leadership and activities",
                "boards", "board memberships", "security clearance", "clearance", "work authorization", "citizenship",
            ]
        ),
    ]

    /// Titles that people also use inside a role, or print in a list, so that they count only when
    /// they are set off like the other headings.
    static let weakTitles: Set<String> = [
        "accomplishments", "key accomplishments", "achievements", "key achievements", "tools", "technologies",
        "skills", "projects", "key projects", "recognition", "highlights", "overview", "summary", "work", "training",
        "research", "software", "presentations", "languages", "strengths", "expertise", "activities", "additional",
        "selected accomplishments", "selected achievements", "awards", "volunteer", "about", "talks", "speaking",
        "objective", "links", "boards", "contact", "conferences", "profile", "interests", "papers", "bio",
        "training and development", "professional development",
        "coursework", "competencies", "certificates", "licenses", "credentials", "specialties", "soft skills",
    ]

    private static let firstWords: Set<FoldedWord> = Set(
        table.flatMap(\.titles).compactMap { $0.split(separator: " ").first.map { FoldedWord($0) } }
    )

    private static let kinds: [String: Resume.Section.Kind] = {
        var kinds: [String: Resume.Section.Kind] = [:]
        for row in table {
            for title in row.titles { kinds[title] = row.kind }
        }
        return kinds
    }()

    /// The longest title in bytes, with room for marks of Markdown around it.
    static let longestTitle = 64

    /// The words of a line as one folded title: lower case, `&` and `/` as "and", no punctuation.
    static func folded(_ range: Range<Int>, in source: ResumeSource) -> String {
        var title: [UInt8] = []
        var isGap = false
        for byte in source.bytes[range] {
            if byte == 0x26 || byte == 0x2F {
                title.append(contentsOf: title.isEmpty ? Array("and".utf8) : Array(" and".utf8))
                isGap = true
            } else if byte.isLetter || byte >= 0x80 || byte.isDigit {
                if isGap, !title.isEmpty { title.append(0x20) }
                title.append(byte.lowercasedASCII)
                isGap = false
            } else if byte != 0x27 {
                isGap = true
            }
        }
        return String(decoding: title, as: UTF8.self)
    }

    /// The kind of section that a whole line announces, or nil.
    static func kind(of line: ResumeLine, in source: ResumeSource) -> Resume.Section.Kind? {
        guard line.content.count <= longestTitle, !line.isBullet, let last = line.content.last,
            source.bytes[last] != 0x2E, source.bytes[last] != 0x2C
        else { return nil }
        // "software." and "training" at the start of a line are the ends of sentences that the page broke.
        guard !source.bytes[line.content.lowerBound].isSmallLetter || line.mark != .none else { return nil }
        return kind(of: line.content, in: source)
    }

    /// The kind of section that a range announces, or nil.
    static func kind(of range: Range<Int>, in source: ResumeSource) -> Resume.Section.Kind? {
        // Most lines end here; only those with the first word of a title are worth a string.
        guard let first = source.words(range, limit: 1).first, firstWords.contains(first.folded) else { return nil }
        return kinds[folded(range, in: source)]
    }
}
