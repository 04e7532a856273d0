import Foundation
import Testing

@Suite(.enabled(if: Program.path != nil, "INCLINED_PROGRAM names no program"))
struct StoriesTests {
    private let sample = "Samples/tpm-mara-lindqvist/stories"

    @Test func `an empty bank says what to do`() throws {
        try withData { data in
            let outcome = try Program.run(["stories", "--data", data])
            #expect(outcome.code == 0)
            #expect(outcome.text.contains("inclined stories add"))
        }
    }

    @Test func `stories are added, listed, found, shown and put into the matrix`() throws {
        try withData { data in
            let added = try Program.run([
                "stories", "add", "\(sample)/retry-storm.md", "\(sample)/latency-under-the-lock.md", "--data", data,
            ])
            #expect(added.code == 0, "\(added.errors)")
            #expect(added.lines.count == 2)
            #expect(
                try Program.run(["stories", "list", "--data", data]).text.contains(
                    "Slow payments that nobody could reproduce"
                )
            )
            let found = try Program.run(["stories", "search", "dashboard", "averag", "--data", data])
            #expect(found.text.contains("Slow payments") && !found.text.contains("Helping ourselves"))
            let shown = try Program.run(["stories", "show", "slow", "--data", data])
            #expect(shown.text.contains("In spring 2023 our biggest merchants"))
            let matrix = try Program.run(["stories", "matrix", "--json", "--data", data])
            let object = try #require(try JSONSerialization.jsonObject(with: matrix.output) as? [String: Any])
            #expect((object["stories"] as? [Any])?.count == 2)
            #expect(
                (object["gaps"] as? [[String: Any]])?.contains { $0["principle"] as? String == "frugality" } == true
            )
        }
    }

    @Test func `a story is edited in the editor and keeps its versions`() throws {
        try withData { data in
            _ = try Program.run(["stories", "add", "\(sample)/retry-storm.md", "--data", data])
            let environment = ["EDITOR": "sed -i s/ourselves/everybody/", "VISUAL": ""]
            var editor = environment
            editor["VISUAL"] = environment["EDITOR"]
            let edited = try Program.run(["stories", "edit", "helping", "--data", data], environment: editor)
            #expect(edited.text.contains("Saved version 2"), "\(edited.errors)")
            #expect(try Program.run(["stories", "list", "--data", data]).text.contains("Helping everybody"))
            let failed = try Program.run(
                ["stories", "edit", "helping", "--data", data],
                environment: ["VISUAL": "false"]
            )
            #expect(failed.code == 2)
            #expect(failed.errors.contains("nothing was saved"))
        }
    }

    @Test func `what was written in the editor is not lost when it cannot be saved`() throws {
        try withData { data in
            try FileManager.default.createDirectory(atPath: data, withIntermediateDirectories: true)
            try Data("---\ntitle: One\nprinciples: [nonsense]\n---\n\nMY WORDS\n".utf8)
                .write(to: URL(fileURLWithPath: "\(data)/written"))
            let outcome = try Program.run(
                ["stories", "add", "--data", data],
                environment: ["VISUAL": "cp \(data)/written", "TMPDIR": data]
            )
            #expect(outcome.code == 2)
            let path = try #require(outcome.errors.split(separator: " ").last { $0.contains("inclined-") })
            let file = path.trimmingCharacters(in: CharacterSet(charactersIn: ".\n"))
            #expect(try String(contentsOfFile: file, encoding: .utf8).contains("MY WORDS"), "\(outcome.errors)")
        }
    }

    @Test func `an empty file is no story, and nothing is added`() throws {
        try withData { data in
            let empty = "\(data)-empty.md"
            defer { try? FileManager.default.removeItem(atPath: empty) }
            try Data(" \n".utf8).write(to: URL(fileURLWithPath: empty))
            let added = try Program.run(["stories", "add", "\(sample)/retry-storm.md", empty, "--data", data])
            #expect(added.code == 2 && added.errors.contains("holds no story"), "\(added.errors)")
            #expect(try Program.run(["stories", "--data", data]).text.contains("inclined stories add"))
        }
    }

    @Test func `a name that is none or several is refused with the way out`() throws {
        try withData { data in
            _ = try Program.run([
                "stories", "add", "\(sample)/retry-storm.md", "\(sample)/latency-under-the-lock.md", "--data", data,
            ])
            let none = try Program.run(["stories", "show", "zebra", "--data", data])
            #expect(none.code == 2 && none.errors.contains("inclined stories"))
            let several = try Program.run(["stories", "show", "e", "--data", data])
            #expect(several.code == 2 && several.errors.contains("name one by its id"))
        }
    }

    @Test func `an export read into an empty store gives the same export`() throws {
        try withData { data in
            _ = try Program.run(["import", sample, "--data", data])
            _ = try Program.run(
                ["stories", "edit", "helping", "--data", data],
                environment: ["VISUAL": "sed -i s/ourselves/everybody/"]
            )
            let out = "\(data)-export"
            defer { try? FileManager.default.removeItem(atPath: out) }
            #expect(try Program.run(["export", out, "--data", data]).code == 0)
            let json = try Data(contentsOf: URL(fileURLWithPath: "\(out)/inclined.json"))
            try withData { second in
                let imported = try Program.run(["import", out, "--data", second])
                #expect(imported.text.hasPrefix("New stories: 5."), "\(imported.text)\(imported.errors)")
                #expect(try Program.run(["export", out, "--data", second]).code == 0)
                #expect(try Data(contentsOf: URL(fileURLWithPath: "\(out)/inclined.json")) == json)
                let again = try Program.run(["import", out, "--data", second])
                #expect(again.text.contains("Here already: 5."))
            }
        }
    }

    @Test func `a résumé that is imported becomes the one in use, and a table is told where it belongs`() throws {
        try withData { data in
            func run(_ arguments: String...) throws -> Program.Outcome {
                try Program.run(["import"] + arguments + ["--data", data])
            }
            let mara = "Samples/tpm-mara-lindqvist/resume.md"
            let first = try run(mara)
            #expect(first.code == 0 && first.text.contains("“resume.md” is the résumé in use"), "\(first.errors)")
            #expect(try run("Samples/pgm-daniel-okafor/resume.md").text.contains("is the résumé in use"))
            let again = try run(mara, "\(sample)/retry-storm.md")
            #expect(again.text.contains("is here already and is the résumé in use"), "\(again.text)")
            #expect(again.text.contains("New stories: 1."))
            let out = "\(data)-export"
            defer { try? FileManager.default.removeItem(atPath: out) }
            #expect(try Program.run(["export", out, "--data", data]).text.contains("2 résumés"))
            #expect(try run(mara, "--kind", "story").text.hasPrefix("New stories: 1."))
            let blank = "\(data)-blank.md"
            defer { try? FileManager.default.removeItem(atPath: blank) }
            try Data("1 2 3\n".utf8).write(to: URL(fileURLWithPath: blank))
            let refused = try run(blank, "--kind", "resume")
            #expect(refused.code == 2 && refused.errors.contains("holds no words"), "\(refused.errors)")
            let reports = "\(data)-reports.CSV"
            defer { try? FileManager.default.removeItem(atPath: reports) }
            try Data("level,total\nL6,250000\n".utf8).write(to: URL(fileURLWithPath: reports))
            let table = try run(reports)
            #expect(table.code == 2 && table.errors.contains("inclined pay import \(reports)"), "\(table.errors)")
        }
    }

    @Test func `notes written elsewhere are read once, however often they are imported`() throws {
        try withData { data in
            let note = Data("# The long week\n\nI moved the launch by a week because the test had failed.\n".utf8)
            for expected in ["New stories: 1.", "New stories: 0."] {
                let outcome = try Program.run(["import", "-", "--data", data], input: note)
                #expect(outcome.text.hasPrefix(expected), "\(outcome.errors)")
            }
        }
    }

    @Test func `the data folder follows the environment, and a bad one is named`() throws {
        try withData { data in
            _ = try Program.run(["stories", "add", "\(sample)/retry-storm.md"], environment: ["XDG_DATA_HOME": data])
            #expect(FileManager.default.fileExists(atPath: "\(data)/inclined/inclined.sqlite"))
            let bad = try Program.run(["stories", "--data", "/dev/null/x"])
            #expect(bad.code == 2)
            #expect(bad.errors.contains("/dev/null/x") && bad.errors.contains("--data"))
        }
    }

    private func withData(_ body: (String) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("data-\(UUID().uuidString)").path
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try body(folder)
    }
}
