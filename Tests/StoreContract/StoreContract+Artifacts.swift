import Interviewing

extension StoreContract {
    static let artifacts: [StoreContract] = [
        promise("a document comes back as it was made, with every byte of it") { store in
            let text = String(
                repeating: "Zß é e\u{301} \u{202E}日本語 '; DROP TABLE artifact; --\r\n| a | b |\n",
                count: 500
            )
            let first = try await store.addArtifact(
                Sample.document("A “title” 🚀", text),
                origin: .own,
                at: Sample.time(5)
            )
            let handedIn = Sample.assessment(handedIn: Sample.time(9))
            let second = try await store.addArtifact(handedIn, origin: .sample, at: Sample.time(6))
            try expect([first.number, second.number], [1, 2], "the numbers")
            try expect([first.version, second.version], [1, 1], "the versions")
            try expect([first.created, first.changed], [Sample.time(5), Sample.time(5)], "the times")
            try expect(first.retired, nil, "put aside")
            try expect([first.isSample, second.isSample], [false, true], "what they are")
            try expect(try await store.artifact(1), first, "the first")
            try expect(try await store.artifact(2), second, "the second")
            try expect(second.draft, handedIn, "the assessment")
            try expect(try await store.artifact(1).map { Array($0.draft.text.utf8) }, Array(text.utf8), "the bytes")
            try expect(try await store.artifact(3), nil, "a document that nobody made")
            for type in ArtifactType.allCases {
                let draft = ArtifactDraft(type: type, title: "T", text: "")
                try expect(try await store.addArtifact(draft, origin: .own, at: Sample.time(7)).draft, draft, "\(type)")
            }
        },
        promise("the document changed latest comes first, also when it is put aside") { store in
            for time in [10, 30, 20] as [Int64] {
                _ = try await store.addArtifact(Sample.document("\(time)"), origin: .own, at: Sample.time(time))
            }
            try expect(try await store.artifacts().map(\.number), [2, 3, 1], "the order")
            let draft = Sample.document("Later")
            _ = try await store.saveArtifact(draft, of: 1, version: 1, at: Sample.time(40))
            try await store.retireArtifact(1, at: Sample.time(41))
            let all = try await store.artifacts()
            try expect(all.map(\.number), [1, 2, 3], "the order after a save")
            try expect(all.first?.retired, Sample.time(41), "put aside")
            try expect(all.first?.draft, draft, "the words of what is put aside")
            try await store.retireArtifact(1, at: nil)
            try expect(try await store.artifact(1)?.retired, nil, "taken back")
        },
        promise("of two windows that save a document only the first one does") { store in
            _ = try await store.addArtifact(Sample.document("A"), origin: .own, at: Sample.time(1))
            let mine = try await store.saveArtifact(Sample.document("Mine"), of: 1, version: 1, at: Sample.time(2))
            try expect([mine.version, mine.number], [2, 1], "the version")
            try expect([mine.created, mine.changed], [Sample.time(1), Sample.time(2)], "the times")
            for version in [0, 1, 3] {
                try await refuse({ $0 == .changed }, "version \(version)") {
                    _ = try await store.saveArtifact(
                        Sample.document("Theirs"),
                        of: 1,
                        version: version,
                        at: Sample.time(3)
                    )
                }
            }
            try expect(try await store.artifact(1), mine, "the document")
            let again = try await store.saveArtifact(mine.draft, of: 1, version: 1, at: Sample.time(4))
            try expect(again, mine, "saving what is there already")
        },
        promise("only a document that is there can be saved or put aside, and a number is never used again") { store in
            _ = try await store.addArtifact(Sample.document("A"), origin: .own, at: Sample.time(1))
            try await store.deleteArtifact(1)
            try await store.deleteArtifact(1)
            try expect(try await store.artifacts(), [], "the documents")
            try await refuse({ $0 == .missing }, "a save") {
                _ = try await store.saveArtifact(Sample.document("B"), of: 1, version: 1, at: Sample.time(2))
            }
            try await refuse({ $0 == .missing }, "putting aside") {
                try await store.retireArtifact(1, at: Sample.time(2))
            }
            let next = try await store.addArtifact(Sample.document("C"), origin: .own, at: Sample.time(3))
            try expect(next.number, 2, "the next number")
        },
        promise("every change of a document moves the revision on") { store in
            func changed(_ what: String, _ change: () async throws -> Void) async throws {
                let before = try await store.revision()
                try await change()
                try hold(try await store.revision() != before, "\(what) left the revision")
            }
            try await changed("adding") {
                _ = try await store.addArtifact(Sample.document("A"), origin: .own, at: Sample.time(1))
            }
            try await changed("saving") {
                _ = try await store.saveArtifact(Sample.document("B"), of: 1, version: 1, at: Sample.time(2))
            }
            try await changed("putting aside") { try await store.retireArtifact(1, at: Sample.time(3)) }
            try await changed("deleting") { try await store.deleteArtifact(1) }
        },
        promise("a document that cannot be taken out and put back is refused") { store in
            let kept = try await store.addArtifact(Sample.document("A"), origin: .own, at: Sample.time(1))
            var late = Sample.assessment()
            late.assignment?.minutes = 0
            var strange = Sample.assessment()
            strange.assignment?.prompt = "a b"
            let refused = [
                Sample.document(" \n"), Sample.document("a\u{0}"), Sample.document("A", "a\u{0}b"), late, strange,
                Sample.document(String(repeating: "x", count: ArtifactDraft.longestTitle + 1)),
                Sample.document("A", String(repeating: "x", count: 1_000_001)),
            ]
            let isRefusal: (StoreError) -> Bool = { if case .refused = $0 { true } else { false } }
            for draft in refused {
                try await refuse(isRefusal, "adding \(draft.title.prefix(9))") {
                    _ = try await store.addArtifact(draft, origin: .own, at: Sample.time(2))
                }
                try await refuse(isRefusal, "saving \(draft.title.prefix(9))") {
                    _ = try await store.saveArtifact(draft, of: 1, version: 1, at: Sample.time(2))
                }
            }
            try expect(try await store.artifacts(), [kept], "the documents")
        },
    ]
}
