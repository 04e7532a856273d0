import Interviewing
import Testing

@Suite struct ResumeTests {
    @Test(
        arguments: [
            (
                "title first, then employer, then dates",
                "Senior Program Manager\nAcme Corp, Seattle, WA\nJan 2019 – Present\n- Led it\n- Did it",
                "Senior Program Manager", "Acme Corp", "Seattle, WA", "2019-01", nil, true
            ),
            (
                "employer first",
                "Northwind Devices\nDirector of Programs | 03/2015 to 12/2018\n• Led it",
                "Director of Programs", "Northwind Devices", nil, "2015-03", "2018-12", false
            ),
            (
                "dates first", "2012-2014\nAnalyst\nInitech LLC\nWrote the reports.",
                "Analyst", "Initech LLC", nil, "2012", "2014", false
            ),
            (
                "dates to the left", "March 2010 - June 2012\tEngineer, Aurora Labs\n- Built it",
                "Engineer", "Aurora Labs", nil, "2010-03", "2012-06", false
            ),
            (
                "all on one line", "Oct '05 – Sept. 2007 — Business Analyst — Initech\n- Wrote reports",
                "Business Analyst", "Initech", nil, "2005-10", "2007-09", false
            ),
            (
                "at an employer", "Engineer at Borealis (Since 2018)\n- Built it",
                "Engineer", "Borealis", nil, "2018", nil, true
            ),
            (
                "in front of the employer", "Owner , 01/2004 to Current Company Name\nCreative design of invitations.",
                "Owner", "Company Name", nil, "2004-01", nil, true
            ),
            (
                "placeholders",
                "01/2012 - Current\nCompany Name – City , State Member Advocate\nRepresent the insurer.",
                "Member Advocate", "Company Name", "City , State", "2012-01", nil, true
            ),
            (
                "placeholders in raw bytes",
                "01/1998 to Current\nOwner Company Name ï¼\u{200B} City , State\nRan the shop.",
                "Owner", "Company Name", "City , State", "1998-01", nil, true
            ),
            (
                "a title that runs into the body",
                "01/2009 to 01/2011\nCompany Name\nHR Generalist Mobilized employees overseas.",
                "HR Generalist", "Company Name", nil, "2009-01", "2011-01", false
            ),
        ] as [(String, String, String?, String?, String?, String?, String?, Bool)]
    )
    func `reads headers in many layouts`(
        layout: String,
        role: String,
        title: String?,
        organisation: String?,
        location: String?,
        start: String?,
        end: String?,
        isCurrent: Bool
    ) throws {
        let resume = Resume.read("EXPERIENCE\n\(role)\n\nEDUCATION\nB.Sc., 2004 - 2008")
        try #require(resume.roles.count == 1, "\(layout)")
        let found = resume.roles[0]
        #expect(found.title == title)
        #expect(found.organisation == organisation)
        #expect(found.location == location)
        #expect(found.start?.description == start)
        #expect(found.end?.description == end)
        #expect(found.isCurrent == isCurrent)
        #expect(found.bullets.isEmpty == false)
    }

    @Test(arguments: [
        "Increased revenue from 2015 to 2018 by 20 %.", "Became Marketing Manager in January 1993.",
        "- Promoted to Director in March 2016", "Led the program from Jan 2019 to May 2020 across teams",
        "Employee of the year 2009", "Upgraded Windows 2000 to Windows 2003", "Owned a budget of $2000 - 2500",
    ])
    func `dates inside sentences start no role`(line: String) {
        let resume = Resume.read("Experience\nManager, Acme Inc\t2014 - 2019\n- Led it\n\(line)\n- Did it")
        #expect(resume.roles.count == 1)
    }

    @Test func `sections are found by words and by capitals`() {
        let resume = Resume.read(FictionalResumes.maya)
        #expect(
            resume.sections.map(\.kind) == [
                .other, .summary, .experience, .projects, .skills, .certifications, .education, .volunteering,
                .publications, .other,
            ]
        )
        #expect(resume.sections.map(\.title).dropFirst(2).first == "PROFESSIONAL EXPERIENCE")
        #expect(resume.sections.last?.title == "OUTSIDE OF OFFICE HOURS")
    }

    @Test func `roles of a whole résumé are found with their bullets`() {
        let resume = Resume.read(FictionalResumes.maya)
        #expect(
            resume.roles.map(\.title) == [
                "Senior Technical Program Manager", "Program Manager II", "Project Coordinator",
            ]
        )
        #expect(resume.roles.map(\.organisation) == ["Northwind Devices", "Contoso Cloud", "Fabrikam Inc."])
        #expect(resume.roles.map(\.bullets.count) == [3, 2, 1])
        let text = Array(FictionalResumes.maya.utf8)
        let second = String(decoding: text[resume.roles[0].bullets[1]], as: UTF8.self)
        #expect(second.hasPrefix("Aligned") && second.hasSuffix("two quarters."))
    }

    @Test func `a role without dates is found where a header stands outside the lists`() {
        let text = "Experience\nManager, Acme Inc\t2014 - 2019\n- Led it\nInitech LLC, Analyst\n- Wrote it\n- Read it"
        let resume = Resume.read(text)
        #expect(resume.roles.map(\.organisation) == ["Acme Inc", "Initech LLC"])
        #expect(resume.roles.last?.start == nil)
    }

    @Test func `a history printed twice is marked`() {
        let role = "Work History\nEngineer, Acme Inc, 03/2018 to Current\n- Led it\n"
        #expect(Resume.read(role + "Education\nB.Sc.\n" + role).roles.map(\.repeats) == [nil, 0])
    }

    @Test func `text without headings can still hold roles`() {
        let resume = Resume.read("Analyst, Initech LLC\nJan 2010 - May 2012\n- Wrote reports")
        #expect(resume.roles.count == 1)
        #expect(Resume.read("I led a team of five people.").roles.isEmpty)
    }

    @Test(arguments: [
        ("## WORK HISTORY:", Resume.Section.Kind.experience), ("**Skills**", .skills),
        ("Education & Training", .education),
        ("experience", nil), ("- Skills", nil), ("Skills.", nil), ("I have skills", nil), ("", nil),
        ("Skills\nmore", nil),
    ])
    func `knows the titles of sections`(line: String, kind: Resume.Section.Kind?) {
        #expect(Resume.sectionKind(ofTitle: line) == kind)
    }
}
