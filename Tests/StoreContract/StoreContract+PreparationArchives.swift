import Interviewing

extension StoreContract {
    static let preparationArchives: [StoreContract] = [
        promise("offers, the plan, rehearsals and pay reports go into an empty store and come out the same") { store in
            let archive = Archive(
                stories: [Sample.id(1), Sample.id(2)].sorted().map { id in
                    let number = id == Sample.id(1) ? 1 : 2
                    return Sample.archivedStory(number)
                },
                offers: [
                    Sample.archived(Sample.offer("Two alike")), Sample.archived(Sample.offer("Two alike"), number: 2),
                    Sample.archived(Sample.fullOffer, number: 3, version: 7, at: 5).putAside(Sample.time(9)),
                ],
                fitAnswers: FitAnswers(choices: ["a": "b"], given: Sample.time(3)),
                planSettings: Sample.settings(),
                taskMarks: [Sample.mark("b", on: 2), Sample.mark("a", .skipped, on: 2), Sample.mark("c", on: 4)],
                rehearsals: [
                    Sample.rehearsal(of: 1, .again), Sample.rehearsal(of: 2, fact: "x", number: 2),
                    Sample.rehearsal(of: 1, number: 3, at: 8),
                ],
                payFiles: [
                    Sample.file("a", [Sample.report(), Sample.report()]),
                    Sample.file("b", [Sample.report(1)], number: 2),
                ]
            )
            let summary = try await store.restore(archive)
            try expect(
                [summary.offers, summary.settings, summary.marks, summary.rehearsals, summary.payFiles],
                [3, 2, 3, 3, 2],
                "what came in"
            )
            try expect(try await store.archive(), archive, "the archive")
            try hold(try await store.restore(archive).isEmpty, "the second time was not empty")
            try expect(try await store.archive(), archive, "the archive after the second time")
        },
        promise("an offer that differs is added beside the one that is here, once") { store in
            let here = try await store.addOffer(Sample.offer("A"), origin: .own, at: Sample.time(1))
            let archive = Archive(offers: [Sample.archived(Sample.offer("A", base: 200_000))])
            try expect(try await store.restore(archive).offers, 1, "offers")
            try hold(try await store.restore(archive).isEmpty, "the second time was not empty")
            try expect(try await store.offer(1), here, "the offer that was here")
            try expect(try await store.offer(2)?.offer, Sample.offer("A", base: 200_000), "the archive's offer")
            try hold(try await store.restore(try await store.archive()).isEmpty, "the own archive was not empty")
        },
        promise("what is here of the plan stays as it is, and only what is missing comes in") { store in
            let answers = FitAnswers(choices: ["a": "b"], given: Sample.time(1))
            try await store.setFitAnswers(answers)
            try await store.setPlanSettings(Sample.settings(10))
            try await store.markTask(Sample.mark("a"))
            let archive = Archive(
                fitAnswers: FitAnswers(choices: ["a": "c"], given: Sample.time(9)),
                planSettings: Sample.settings(20),
                taskMarks: [Sample.mark("a", .skipped), Sample.mark("b")]
            )
            let summary = try await store.restore(archive)
            try expect([summary.settings, summary.marks], [0, 1], "what came in")
            try hold(try await store.restore(archive).isEmpty, "the second time was not empty")
            try expect(try await store.fitAnswers(), answers, "the answers")
            try expect(try await store.planSettings(), Sample.settings(10), "the settings")
            try expect(try await store.taskMarks(), [Sample.mark("a"), Sample.mark("b")], "the marks")
        },
        promise("the same rehearsal or pay file of an archive is never there twice") { store in
            _ = try await store.add(Sample.draft("1"), as: Sample.id(1), origin: .own, at: Sample.time(1))
            let said = Sample.rehearsal(of: 1, fact: "x")
            _ = try await store.addRehearsal(said.card, grade: said.grade, at: said.time)
            _ = try await store.addPayFile(name: "a", reports: [Sample.report()], at: Sample.time(5))
            let archive = Archive(
                rehearsals: [
                    said.numbered(7), said.numbered(8), Sample.rehearsal(of: 1, fact: "x", .easy, number: 9),
                    Sample.rehearsal(of: 2, fact: "a story that is nowhere", number: 10),
                ],
                payFiles: [
                    Sample.file("a (1)", [Sample.report()], number: 3), Sample.file("b", [Sample.report(7)], number: 4),
                ]
            )
            let summary = try await store.restore(archive)
            try expect([summary.rehearsals, summary.payFiles], [1, 1], "what came in")
            try hold(try await store.restore(archive).isEmpty, "the second time was not empty")
            try expect(try await store.rehearsals().map(\.grade), [.good, .easy], "the rehearsals")
            try expect(try await store.payFiles().map(\.name), ["a", "b"], "the files")
        },
        promise("no more offers and pay files are kept than can be looked at") { store in
            for number in 0..<OfferRecord.mostOffers {
                _ = try await store.addOffer(Sample.offer("\(number)"), origin: .own, at: Sample.time(Int64(number)))
            }
            try await refuse({ if case .refused = $0 { true } else { false } }, "an offer too many") {
                _ = try await store.addOffer(Sample.offer("x"), origin: .own, at: Sample.time(1))
            }
            for number in 0..<PayFile.mostFiles {
                _ = try await store.addPayFile(
                    name: "f",
                    reports: [Sample.report(number + 1)],
                    at: Sample.time(Int64(number))
                )
            }
            try await refuse({ if case .refused = $0 { true } else { false } }, "a pay file too many") {
                _ = try await store.addPayFile(name: "f", reports: [Sample.report(999)], at: Sample.time(1))
            }
            // One that is there already is no new one.
            _ = try await store.addPayFile(name: "f", reports: [Sample.report(3)], at: Sample.time(1))
            let archive = try await store.archive()
            try hold(try await store.restore(archive).isEmpty, "the own archive was not empty")
            try await store.deleteOffer(1)
            _ = try await store.addOffer(Sample.offer("x"), origin: .own, at: Sample.time(1))
        },
        promise("sample offers and rehearsals of sample stories stay out of archives and go with the samples") {
            store in
            _ = try await store.addOffer(Sample.offer("A"), origin: .sample, at: Sample.time(1))
            _ = try await store.addOffer(Sample.offer("B"), origin: .sample, at: Sample.time(1))
            _ = try await store.add(Sample.draft("1"), as: Sample.id(1), origin: .sample, at: Sample.time(1))
            let card = RehearsalCardID(story: Sample.id(1))
            _ = try await store.addRehearsal(card, grade: .good, at: Sample.time(2))
            try expect(try await store.archive(), Archive(), "the archive")
            // What the candidate wrote into a sample is the candidate's own.
            let own = try await store.saveOffer(Sample.offer("Mine"), of: 2, version: 1, at: Sample.time(2))
            try hold(!own.isSample, "an edited sample is still one")
            try await store.clearSamples()
            try expect(try await store.offers(), [own], "the offers")
            try expect(try await store.rehearsals(), [], "the rehearsals")
            try expect(try await store.archive(), Archive(offers: [own]), "the archive after clearing")
        },
    ]
}
