import Interviewing
import StoreContract
import Testing

struct MoveMaterialTests {
    @Test func `an edited story is quoted in its new words, and a story put aside is quoted no more`() async throws {
        let workspace = try Candidate.workspace()
        let id = try await Candidate.add("latency-under-the-lock", to: workspace)
        let move = try #require(workspace.assessor.preparation.moves.first { $0.id == "tpm-to-pgm" })
        let first = try await workspace.guide(move, to: .pgm, desk: workspace.desk())
        #expect(!first.keep.flatMap(\.quotes).isEmpty)
        let retold = try Candidate.draft("retry-storm")
        _ = try await workspace.store.save(retold, to: id, basedOn: 1, at: Candidate.time)
        let second = try await workspace.guide(move, to: .pgm, desk: workspace.desk())
        let quotes = second.keep.flatMap(\.quotes)
        #expect(!quotes.isEmpty)
        #expect(quotes.allSatisfy { $0.title == "retry-storm" && retold.text.whole.contains($0.quote) })
        try await workspace.store.retire(id, at: Candidate.time)
        let third = try await workspace.guide(move, to: .pgm, desk: workspace.desk())
        #expect(!third.hasMaterial)
    }

    @Test func `a move that does not lead to a track is read for the one it leads to`() async throws {
        let workspace = try Candidate.workspace()
        let move = try #require(workspace.assessor.preparation.moves.first { $0.tracks == [.pgm] })
        let guide = try await workspace.guide(move, to: .tpm, desk: workspace.desk())
        #expect(guide.track == .pgm)
    }

    @Test func `the board of levels holds the newest résumé and the stories in use`() async throws {
        let workspace = try Candidate.workspace()
        let blank = workspace.levelBoard(try await workspace.desk(), track: .tpm)
        #expect(blank.range == nil)
        for name in Candidate.stories { try await Candidate.add(name, to: workspace) }
        let resume = try TestEngine.body(of: "Samples/tpm-mara-lindqvist/resume.md")
        _ = try await workspace.store.addResume(name: "cv", text: resume, origin: .own, at: Candidate.time)
        let board = workspace.levelBoard(try await workspace.desk(), track: .tpm)
        #expect(board.range != nil)
        let titles = Set(board.rows.flatMap(\.cells).flatMap(\.quotes).map(\.title))
        #expect(titles.contains("cv"))
        #expect(titles.count > 2)
    }

    @Test func `every known move stands once in the list, those from a role first`() throws {
        let workspace = try Candidate.workspace()
        let known = workspace.assessor.preparation
        #expect(Set(known.listedMoves.map(\.id)) == Set(known.moves.map(\.id)))
        #expect(known.listedMoves.count == known.moves.count)
        let employers = known.listedMoves.drop { $0.employer == nil }
        #expect(employers.allSatisfy { $0.employer != nil })
    }
}
