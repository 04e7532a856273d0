import Interviewing

extension StoreContract {
    static let workshopArchives: [StoreContract] = [
        promise("documents and design sessions go into an empty store and come out the same") { store in
            var finished = Sample.design(.free("Done."), asked: ["How many?"], at: 2)
            (finished.state, finished.handedIn) = (.finished, Sample.time(7))
            (finished.tookOutline, finished.minutes) = (true, nil)
            let aside = ArtifactRecord(
                number: 3,
                draft: Sample.assessment(handedIn: Sample.time(8)),
                version: 7,
                created: Sample.time(2),
                changed: Sample.time(9),
                retired: Sample.time(10),
                isSample: false
            )
            let alike = Sample.document("Two alike")
            let archive = Archive(
                artifacts: [Sample.archived(alike), Sample.archived(alike, number: 2), aside],
                designs: [
                    Sample.archived(Sample.design(Sample.sections(["a", "b 🚀"])), version: 4),
                    Sample.archived(finished, number: 2),
                ]
            )
            let summary = try await store.restore(archive)
            try expect([summary.artifacts, summary.designs], [3, 2], "what came in")
            try expect(try await store.archive(), archive, "the archive")
            try hold(try await store.restore(archive).isEmpty, "the second time was not empty")
            try expect(try await store.archive(), archive, "the archive after the second time")
        },
        promise("a document with other words is added beside the one that is here, once") { store in
            let here = try await store.addArtifact(Sample.document("A", "mine"), origin: .own, at: Sample.time(1))
            let archive = Archive(artifacts: [Sample.archived(Sample.document("A", "theirs"))])
            try expect(try await store.restore(archive).artifacts, 1, "documents")
            try hold(try await store.restore(archive).isEmpty, "the second time was not empty")
            try expect(try await store.artifact(1), here, "the document that was here")
            try expect(try await store.artifact(2)?.draft.text, "theirs", "the archive's document")
            try hold(try await store.restore(try await store.archive()).isEmpty, "the own archive was not empty")
        },
        promise("a design session that goes on in an archive goes on here, and never the other way round") { store in
            _ = try await store.addDesign(Sample.design(.free("beg"), asked: ["One?"]), origin: .own)
            var over = Sample.design(.free("begun"), asked: ["One?", "Two?"])
            over.state = .finished
            let later = Archive(designs: [Sample.archived(over)])
            try expect(try await store.restore(later).designs, 1, "designs")
            try expect(try await store.designs(), [Sample.archived(over, version: 2)], "the session that went on")
            let earlier = Archive(designs: [Sample.archived(Sample.design(asked: ["One?"]), version: 9)])
            for archive in [later, earlier] {
                try hold(try await store.restore(archive).isEmpty, "an earlier state came back")
            }
            try await refuse({ $0 == .changed }, "a window that shows the earlier state") {
                _ = try await store.saveDesign(Sample.design(.free("mine")), of: 1, version: 1)
            }
            try expect(
                try await store.designs(),
                [Sample.archived(over, version: 2)],
                "the session after earlier states"
            )
        },
        promise("where both sides wrote something of their own, both design sessions stay") { store in
            let here = try await store.addDesign(Sample.design(.free("mine")), origin: .own)
            let others = [
                Sample.design(.free("theirs")), Sample.design(Sample.sections(["mine"])),
                Sample.design(.free("mine"), at: 2),
            ]
            let archive = Archive(designs: others.enumerated().map { Sample.archived($1, number: $0 + 1) })
            try expect(try await store.restore(archive).designs, 3, "designs")
            try hold(try await store.restore(archive).isEmpty, "the second time was not empty")
            try expect(try await store.design(1), here, "the session that was here")
            try expect(try await store.designs().map(\.number), [4, 3, 2, 1], "the numbers")
        },
        promise("samples of documents and designs go when samples are cleared and stay out of archives") { store in
            _ = try await store.addArtifact(Sample.document("Sample"), origin: .sample, at: Sample.time(1))
            _ = try await store.addDesign(Sample.design(asked: ["Why?"]), origin: .sample)
            try expect(try await store.archive(), Archive(), "the archive")
            // The candidate's own copy of a sample is a document of its own.
            let own = Archive(
                artifacts: [Sample.archived(Sample.document("Sample"))],
                designs: [Sample.archived(Sample.design(asked: ["Why?"]))]
            )
            let summary = try await store.restore(own)
            try expect([summary.artifacts, summary.designs], [1, 1], "what came in beside samples")
            try await store.clearSamples()
            try expect(try await store.artifacts().map(\.number), [2], "the documents")
            try expect(try await store.designs().map(\.number), [2], "the designs")
        },
        promise("a sample document or design that was edited is the candidate's own") { store in
            _ = try await store.addArtifact(Sample.document("Sample"), origin: .sample, at: Sample.time(1))
            _ = try await store.addDesign(Sample.design(), origin: .sample)
            _ = try await store.saveArtifact(Sample.document("Mine"), of: 1, version: 1, at: Sample.time(2))
            _ = try await store.saveDesign(Sample.design(.free("Mine")), of: 1, version: 1)
            try await store.clearSamples()
            try expect(try await store.artifacts().map(\.draft.title), ["Mine"], "the documents")
            try expect(try await store.designs().map(\.session.answer), [.free("Mine")], "the designs")
            let archive = try await store.archive()
            try expect([archive.artifacts.count, archive.designs.count], [1, 1], "the archive")
        },
    ]
}
