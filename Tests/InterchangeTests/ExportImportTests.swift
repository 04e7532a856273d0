import Interchange
import Interviewing
import StoreContract
import Testing

/// A store that was exported to a folder and read into an empty one.
struct ExportImportTests {
    @Test(
        "Nothing is lost: stories, loops, questions, outcomes, wishes, documents, designs, offers, plans, rehearsals and pay come back, once"
    )
    func nothingIsLost() async throws {
        var nasty = Nasty(seed: 21)
        for _ in 0..<10 {
            let (one, two) = (MemoryStore(), MemoryStore())
            _ = try await one.restore(nasty.archive())
            let exported = await one.archive()
            let folder = try TemporaryFolder()
            try ArchiveFolder.write(exported, to: folder.path + "/out")
            let content = try ArchiveFolder.read(path: folder.path + "/out")
            #expect(content.notes.isEmpty && content.problems.isEmpty)
            let read = try #require(content.archive)
            _ = try await two.restore(read)
            let back = await two.archive()
            #expect(renumbered(back) == renumbered(exported))
            #expect(back.loopBytes == exported.loopBytes)
            #expect(back.workshopBytes == exported.workshopBytes)
            #expect(back.preparationBytes == exported.preparationBytes)
            #expect(try await two.restore(read).isEmpty)
        }
    }

    /// Numbers are given anew; what they point at must not change.
    private func renumbered(_ archive: Archive) -> Archive {
        var archive = archive
        let places = Dictionary(uniqueKeysWithValues: archive.loops.enumerated().map { ($1.number, $0 + 1) })
        archive.loops = archive.loops.map { loop in
            var loop = loop
            loop.number = places[loop.number] ?? 0
            return loop
        }
        archive.questions = archive.questions.map { OwnQuestion(number: 0, question: $0.question, added: $0.added) }
        archive.outcomes = archive.outcomes.map { record in
            var outcome = record.outcome
            outcome.loop = outcome.loop.map { places[$0] ?? 0 }
            return OutcomeRecord(number: 0, outcome: outcome)
        }
        return archive
    }
}
