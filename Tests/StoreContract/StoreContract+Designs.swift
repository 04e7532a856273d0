import Interviewing

extension StoreContract {
    static let designs: [StoreContract] = [
        promise("a design session comes back as it was saved, asked and written freely or in sections") { store in
            let begun = try await store.addDesign(Sample.design(), origin: .own)
            try expect([begun.number, begun.version], [1, 1], "the number and the version")
            try expect(begun.session, Sample.design(), "the session")
            let long = String(repeating: "Zß e\u{301} \u{202E}日本語 '; DROP TABLE design; --\r\n", count: 500)
            let answers: [DesignAnswer] = [
                .free(long), Sample.sections(["", long, "\n"]), .sections([]), .free(""), Sample.sections(["x"]),
            ]
            var version = 1
            for answer in answers {
                var session = Sample.design(answer, asked: ["How many?", "🚀", long])
                session.questions.append(DesignQuestion(asked: "", facts: [], reply: ""))
                let saved = try await store.saveDesign(session, of: 1, version: version)
                version += 1
                try expect(saved.version, version, "the version")
                try expect(saved.session, session, "what was saved")
                try expect(try await store.design(1), saved, "what is kept")
            }
            var shorter = Sample.design(.free("Only this."), asked: ["One?"])
            (shorter.state, shorter.handedIn) = (.finished, Sample.time(9))
            (shorter.minutes, shorter.tookOutline) = (nil, true)
            shorter.level = .l7
            try expect(try await store.saveDesign(shorter, of: 1, version: version).session, shorter, "the shorter one")
            try expect(try await store.design(1)?.session, shorter, "the shorter one as it is kept")
            try expect(try await store.design(2), nil, "a session that nobody began")
        },
        promise("the design session begun latest comes first") { store in
            for time in [10, 30, 20] as [Int64] { _ = try await store.addDesign(Sample.design(at: time), origin: .own) }
            try expect(try await store.designs().map(\.number), [2, 3, 1], "the order")
        },
        promise("of two windows that save a design session only the first one does") { store in
            _ = try await store.addDesign(Sample.design(), origin: .own)
            let mine = try await store.saveDesign(Sample.design(.free("Mine")), of: 1, version: 1)
            for version in [0, 1, 3] {
                try await refuse({ $0 == .changed }, "version \(version)") {
                    _ = try await store.saveDesign(Sample.design(.free("Theirs")), of: 1, version: version)
                }
            }
            try expect(try await store.designs(), [mine], "the session")
            try expect(
                try await store.saveDesign(mine.session, of: 1, version: 1),
                mine,
                "saving what is there already"
            )
        },
        promise("only a design session that is there can be saved, and a number is never used again") { store in
            let before = try await store.revision()
            _ = try await store.addDesign(Sample.design(asked: ["Why?"]), origin: .own)
            let begun = try await store.revision()
            try hold(begun != before, "beginning left the revision")
            for _ in 0..<2 { try await store.deleteDesign(1) }
            try hold(try await store.revision() != begun, "deleting left the revision")
            try await refuse({ $0 == .missing }, "a save") {
                _ = try await store.saveDesign(Sample.design(.free("x")), of: 1, version: 1)
            }
            try expect(try await store.addDesign(Sample.design(), origin: .own).number, 2, "the next number")
            try expect(
                try await store.design(2)?.session,
                Sample.design(),
                "the next one, without what was asked before"
            )
        },
        promise("a design session that cannot be taken out and put back is refused") { store in
            let kept = try await store.addDesign(Sample.design(), origin: .own)
            var strange = Sample.design()
            strange.prompt = "a b"
            var facts = Sample.design(asked: ["Why?"])
            facts.questions[0].facts = [""]
            var (endless, early) = (Sample.design(), Sample.design())
            endless.minutes = 1441
            early.handedIn = Sample.time(1)
            let refused = [
                strange, facts, endless, early, Sample.design(asked: ["\u{0}"]), Sample.design(.free("\u{0}")),
                Sample.design(Sample.sections(["fine", "\u{0}"])),
                Sample.design(.sections([DesignAnswer.Section(title: "\u{0}", text: "")])),
                Sample.design(asked: Array(repeating: "x", count: DesignSession.mostQuestions + 1)),
                Sample.design(Sample.sections(Array(repeating: "x", count: DesignSession.mostSections + 1))),
            ]
            let isRefusal: (StoreError) -> Bool = { if case .refused = $0 { true } else { false } }
            for (index, session) in refused.enumerated() {
                try await refuse(isRefusal, "adding \(index)") { _ = try await store.addDesign(session, origin: .own) }
                try await refuse(isRefusal, "saving \(index)") {
                    _ = try await store.saveDesign(session, of: 1, version: 1)
                }
            }
            try expect(try await store.designs(), [kept], "the sessions")
        },
    ]
}
