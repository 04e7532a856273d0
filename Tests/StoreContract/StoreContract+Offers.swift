import Interviewing

extension StoreContract {
    static let offers: [StoreContract] = [
        promise("an offer comes back as it was entered, with every cent and every byte of it") { store in
            let first = try await store.addOffer(Sample.fullOffer, origin: .own, at: Sample.time(5))
            let second = try await store.addOffer(Sample.offer("Shire"), origin: .sample, at: Sample.time(6))
            try expect([first.number, second.number], [1, 2], "the numbers")
            try expect([first.version, second.version], [1, 1], "the versions")
            try expect([first.created, first.changed], [Sample.time(5), Sample.time(5)], "the times")
            try expect([first.isSample, second.isSample], [false, true], "what they are")
            try expect(try await store.offer(1), first, "the first")
            try expect(try await store.offer(1)?.offer, Sample.fullOffer, "its terms")
            let company = try await store.offer(1).map { Array($0.offer.company.utf8) }
            try expect(company, Array(Sample.fullOffer.company.utf8), "the bytes")
            try expect(try await store.offer(2), second, "the second")
            try expect(try await store.offer(3), nil, "an offer that nobody entered")
        },
        promise("the offer changed latest comes first, also when it is put aside") { store in
            for time in [10, 30, 20] as [Int64] {
                _ = try await store.addOffer(Sample.offer("\(time)"), origin: .own, at: Sample.time(time))
            }
            try expect(try await store.offers().map(\.number), [2, 3, 1], "the order")
            _ = try await store.saveOffer(Sample.offer("Later"), of: 1, version: 1, at: Sample.time(40))
            try await store.retireOffer(1, at: Sample.time(41))
            try expect(try await store.offers().map(\.number), [1, 2, 3], "the order after a save")
            try expect(try await store.offer(1)?.retired, Sample.time(41), "put aside")
            try expect(try await store.offer(1)?.version, 2, "the version of what is put aside")
            try await store.retireOffer(1, at: nil)
            try expect(try await store.offer(1)?.retired, nil, "taken back")
        },
        promise("of two windows that save an offer only the first one does") { store in
            _ = try await store.addOffer(Sample.offer("A"), origin: .own, at: Sample.time(1))
            let mine = try await store.saveOffer(Sample.offer("Mine"), of: 1, version: 1, at: Sample.time(2))
            try expect([mine.version, mine.number], [2, 1], "the version")
            try expect([mine.created, mine.changed], [Sample.time(1), Sample.time(2)], "the times")
            for version in [0, 1, 3] {
                try await refuse({ $0 == .changed }, "version \(version)") {
                    _ = try await store.saveOffer(Sample.offer("Theirs"), of: 1, version: version, at: Sample.time(3))
                }
            }
            try expect(try await store.offers(), [mine], "the offers")
            let again = try await store.saveOffer(mine.offer, of: 1, version: 1, at: Sample.time(4))
            try expect(again, mine, "saving what is there already")
        },
        promise("only an offer that is there can be saved or put aside, and a number is never used again") { store in
            _ = try await store.addOffer(Sample.offer("A"), origin: .own, at: Sample.time(1))
            try await store.deleteOffer(1)
            try await store.deleteOffer(1)
            try expect(try await store.offers(), [], "the offers")
            try await refuse({ $0 == .missing }, "a save") {
                _ = try await store.saveOffer(Sample.offer("B"), of: 1, version: 1, at: Sample.time(2))
            }
            try await refuse({ $0 == .missing }, "putting aside") { try await store.retireOffer(1, at: nil) }
            let next = try await store.addOffer(Sample.offer("C"), origin: .own, at: Sample.time(3))
            try expect(next.number, 2, "the next number")
        },
        promise("what changes an offer moves the revision on, and what changes nothing leaves it") { store in
            try await revision(of: store, moves: true, "adding") {
                _ = try await store.addOffer(Sample.offer("A"), origin: .own, at: Sample.time(1))
            }
            for moves in [true, false] {
                try await revision(of: store, moves: moves, "saving") {
                    _ = try await store.saveOffer(Sample.offer("B"), of: 1, version: 1, at: Sample.time(2))
                }
                try await revision(of: store, moves: moves, "putting aside") {
                    try await store.retireOffer(1, at: Sample.time(3))
                }
            }
            try await revision(of: store, moves: false, "a conflict") {
                _ = try? await store.saveOffer(Sample.offer("C"), of: 1, version: 1, at: Sample.time(4))
            }
            for moves in [true, false] {
                try await revision(of: store, moves: moves, "taking back") { try await store.retireOffer(1, at: nil) }
            }
            for moves in [true, false] {
                try await revision(of: store, moves: moves, "deleting") { try await store.deleteOffer(1) }
            }
        },
        promise("an offer that cannot be taken out and put back is refused, and nothing is changed") { store in
            let kept = try await store.addOffer(Sample.offer("A"), origin: .own, at: Sample.time(1))
            var mixed = Sample.offer("A")
            mixed.signOn = [Money(minor: 1, .eur)]
            var partly = Sample.fullOffer
            partly.grant?.schedule.steps.removeLast()
            let refused = [
                Sample.offer(" \n"), Sample.offer("a\u{0}"), Sample.offer("A", base: -1), mixed, partly,
                Sample.offer(String(repeating: "x", count: Offer.longestName + 1)),
            ]
            for offer in refused {
                try await refuse(isRefusal, "adding \(offer.company.prefix(9))") {
                    _ = try await store.addOffer(offer, origin: .own, at: Sample.time(2))
                }
                try await refuse(isRefusal, "saving \(offer.company.prefix(9))") {
                    _ = try await store.saveOffer(offer, of: 1, version: 1, at: Sample.time(2))
                }
            }
            try expect(try await store.offers(), [kept], "the offers")
        },
    ]
}
