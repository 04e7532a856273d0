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

    @Test func `with more stories than are read in full the guide says so, and with fewer it says nothing`()
        async throws
    {
        let workspace = try Candidate.workspace()
        let move = try #require(workspace.assessor.preparation.moves.first { $0.id == "tpm-to-pgm" })
        for number in 0..<200 {
            let draft = StoryDraft(
                title: "Story \(number)",
                text: .free("I moved the lock, and it took \(number) days.")
            )
            _ = try await workspace.store.add(draft, as: StoryID(wordsOf: draft), origin: .own, at: Candidate.time)
        }
        #expect(try await workspace.guide(move, to: .pgm, desk: workspace.desk()).scope == nil)
        try await Candidate.add("retry-storm", to: workspace)
        let scope = try #require(try await workspace.guide(move, to: .pgm, desk: workspace.desk()).scope)
        #expect(scope.hasPrefix("Of your 201 stories the 200 saved last are read here;"))
        let desk = try await workspace.desk()
        #expect(try await workspace.moveMaterial(desk, for: .pgm).count == 200)
    }

    @Test func `whichever page comes first, moves and rehearsal show the present words for the present target`()
        async throws
    {
        let workspace = try Candidate.workspace()
        let id = try await Candidate.add("latency-under-the-lock", to: workspace)
        func titles(_ track: Track) async throws -> [String] {
            let material = try await workspace.moveMaterial(workspace.desk(), for: track)
            #expect(material.allSatisfy { $0.assessment.submission.target == track })
            return material.map(\.title)
        }
        func cards() async throws -> Set<String> {
            let view = try await workspace.preparation(now: Candidate.time, clock: .utc)
            return Set(view.schedule.cards.map(\.card.title))
        }
        for track in [Track.tpm, .pgm] {
            _ = try await workspace.store.addTarget(track: track, level: .l6, label: "", origin: .own)
            #expect(try await cards() == (try await Set(titles(track))))
            #expect(try await titles(track.other) == (try await titles(track)))
            let record = try #require(try await workspace.store.story(id))
            var draft = record.draft
            draft.title = "Told for \(track.abbreviation)"
            _ = try await workspace.store.save(draft, to: id, basedOn: record.version, at: Candidate.time)
            #expect(try await cards() == ["Told for \(track.abbreviation)"])
            #expect(try await titles(track) == ["Told for \(track.abbreviation)"])
        }
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
