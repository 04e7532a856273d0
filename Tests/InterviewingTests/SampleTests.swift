import Foundation
import Interviewing
import Testing

@Suite struct SampleTests {
    @Test(arguments: [
        ("tpm-mara-lindqvist", Verdict.tpm), ("pgm-daniel-okafor", .pgm),
        ("coordinator-julie-brandt", .coordination), ("mixed-arun-pillai", .both),
    ])
    func `a sample résumé gets the verdict its reader expects`(name: String, verdict: Verdict) throws {
        let assessment = try TestEngine.assess(try TestEngine.body(of: "Samples/\(name)/resume.md"), as: .resume)
        #expect(assessment.track.verdict == verdict, "\(assessment.track.sums)")
    }

    @Test(arguments: [
        ("pgm-as-bigger-tpm", Track.pgm), ("no-technical-depth", .tpm), ("generic-program-talk", .pgm),
    ])
    func `a classic mistake is caught and its good twin passes`(pattern: String, target: Track) throws {
        let bad = try TestEngine.assess(try TestEngine.body(of: "Samples/patterns/\(pattern).bad.md"), target: target)
        let good = try TestEngine.assess(try TestEngine.body(of: "Samples/patterns/\(pattern).good.md"), target: target)
        let badProblems = bad.findings.filter { $0.severity == .problem }.map(\.rule)
        let goodProblems = good.findings.filter { $0.severity == .problem }.map(\.rule)
        #expect(!badProblems.isEmpty)
        #expect(goodProblems.isEmpty, "\(goodProblems)")
        #expect(good.track.verdict.rawValue == target.rawValue, "\(good.track.sums)")
        #expect(bad.track.verdict.rawValue != target.rawValue, "\(bad.track.sums)")
    }

    @Test func `every sample story is read as a story`() throws {
        let names = try FileManager.default.subpathsOfDirectory(atPath: TestEngine.root + "/Samples")
        for name in names.sorted() where name.contains("/stories/") && name.hasSuffix(".md") {
            let story = try TestEngine.assess(try TestEngine.body(of: "Samples/" + name)).story
            #expect(story.type == .story, "\(name)")
            // A coordinator's story may well have no act of the teller in it.
            if !name.contains("coordinator") { #expect(!story.missing.contains(.action), "\(name)") }
        }
    }

    @Test func `a coordinator's stories never support a track`() throws {
        let folder = "Samples/coordinator-julie-brandt/stories"
        for name in try FileManager.default.contentsOfDirectory(atPath: TestEngine.root + "/" + folder).sorted() {
            let track = try TestEngine.assess(try TestEngine.body(of: folder + "/" + name)).track
            #expect([.coordination, .insufficient].contains(track.verdict), "\(name): \(track.sums)")
        }
    }
}
