import Interviewing
import Testing

@Suite struct ResumeDateTests {
    @Test(
        arguments: [
            ("Jan 2019 – Present", "2019-01", nil, true), ("January 2019 - Current", "2019-01", nil, true),
            ("01/2015 to Current", "2015-01", nil, true), ("1/2015 until now", "2015-01", nil, true),
            ("2012-2014", "2012", "2014", false), ("2012 – 2014", "2012", "2014", false),
            ("2012-14", "2012", "2014", false),
            ("2009-10", "2009", "2010", false), ("2019-04 – 2020-11", "2019-04", "2020-11", false),
            ("March 2010 - June 2012", "2010-03", "2012-06", false), ("Mar – Jun 2012", "2012-03", "2012-06", false),
            ("Since 2018", "2018", nil, true), ("2018 –", "2018", nil, true),
            ("Sept. 2016—Oct. 2017", "2016-09", "2017-10", false),
            ("Jan '19 - Feb '20", "2019-01", "2020-02", false), ("Jan-15 to Mar-17", "2015-01", "2017-03", false),
            ("01/15 – 03/17", "2015-01", "2017-03", false), ("Summer 2018", "2018", nil, false),
            ("15 March 2019 to 1st May 2020", "2019-03", "2020-05", false),
            ("May 1st, 2019 - today", "2019-05", nil, true),
            ("12.2015 - 01.2017", "2015-12", "2017-01", false), ("2019/04 to present day", "2019-04", nil, true),
            ("(06/2018 - ongoing)", "2018-06", nil, true), ("June, 2014 through 2016", "2014-06", "2016", false),
            ("25/12/2015 - 12/31/2016", "2015-12", "2016-12", false), ("04/05/2015 - 2016", "2015", "2016", false),
            ("01 / 2015 – 02 / 2016", "2015-01", "2016-02", false), ("1986– 1997", "1986", "1997", false),
            ("JAN 2019 – PRESENT", "2019-01", nil, true), ("01/2012", "2012-01", nil, false),
        ] as [(String, String, String?, Bool)]
    )
    func `reads dates in many forms`(dates: String, start: String, end: String?, isCurrent: Bool) throws {
        let resume = Resume.read("Experience\nManager, Acme Inc\n\(dates)\n- Led it")
        let role = try #require(resume.roles.first)
        #expect(role.start?.description == start)
        #expect(role.end?.description == end)
        #expect(role.isCurrent == isCurrent)
        #expect(role.title == "Manager")
    }

    @Test(arguments: ["13/2015", "1815 - 1820", "20155", "$2015", "May", "2015+", "12/15"])
    func `other numbers are no dates`(text: String) {
        #expect(Resume.read("Experience\nManager, Acme Inc\n\(text)\n- Led it").roles.allSatisfy { $0.start == nil })
    }

    @Test func `dates are ordered, and impossible months are unknown`() {
        #expect(Resume.Date(year: 2018) < Resume.Date(year: 2018, month: 2))
        #expect(Resume.Date(year: 2018, month: 13).month == nil)
    }
}
