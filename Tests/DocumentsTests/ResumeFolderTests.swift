import Documents
import Foundation
import Interviewing
import Testing

/// De-identified résumés that are kept beside the package, never in it.
enum ResumeFolder {
    /// The folder, when some folder above this file has it beside it.
    static let url: URL? = {
        var folder = URL(fileURLWithPath: #filePath)
        while folder.pathComponents.count > 1 {
            folder.deleteLastPathComponent()
            let candidate = folder.appendingPathComponent("../shared/data/resumes").standardizedFileURL
            if FileManager.default.fileExists(atPath: candidate.path) { return candidate }
        }
        return nil
    }()
}

@Suite(.enabled(if: ResumeFolder.url != nil, "The folder ../shared/data/resumes is not beside the package."))
struct ResumeFolderTests {
    /// The start dates of the roles of each résumé, read by eye from the text of the PDF. One role has no date.
    static let starts: [String: String] = [
        "advocate-34970271": "2012-01 2012-01 2011-01 2004-01 2002-01 1999-01",
        "arts-28471099": "1998-01 2001-08 1997-01 1992-01",
        "arts-39608848": "2011-11 2005-02 1998-11",
        "arts-53227466": "2011-01 2009-01 2005-01 2005-01",
        "automobile-15790602": "1999-02 1997-09 1996-04 1991-07 1990-07 1986-10 1984-01 1981-01",
        "chef-10333299": "2014-06 2013-05 2012-09 2012-06 2011-04 2009-11 2009-03",
        "construction-21586858": "2011-12 2008-01 2000-04 1998-01",
        "construction-29894080": "2002-01 2002-01 1997-01 none",
        "construction-36331163": "2011-01 2008-01 2005-01",
        "consultant-25258040": "2015-09 2012-05 2010-03 2009-01",
        "designer-18460045": "2011-01 2004-01 1998-01 2004-01",
        "engineering-12518008": "2018-03 2017-03 2013-06 2018-03 2017-03 2013-06",
        "engineering-36149549": "2005-11 2003-08 2001-08 2001-02 1999-02",
        "engineering-38535335": "1996-07 1995-11 1993-10 1990-01",
        "fitness-89858892": "2020-08 2019-04 2017-04 2014-09",
        "healthcare-12333703": "2013-01 2007-01 2005-01 2000-01 1998-01",
        "healthcare-20736486": "1999-01 1999-04 2001-02 2007-08",
        "healthcare-27030979": "2009-01 2005-01 1995-01",
        "hr-12786012": "2013-03 2012-11 2005-04 2003-11",
        "hr-23408537": "2015-05 2007-01 2017-07 2012-10",
        "hr-29091445": "2009-01 2007-01 2005-01 2003-01",
        "information-technology-11580408": "2000-05 1996-01",
        "information-technology-37764298": "2009-12 2015-08 2011-08 2002-01 1996-05",
        "teacher-66683238": "2008-02 2004-08 2003-11 1998-08",
    ]

    @Test(arguments: starts.keys.sorted())
    func `no role of a real résumé is lost`(stem: String) async throws {
        let folder = try #require(ResumeFolder.url)
        let document = try await DocumentReader().read(path: folder.appendingPathComponent("\(stem).pdf").path)
        let resume = Resume.read(document.text)
        let found = resume.roles.map { $0.start?.description ?? "none" }.joined(separator: " ")
        #expect(found == ResumeFolderTests.starts[stem], "\(stem)")
        #expect(resume.roles.allSatisfy { $0.title != nil || $0.organisation != nil })
        for broken in ["â€", "Â", "ï¼", "\u{AD}", "\u{FB01}", "&rsquo;"] { #expect(!document.text.contains(broken)) }
    }

    @Test(arguments: starts.keys.sorted())
    func `an independent scan for dates finds the same number of roles`(stem: String) throws {
        let folder = try #require(ResumeFolder.url)
        let text = try readingOrder(of: folder.appendingPathComponent("\(stem).pdf"))
        let date = "(?:(?:0?[1-9]|1[0-2])/|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]* )(?:19|20)[0-9]{2}"
        let role = try Regex("\(date) *(?:-|to) *(?:\(date)|Current)|^\(date)$|^\(date) Company Name")
        var isExperience = false
        var count = 0
        for line in text.split(separator: "\n") {
            if ["Experience", "Work Experience", "Professional Experience", "Work History"].contains(line) {
                isExperience = true
            } else if ResumeFolderTests.otherTitles.contains(String(line)) {
                isExperience = false
            } else if isExperience, line.contains(role) {
                count += 1
            }
        }
        let dated = try #require(ResumeFolderTests.starts[stem]).split(separator: " ").filter { $0 != "none" }
        #expect(count == dated.count, "\(stem)")
    }

    @Test func `every résumé of the folder is in the table`() throws {
        let files = try FileManager.default.contentsOfDirectory(atPath: #require(ResumeFolder.url).path)
        let stems = files.filter { $0.hasSuffix(".pdf") }.map { String($0.dropLast(4)) }
        #expect(Set(stems) == Set(ResumeFolderTests.starts.keys))
    }

    private static let otherTitles: Set<String> = [
        "Education", "Education and Training", "Skills", "Certifications", "Summary", "Personal Information",
        "Activities and Honors",
    ]

    /// The text in the order that the tool itself finds, which the reader does not use.
    private func readingOrder(of file: URL) throws -> String {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["pdftotext", "-enc", "UTF-8", file.path, "-"]
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        return text.replacing("\u{C}", with: "")
    }
}
