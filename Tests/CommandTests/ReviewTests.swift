import Foundation
import Testing

@Suite(.enabled(if: Program.path != nil, "INCLINED_PROGRAM names no program"))
struct ReviewTests {
    private static func sample(_ type: String, _ prefix: String) throws -> String {
        let folder = "Samples/Artifacts/\(type)"
        let names = try FileManager.default.contentsOfDirectory(atPath: Program.root + "/" + folder).sorted()
        return folder + "/" + (try #require(names.first { $0.hasPrefix(prefix) }))
    }

    private static func object(_ outcome: Program.Outcome) throws -> [String: Any] {
        let value = try? JSONSerialization.jsonObject(with: outcome.output)
        return try #require(value as? [String: Any], "\(outcome.text)\(outcome.errors)")
    }

    // MARK: - Documents

    @Test(arguments: ["prfaq", "design", "risks", "status", "case", "summary", "one-pager", "narrative", "incident"])
    func `a good document of each kind passes, a bad one fails the build`(type: String) throws {
        let good = try Program.run(["review", Self.sample(type, "good"), "--as", type, "--fail-on", "note"])
        #expect(good.code == 0 && good.text.contains("None."), "\(good.text)\(good.errors)")
        let bad = try Program.run(["review", Self.sample(type, "bad"), "--as", type, "--fail-on", "note"])
        #expect(bad.code == 1, "\(bad.text)\(bad.errors)")
    }

    @Test func `editors get the place of every finding in the file`() throws {
        let path = try Self.sample("status", "bad")
        let log = try Self.object(try Program.run(["review", path, "--as", "status", "--sarif"]))
        #expect(log["version"] as? String == "2.1.0")
        let run = try #require((log["runs"] as? [[String: Any]])?.first)
        let driver = try #require((run["tool"] as? [String: Any])?["driver"] as? [String: Any])
        let rules = try #require(driver["rules"] as? [[String: Any]]).compactMap { $0["id"] as? String }
        let results = try #require(run["results"] as? [[String: Any]])
        #expect(!results.isEmpty)
        let lines = try String(contentsOfFile: Program.root + "/" + path, encoding: .utf8)
            .split(separator: "\n", omittingEmptySubsequences: false)
        for result in results {
            let rule = try #require(result["ruleId"] as? String)
            #expect(rules[try #require(result["ruleIndex"] as? Int)] == rule)
            let location = try #require((result["locations"] as? [[String: Any]])?.first)
            let place = try #require(location["physicalLocation"] as? [String: Any])
            #expect((place["artifactLocation"] as? [String: Any])?["uri"] as? String == path)
            let region = try #require(place["region"] as? [String: Int])
            let line = try #require(region["startLine"])
            #expect((1...lines.count).contains(line))
            #expect((1...lines[line - 1].unicodeScalars.count + 1).contains(try #require(region["startColumn"])))
        }
    }

    @Test func `a register comes as a table of any program`() throws {
        let rows = """
            ID,Risk,Probability,Impact,Score,Owner
            R1,Delay,3,3,10,Team
            R2,Delay,3,3,9,Team
            """
        let csv = try Program.run(["review", "-", "--as", "risks", "--json"], input: Data(rows.utf8))
        #expect(csv.code == 0, "\(csv.errors)")
    }

    @Test func `a template holds every part and can be reviewed at once`() throws {
        let template = try Program.run(["review", "--template", "prfaq"])
        #expect(template.code == 0 && template.text.contains("#"), "\(template.errors)")
        let review = try Program.run(["review", "-", "--as", "prfaq", "--json"], input: template.output)
        #expect(review.code == 0, "\(review.errors)")
    }

    @Test(arguments: [
        ["review"], ["review", "no-such-file.md", "--as", "design"], ["review", "README.md", "--as", "poem"],
        ["review", "README.md", "--as", "design", "--json", "--sarif"], ["design", "no-such-question"],
        ["design", "--ask", "How many devices?"], ["design", "device-onboarding", "--sarif"],
        ["program", "device-onboarding"],
    ])
    func `what cannot be used is refused in a sentence`(arguments: [String]) throws {
        let refused = try Program.run(arguments)
        #expect(refused.code == 2 && !refused.errors.isEmpty && refused.output.isEmpty, "\(refused.text)")
    }

    // MARK: - Designs

    @Test func `facts are told to those who ask`() throws {
        let silent = try Program.run(["design", "device-onboarding"])
        #expect(silent.code == 0 && !silent.text.localizedCaseInsensitiveContains("forty million"), "\(silent.text)")
        let told = try Program.run(["design", "device-onboarding", "--ask", "How many devices do we onboard a day?"])
        #expect(told.text.count > silent.text.count + 60)
        #expect(try Program.run(["program"]).lines.count >= 20)
    }

    @Test(arguments: [("design", "device-onboarding", "system"), ("program", "returns-five-countries", "program")])
    func `a strong answer is rated above a weak one, and nothing is rated in noise`(
        command: String,
        question: String,
        practice: String
    ) throws {
        func met(_ strength: String) throws -> Int {
            let file = "Samples/Designs/\(practice)-\(strength).md"
            let outcome = try Program.run([command, question, "--answer", file, "--level", "L6", "--json"])
            return try #require(try Self.object(outcome)["met"] as? Int, "\(outcome.text)\(outcome.errors)")
        }
        #expect(try met("strong") >= met("weak") + 5)
        let noise = try Program.run([command, question, "--answer", "-"], input: Data("qwer asdf zxcv".utf8))
        #expect(noise.code == 0 && noise.text.contains("Not enough to judge"), "\(noise.text)")
    }
}
