/// Résumés of people who do not exist.
enum FictionalResumes {
    /// A résumé with most kinds of sections.
    static let maya = """
        Maya Okafor
        Seattle, WA | maya@example.com | (206) 555-0100

        SUMMARY
        Program leader with 12 years of experience in devices and cloud.

        PROFESSIONAL EXPERIENCE

        Northwind Devices, Seattle, WA
        Senior Technical Program Manager\tJan 2019 – Present
        • Led the migration of 14 services to one pipeline, from 900 ms to
          140 ms, in 2020 - 2021.
        • Aligned three vice presidents behind one launch date within
          two quarters.
        • Wrote the threat model.

        Contoso Cloud\tRedmond, WA
        Program Manager II\t03/2015 to 12/2018
        • Shipped the billing rewrite.
        • Owned the risk register from 2016 to 2018.

        Fabrikam Inc.
        Project Coordinator, 2012–2014
        - Ran the weekly status meeting.

        KEY PROJECTS
        Home hub, 2021

        TECHNICAL SKILLS
        Swift, SQL, capacity planning

        CERTIFICATIONS
        PMP, 2014

        EDUCATION
        B.Sc. Computer Science, University of Lagos, 2008 - 2012

        VOLUNTEER EXPERIENCE
        Mentor, Code Club (2018 – Present)

        PATENTS
        US 10,000,001 (pending)

        OUTSIDE OF OFFICE HOURS
        Bouldering
        """
}
