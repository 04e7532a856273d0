import Interviewing
import Testing
import TextAnalysis

struct MatrixTests {
    @Test func `gaps come by importance, and a principle with a story is none`() async throws {
        let workspace = try Candidate.workspace()
        for name in Candidate.stories { try await Candidate.add(name, to: workspace) }
        let matrix = PrincipleMatrix(try await workspace.desk(), library: workspace.assessor.library)
        #expect(matrix.columns.count == 16)
        #expect(matrix.gaps.map(\.importance) == matrix.gaps.map(\.importance).sorted(by: >))
        let gaps = Set(matrix.gaps.map(\.principle.id))
        #expect(!gaps.contains("dive-deep"))
        for column in matrix.columns where column.carrying > 0 { #expect(!gaps.contains(column.principle.id)) }
    }

    @Test func `own weights change the order of the gaps`() async throws {
        let workspace = try Candidate.workspace()
        try await Candidate.add("latency-under-the-lock", to: workspace)
        try await workspace.store.setPriors(["frugality": 1, "think-big": 0], for: .tpm)
        let library = workspace.assessor.library
        var weights = Dictionary(uniqueKeysWithValues: library.principles.map { ($0.id, 0.0) })
        weights["frugality"] = 1
        try await workspace.store.setPriors(weights, for: .tpm)
        let matrix = PrincipleMatrix(try await workspace.desk(), library: library)
        #expect(matrix.gaps.map(\.principle.id) == ["frugality"])
    }

    @Test func `a project told in every third story or more is told too often`() async throws {
        let workspace = try Candidate.workspace()
        for name in Candidate.stories.prefix(3) { try await Candidate.add(name, project: "Payouts", to: workspace) }
        try await Candidate.add(Candidate.stories[3], project: "Other", to: workspace)
        let matrix = PrincipleMatrix(try await workspace.desk(), library: workspace.assessor.library)
        #expect(matrix.overused.map(\.name) == ["Payouts"])
        #expect(matrix.overused.map(\.stories) == [3])
    }

    @Test func `the next story quotes the résumé, and the role that holds the words`() async throws {
        let workspace = try Candidate.workspace()
        let resume = try TestEngine.body(of: "Samples/tpm-mara-lindqvist/resume.md")
        _ = try await workspace.store.addResume(name: "cv", text: resume, origin: .own, at: Candidate.time)
        try await Candidate.add("latency-under-the-lock", to: workspace)
        let desk = try await workspace.desk()
        let assessment = try #require(desk.resume)
        let matrix = PrincipleMatrix(desk, library: workspace.assessor.library)
        let next = try #require(NextStory(matrix, resume: assessment))
        let role = assessment.roles[try #require(next.role)]
        let quote = try #require(next.quote)
        #expect(role.span.contains(quote.span))
        #expect(resume.contains(quote.quote))
    }

    @Test func `an empty bank has nothing but gaps`() async throws {
        let workspace = try Candidate.workspace()
        let matrix = PrincipleMatrix(try await workspace.desk(), library: workspace.assessor.library)
        #expect(matrix.stories.isEmpty && !matrix.gaps.isEmpty && matrix.overused.isEmpty)
        #expect(NextStory(matrix, resume: nil)?.role == nil)
    }

    @Test func `variety counts levers with evidence and every kind of story`() async throws {
        let workspace = try Candidate.workspace()
        for name in Candidate.stories { try await Candidate.add(name, to: workspace) }
        let report = VarietyReport(try await workspace.desk(), library: workspace.assessor.library)
        #expect(report.levers.count == 13)
        #expect(abs(report.levers.reduce(0) { $0 + $1.share } - 1) < 0.001)
        let failure = try #require(report.kinds.first { $0.variety.signal.id == "failure" })
        #expect(failure.stories.map(\.story.title) == ["the-silent-default"])
        #expect(!failure.isMet)
    }
}
