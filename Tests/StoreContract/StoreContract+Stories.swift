import Interviewing

extension StoreContract {
    static let stories: [StoreContract] = [
        promise("a story comes back as it was saved") { store in
            let parts = StoryText.parts([
                .situation: "É \u{1F680}\n\nwhy", .result: "'; DROP TABLE story; --", .task: "",
            ])
            var draft = Sample.draft("A “title”")
            draft.text = parts
            let saved = try await store.add(draft, as: Sample.id(1), origin: .own, at: Sample.time(5))
            try expect(try await store.story(Sample.id(1)), saved, "the story")
            try expect(saved.draft, draft, "its draft")
            try expect(saved.version, 1, "its version")
            try expect(saved.created, Sample.time(5), "its time")
        },
        promise("there is no story that nobody added") { store in
            try expect(try await store.story(Sample.id(9)), nil, "the story")
            try expect(try await store.versions(of: Sample.id(9)), [], "its versions")
            try expect(try await store.stories([Sample.id(9)]), [], "the stories")
        },
        promise("an id is taken once") { store in
            _ = try await store.add(Sample.draft("One"), as: Sample.id(1), origin: .own, at: Sample.time(1))
            try await refuse({ $0 == .exists }, "a second story of the same id") {
                _ = try await store.add(Sample.draft("Two"), as: Sample.id(1), origin: .own, at: Sample.time(2))
            }
            try expect(try await store.story(Sample.id(1))?.draft.title, "One", "the title")
        },
        promise("the latest saved story comes first, then by id") { store in
            for (number, time) in [(1, 10), (2, 30), (3, 20)] as [(Int, Int64)] {
                _ = try await store.add(
                    Sample.draft("S\(number)"),
                    as: Sample.id(number),
                    origin: .own,
                    at: Sample.time(time)
                )
            }
            try expect(try await store.headlines().map(\.id), [2, 3, 1].map(Sample.id), "the order")
        },
        promise("stories come in the order asked for") { store in
            for number in 1...3 {
                _ = try await store.add(
                    Sample.draft("S\(number)"),
                    as: Sample.id(number),
                    origin: .own,
                    at: Sample.time(1)
                )
            }
            let asked = [3, 7, 1].map(Sample.id)
            try expect(try await store.stories(asked).map(\.id), [Sample.id(3), Sample.id(1)], "the stories")
        },
        promise("a story can be put aside and taken back") { store in
            _ = try await store.add(Sample.draft("One"), as: Sample.id(1), origin: .own, at: Sample.time(1))
            try await store.retire(Sample.id(1), at: Sample.time(4))
            try expect(try await store.story(Sample.id(1))?.retired, Sample.time(4), "retired")
            try expect(try await store.headlines().map(\.isRetired), [true], "the headline")
            try await store.retire(Sample.id(1), at: nil)
            try expect(try await store.story(Sample.id(1))?.retired, nil, "taken back")
            try await refuse({ $0 == .missing }, "putting aside nothing") {
                try await store.retire(Sample.id(2), at: nil)
            }
        },
        promise("a deleted story is gone with its versions and from the search") { store in
            _ = try await store.add(Sample.draft("Zebra"), as: Sample.id(1), origin: .own, at: Sample.time(1))
            try await store.delete(Sample.id(1))
            try expect(try await store.story(Sample.id(1)), nil, "the story")
            try expect(try await store.versions(of: Sample.id(1)), [], "its versions")
            try expect(try await store.search("zebra", limit: 5), [], "the search")
            try await refuse({ $0 == .missing }, "deleting nothing") { try await store.delete(Sample.id(1)) }
        },
        promise("a story that was deleted and came back has another stamp") { store in
            _ = try await store.add(Sample.draft("Old"), as: Sample.id(1), origin: .own, at: Sample.time(1))
            let before = try await store.headlines()
            try await store.delete(Sample.id(1))
            _ = try await store.add(Sample.draft("New"), as: Sample.id(1), origin: .own, at: Sample.time(1))
            try hold(try await store.headlines() != before, "the same headline for another story")
        },
        promise("every change moves the revision on, reading does not") { store in
            var seen = [try await store.revision()]
            _ = try await store.add(Sample.draft("One"), as: Sample.id(1), origin: .own, at: Sample.time(1))
            seen.append(try await store.revision())
            _ = try await store.addTarget(track: .tpm, level: .l6, label: "", origin: .own)
            seen.append(try await store.revision())
            _ = try await store.headlines()
            try expect(try await store.revision(), seen[2], "the revision after reading")
            try hold(Set(seen).count == 3, "revisions \(seen)")
        },
    ]

    static let histories: [StoreContract] = [
        promise("every save is kept as a version, the newest first") { store in
            _ = try await store.add(Sample.draft("One", "a"), as: Sample.id(1), origin: .own, at: Sample.time(1))
            let second = try await store.save(
                Sample.draft("One", "b"),
                to: Sample.id(1),
                basedOn: 1,
                at: Sample.time(2)
            )
            try expect(second.version, 2, "the version")
            try expect(second.saved, Sample.time(2), "saved")
            try expect(second.created, Sample.time(1), "created")
            let versions = try await store.versions(of: Sample.id(1))
            try expect(versions.map(\.number), [2, 1], "the numbers")
            try expect(versions.map(\.draft.text.whole), ["b", "a"], "the texts")
        },
        promise("saving on top of an old version is refused and changes nothing") { store in
            _ = try await store.add(Sample.draft("One", "a"), as: Sample.id(1), origin: .own, at: Sample.time(1))
            let theirs = try await store.save(
                Sample.draft("One", "b"),
                to: Sample.id(1),
                basedOn: 1,
                at: Sample.time(2)
            )
            try await refuse({ $0 == .conflict(theirs) }, "the second window") {
                _ = try await store.save(Sample.draft("One", "c"), to: Sample.id(1), basedOn: 1, at: Sample.time(3))
            }
            try expect(try await store.story(Sample.id(1)), theirs, "the story")
        },
        promise("saving what is there already makes no version") { store in
            _ = try await store.add(Sample.draft("One"), as: Sample.id(1), origin: .own, at: Sample.time(1))
            let same = try await store.save(Sample.draft("One"), to: Sample.id(1), basedOn: 1, at: Sample.time(9))
            try expect(same.version, 1, "the version")
            try expect(try await store.versions(of: Sample.id(1)).count, 1, "the versions")
        },
        promise("only a story that is there can be saved") { store in
            try await refuse({ $0 == .missing }, "saving nothing") {
                _ = try await store.save(Sample.draft("One"), to: Sample.id(1), basedOn: 1, at: Sample.time(1))
            }
        },
    ]

    static let searches: [StoreContract] = [
        promise("the search finds every word in any field, the last one as a beginning") { store in
            _ = try await store.add(
                Sample.draft("Ledger move", "Dual writes failed."),
                as: Sample.id(1),
                origin: .own,
                at: Sample.time(1)
            )
            _ = try await store.add(
                Sample.draft("Broker", "The ledger stayed."),
                as: Sample.id(2),
                origin: .own,
                at: Sample.time(2)
            )
            try expect(try await store.search("dual wri", limit: 9), [Sample.id(1)], "two words")
            try expect(Set(try await store.search("LEDGER", limit: 9)), Set([Sample.id(1), Sample.id(2)]), "one word")
            try expect(try await store.search("ledger zebra", limit: 9), [], "a word that is nowhere")
            try expect(try await store.search("payments", limit: 1).count, 1, "the limit")
        },
        promise("what is searched are words, never operators") { store in
            _ = try await store.add(Sample.draft("One"), as: Sample.id(1), origin: .own, at: Sample.time(1))
            for query in [
                "", "  ", "\"", "*", "title:One", "One OR", "NEAR(", "a AND NOT b", "-", "(((", "\u{0}", "é\u{301}",
            ] {
                _ = try await store.search(query, limit: 3)
            }
            try expect(try await store.search("o'clock\" OR \"one", limit: 3), [], "a quoted operator")
        },
        promise("the search follows an edit") { store in
            _ = try await store.add(Sample.draft("One", "zebra"), as: Sample.id(1), origin: .own, at: Sample.time(1))
            _ = try await store.save(Sample.draft("One", "lion"), to: Sample.id(1), basedOn: 1, at: Sample.time(2))
            try expect(try await store.search("zebra", limit: 3), [], "the old word")
            try expect(try await store.search("lion", limit: 3), [Sample.id(1)], "the new word")
        },
    ]
}
