import Interviewing

extension StoreContract {
    static let profile: [StoreContract] = [
        promise("the résumé that came last is first, and an earlier one can be used again") { store in
            let one = try await store.addResume(name: "a.pdf", text: "One", origin: .own, at: Sample.time(1))
            let two = try await store.addResume(name: "b.pdf", text: "Two", origin: .own, at: Sample.time(2))
            try expect(try await store.resumes(), [two, one], "the résumés")
            try await store.useResume(one.number)
            try expect(try await store.resumes().map(\.text), ["One", "Two"], "the order")
            try await store.deleteResume(one.number)
            try expect(try await store.resumes(), [two], "after deleting")
            try await refuse({ $0 == .missing }, "using nothing") { try await store.useResume(99) }
        },
        promise("a new target is used, and deleting it falls back to the one used before") { store in
            let first = try await store.addTarget(track: .tpm, level: .l6, label: "", origin: .own)
            let second = try await store.addTarget(track: .pgm, level: .l7, label: "Devices", origin: .own)
            try expect(try await store.targets().current, second.number, "the one in use")
            try await store.useTarget(first.number)
            try expect(try await store.targets().current, first.number, "after choosing")
            let third = try await store.addTarget(track: .pgm, level: .l7, label: "Devices", origin: .own)
            try expect(third, second, "the same target")
            try expect(try await store.targets().all, [first, second], "the targets")
            try await store.deleteTarget(second.number)
            try expect(try await store.targets().current, first.number, "after deleting")
            try await refuse({ $0 == .missing }, "using nothing") { try await store.useTarget(99) }
        },
        promise("weights are kept for each track and can be taken back") { store in
            try await store.setPriors(["dive-deep": 0.4, "ownership": 1], for: .tpm)
            try expect(try await store.priors(for: .tpm), ["dive-deep": 0.4, "ownership": 1], "the weights")
            try expect(try await store.priors(for: .pgm), [:], "the other track's")
            try await store.setPriors([:], for: .tpm)
            try expect(try await store.priors(for: .tpm), [:], "after taking back")
        },
        promise("secret terms keep their order, each once") { store in
            try await store.setSecretTerms(["Zeta", "Alpha", "Zeta"])
            try expect(try await store.secretTerms(), ["Zeta", "Alpha"], "the terms")
            try await store.setSecretTerms([])
            try expect(try await store.secretTerms(), [], "after clearing")
        },
        promise("clearing samples leaves the candidate's own") { store in
            _ = try await store.add(Sample.draft("Own"), as: Sample.id(1), origin: .own, at: Sample.time(1))
            _ = try await store.add(Sample.draft("Sample"), as: Sample.id(2), origin: .sample, at: Sample.time(1))
            _ = try await store.addResume(name: "own", text: "One", origin: .own, at: Sample.time(1))
            _ = try await store.addResume(name: "sample", text: "Two", origin: .sample, at: Sample.time(2))
            try await store.clearSamples()
            try expect(try await store.headlines().map(\.id), [Sample.id(1)], "the stories")
            try expect(try await store.resumes().map(\.name), ["own"], "the résumés")
            try expect(try await store.search("sample", limit: 3), [], "the search")
            let own = try await store.addTarget(track: .tpm, level: .l6, label: "", origin: .own)
            _ = try await store.addTarget(track: .pgm, level: .l7, label: "", origin: .sample)
            try expect(try await store.archive().targets, [own], "archived targets")
            try await store.clearSamples()
            try expect(try await store.targets().all, [own], "the targets")
        },
        promise("a sample story that was edited is the candidate's own") { store in
            _ = try await store.add(Sample.draft("Sample"), as: Sample.id(1), origin: .sample, at: Sample.time(1))
            let mine = Sample.draft("Sample", "My words.")
            _ = try await store.save(mine, to: Sample.id(1), basedOn: 1, at: Sample.time(2))
            try await store.clearSamples()
            try expect(try await store.story(Sample.id(1))?.draft, mine, "the story")
            try expect(try await store.archive().stories.count, 1, "archived stories")
        },
    ]

    static let archives: [StoreContract] = [
        promise("an archive put into an empty store gives the same archive") { store in
            let archive = Archive(
                stories: [
                    ArchivedStory(
                        id: Sample.id(1),
                        created: Sample.time(1),
                        retired: Sample.time(9),
                        versions: [
                            StoryVersion(number: 1, draft: Sample.draft("One", "a"), saved: Sample.time(1)),
                            StoryVersion(number: 4, draft: Sample.draft("Two", "b"), saved: Sample.time(3)),
                        ]
                    )
                ],
                resumes: [ResumeRecord(number: 1, name: "cv", text: "Text", added: Sample.time(2), isSample: false)],
                targets: [
                    Target(number: 1, track: .pgm, level: .l7, label: "x"),
                    Target(number: 2, track: .tpm, level: .l6, label: ""),
                ],
                currentTarget: 1,
                priors: [.tpm: ["dive-deep": 0.25]],
                secretTerms: ["Apollo"]
            )
            let summary = try await store.restore(archive)
            try expect(summary.added, 1, "added")
            try expect(try await store.archive(), archive, "the archive")
            let again = try await store.restore(archive)
            try expect(again.unchanged, 1, "unchanged")
            try expect(again.added + again.updated + again.resumes, 0, "changes of the second time")
            try expect(try await store.archive(), archive, "the archive after the second time")
        },
        promise("a story that differs gets the archive's words as a new version, and keeps its own") { store in
            _ = try await store.add(Sample.draft("One", "mine"), as: Sample.id(1), origin: .own, at: Sample.time(5))
            let version = StoryVersion(number: 1, draft: Sample.draft("One", "theirs"), saved: Sample.time(1))
            let story = ArchivedStory(id: Sample.id(1), created: Sample.time(1), retired: nil, versions: [version])
            let summary = try await store.restore(Archive(stories: [story]))
            try expect(summary.updated, 1, "updated")
            try expect(try await store.versions(of: Sample.id(1)).map(\.draft.text.whole), ["theirs", "mine"], "texts")
            try expect(try await store.search("theirs", limit: 2), [Sample.id(1)], "the search")
        },
        promise("samples stay out of the archive") { store in
            _ = try await store.add(Sample.draft("Sample"), as: Sample.id(2), origin: .sample, at: Sample.time(1))
            _ = try await store.addResume(name: "sample", text: "Two", origin: .sample, at: Sample.time(2))
            try expect(try await store.archive(), Archive(), "the archive")
        },
    ]
}
