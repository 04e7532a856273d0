import Foundation
import Interviewing
import StoreContract
import Testing

struct WorkspaceTests {
    @Test func `a change shows at once, and what did not change is the same view`() async throws {
        let workspace = try Candidate.workspace()
        let empty = try await workspace.desk()
        #expect(empty.isEmpty)
        let id = try await Candidate.add("latency-under-the-lock", to: workspace)
        let one = try await workspace.desk()
        #expect(one.stories.map(\.id) == [id])
        #expect(one.stories[0].verdict == .tpm)
        #expect(try await workspace.desk().revision == one.revision)
        try await workspace.store.retire(id, at: Candidate.time)
        #expect(try await workspace.desk().active.isEmpty)
        #expect(try await workspace.desk().stories.count == 1)
    }

    @Test func `another target reads the stories anew`() async throws {
        let workspace = try Candidate.workspace()
        _ = try await Candidate.add("latency-under-the-lock", to: workspace)
        _ = try await workspace.store.addTarget(track: .tpm, level: .l6, label: "", origin: .own)
        let fitting = try await workspace.desk().stories[0].findings[.problem] ?? 0
        _ = try await workspace.store.addTarget(track: .pgm, level: .l6, label: "", origin: .own)
        let desk = try await workspace.desk()
        #expect(desk.track == .pgm)
        #expect((desk.stories[0].findings[.problem] ?? 0) > fitting)
    }

    @Test func `a new secret name is looked for in stories read before`() async throws {
        let workspace = try Candidate.workspace()
        _ = try await Candidate.add("latency-under-the-lock", to: workspace)
        #expect(try await workspace.desk().stories[0].secrets == 0)
        try await workspace.store.setSecretTerms(["Pieter"])
        #expect(try await workspace.desk().stories[0].secrets > 0)
    }

    @Test func `without a target the résumé's track counts`() async throws {
        let workspace = try Candidate.workspace()
        let resume = try TestEngine.body(of: "Samples/pgm-daniel-okafor/resume.md")
        _ = try await workspace.store.addResume(name: "cv", text: resume, origin: .own, at: Candidate.time)
        #expect(try await workspace.desk().track == .pgm)
    }

    @Test(arguments: ["9", "9 percent", "$9 million"])
    func `a number of hundreds of digits is read like any other`(form: String) async throws {
        let workspace = try Candidate.workspace()
        let number = form.replacingOccurrences(of: "9", with: String(repeating: "9", count: 310))
        let text = "In March 2024 I moved the ledger and we saved \(number) of the cost for 12 teams."
        let draft = StoryDraft(title: "Large", project: "Ledger", text: .free(text))
        _ = try await workspace.store.add(draft, as: StoryID(wordsOf: draft), origin: .own, at: Candidate.time)
        let desk = try await workspace.desk()
        #expect(desk.stories.count == 1)
        #expect(workspace.contradictions(desk).isEmpty)
    }

    @Test func `many readers at once see a whole view`() async throws {
        let workspace = try Candidate.workspace()
        for name in Candidate.stories { _ = try await Candidate.add(name, to: workspace) }
        try await withThrowingTaskGroup(of: Int.self) { group in
            for _ in 0..<20 { group.addTask { try await workspace.desk().stories.count } }
            for try await count in group { #expect(count == Candidate.stories.count) }
        }
    }
}

/// A candidate with the stories of a sample.
enum Candidate {
    static let time = Timestamp(milliseconds: 1_700_000_000_000)
    static let folder = "Samples/tpm-mara-lindqvist/stories"
    static let stories = [
        "disagreeing-on-exactly-once", "latency-under-the-lock", "ledger-partitioning", "retry-storm",
        "the-silent-default",
    ]

    static func workspace() throws -> Workspace {
        Workspace(store: MemoryStore(), assessor: try #require(TestEngine.assessor))
    }

    static func draft(_ name: String, project: String = "") throws -> StoryDraft {
        let text = try TestEngine.body(of: "\(folder)/\(name).md")
        return StoryDraft(title: name, project: project, text: .free(text))
    }

    @discardableResult
    static func add(_ name: String, project: String = "", to workspace: Workspace) async throws -> StoryID {
        let draft = try draft(name, project: project)
        return try await workspace.store.add(draft, as: StoryID(wordsOf: draft), origin: .own, at: time).id
    }
}
