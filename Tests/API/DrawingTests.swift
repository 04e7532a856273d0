import Interviewing
import Testing
import WebApp

/// The pictures show what the text says, to everybody, and nothing that a text holds breaks out of them.
@Suite struct DrawingTests {
    @Test("A small example of each drawing is drawn as it was", arguments: DrawingGolden.all)
    func goldens(_ golden: DrawingGolden) throws {
        let drawing = try #require(Self.drawings(golden.text).first)
        let wide = try #require(drawing.svg.split(separator: "</svg>").first) + "</svg>"
        #expect(wide.split(separator: "><").joined(separator: ">\n<") == golden.svg)
    }

    @Test("Every picture has a role, a title, a description, no styles, no scripts, and ids of its own")
    func rules() {
        let drawings = Self.drawings(DrawingGolden.all.map(\.text).joined(separator: "\n\n"))
        #expect(drawings.map(\.id) == ["plan", "risks", "rollout", "latency"])
        let page = drawings.map(\.svg).joined()
        #expect(page.split(separator: "<svg ").count == 7)
        #expect(page.split(separator: " role=\"img\" ").count == 8)
        for word in [" style=", "<script", "<style", " on", "href", "http://"] {
            #expect(!page.split(separator: "xmlns=\"http://www.w3.org/2000/svg\"").joined().contains(word), "\(word)")
        }
        let ids = page.split(separator: " id=\"").dropFirst().map { $0.prefix { $0 != "\"" } }
        #expect(Set(ids).count == ids.count)
        for id in page.split(separator: "aria-labelledby=\"").dropFirst().map({ $0.prefix { $0 != "\"" } }) {
            #expect(ids.contains(id))
        }
        for drawing in drawings {
            #expect(drawing.rows.allSatisfy { $0.cells.count == drawing.headings.count - 1 })
            #expect(isWellFormed(drawing.svg))
        }
    }

    @Test("The critical path is told in words and in the picture, not by colour alone")
    func critical() throws {
        let drawing = try #require(Self.drawings(DrawingGolden.plan.text).first)
        #expect(drawing.summary == "3 tasks in 6 weeks. Critical path: API contract → Client library.")
        #expect(drawing.rows.map { $0.cells.last } == ["critical", "critical", "3\u{A0}weeks"])
        #expect(drawing.svg.contains("critical\u{A0}· 2 weeks\u{A0}· Dana"))
        #expect(
            drawing.svg.contains(
                "<g class=\"d-edge d-critical\"><title>Client library waits for API contract (critical)</title>"
            )
        )
    }

    @Test("Circles, unknown names and dates that do not hold together are told in sentences")
    func notes() throws {
        let text = """
            | Task | Start | End | After |
            |---|---|---|---|
            | Tax | 2 March 2026 | 10 April 2026 | |
            | Labels | 9 April 2026 | 30 April 2026 | Tax |
            | Alpha | | | Beta |
            | Beta | | | Alpha, Board approval |
            """
        let drawing = try #require(Self.drawings(text).first)
        #expect(
            drawing.notes.map(\.text) == [
                "A circle: “Alpha” waits for “Beta” waits for “Alpha”. None of them can start.",
                "Dates that do not hold together: “Labels” starts (“9 April 2026”) before “Tax”, which it waits for, "
                    + "ends (“10 April 2026”).",
                "“Beta” waits for “Board approval”, and the plan has no task of that name.",
            ]
        )
        #expect(!drawing.notes.contains { !$0.isProblem })
    }

    @Test(
        "Hostile names stay text",
        arguments: [
            "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "]]>&amp;<!-- x -->",
            "a\u{0}b\u{8}c\u{202E}d", "' onload='x",
            String(repeating: "W", count: 5000), String(repeating: "語", count: 300), "👩‍👩‍👧‍👦 e\u{301}\u{301}\u{301}",
            "&#x3C;svg&#x3E;",
        ]
    )
    func hostile(name: String) throws {
        let text = """
            | Task \(name) | Duration | Owner | Depends on |
            |---|---|---|---|
            | \(name) | 2 weeks | \(name) | |
            | Other | 1 week | \(name) | \(name), \(name) x |

            | ID | Risk | Probability | Impact |
            |---|---|---|---|
            | \(name) | \(name) | 4 | 5 |
            | R2 | \(name) | \(name) | 5 |

            | Phase | Dates | Exit | Gate |
            |---|---|---|---|
            | \(name) | 2–9 March 2026 | \(name) | \(name) |
            | Two | 10 March 2026 | \(name) | |

            | Hop | Budget (ms) |
            |---|---|
            | \(name) | 20 |
            | Two | 30 |
            | Total | 40 |
            """
        let drawings = Self.drawings(text)
        #expect(!drawings.isEmpty)
        for drawing in drawings {
            #expect(isWellFormed(drawing.svg))
            #expect(!drawing.svg.contains("<script") && !drawing.svg.contains("<img"))
            #expect(!drawing.svg.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x202E })
        }
    }

    @Test("Ten thousand rows are read and drawn at once, the picture is capped, and a sentence says so")
    func manyRows() {
        let rows = 0..<10_000
        let texts = [
            "| Task | Duration | After |\n|--|--|--|\n"
                + rows.map { "| Task \($0) | \($0 % 9 + 1) days | Task \($0 / 2) |\n" }.joined(),
            "| ID | Risk | Probability | Impact |\n|--|--|--|--|\n"
                + rows.map { "| R\($0) | Late | \($0 % 5 + 1) | \($0 % 4 + 2) |\n" }.joined(),
            "| Phase | Weeks | Exit |\n|--|--|--|\n"
                + rows.map { "| Phase \($0) | \($0 % 9 + 1) | Quiet |\n" }.joined(),
            "| Hop | Budget (ms) |\n|--|--|\n" + rows.map { "| Hop \($0) | \($0 % 9 + 1) |\n" }.joined(),
            rows.map { "- Task \($0) (\($0 % 9 + 1) days), after Task \($0 / 2)\n" }.joined(),
            rows.map { "The task \($0) takes \($0 % 9 + 1) days and starts after the task \($0 / 2). " }.joined(),
        ]
        // A fraction of a second each; the bound leaves room for a build without optimiser on a busy machine.
        let clock = ContinuousClock()
        for text in texts {
            let start = clock.now
            let drawings = Self.drawings(text)
            #expect(clock.now - start < .seconds(30), "\(text.prefix(40))")
            #expect(drawings.count == 1, "\(text.prefix(40))")
            for drawing in drawings {
                #expect(drawing.svg.utf8.count < 120_000)
                #expect(drawing.rows.count <= 200)
                #expect(
                    drawing.notes.contains { $0.text.contains("10,000") || $0.text.contains("500") },
                    "\(drawing.notes)"
                )
            }
        }
    }

    @Test("No order of words and marks, however odd, stops a drawing or breaks it")
    func oddTexts() {
        let pieces = [
            "| ", " |", "\n", "---|", "- ", "# ", "Task", "Duration", "Depends on", "Start", "End", "Weeks", "Risk",
            "Probability",
            "Impact", "Phase", "Dates", "Hop", "Budget (ms)", "Total", "2 weeks", "1–4", "-", "–", "2026-03-04",
            "3–21 March", "31 Feb",
            "Q2", "W53 2026", "99999", "999999999999999999999", "0", "5", "high", "A", "B", "after A", "20 ms", "1e9 s",
            "+", "=", "latency",
            "Phase 1: ", "exit: ", "(", ")", ",", ";", ":", ".", "/", "*", "**", "`", "[a](b)", "\\", "é", "👍", "\r\n",
            "\t", "takes", "a",
        ]
        var state: UInt64 = 5
        func next(_ limit: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((state >> 33) % UInt64(limit))
        }
        for round in 0..<1500 {
            // Half of them are tables with sound headings, so that cells are reached.
            let heading =
                "| Task | Duration | Weeks | Start | End | Depends on | Probability | Impact | Phase | Budget (ms) |\n"
            var text = round % 2 == 0 ? "" : heading + "|---|---|---|---|---|---|---|---|---|---|\n"
            for _ in 0..<(next(120) + 5) {
                text += pieces[next(pieces.count)]
                text += next(3) == 0 ? " | " : " "
                if next(10) == 0 { text += "\n| " }
            }
            for drawing in Self.drawings(text) {
                let isSound = isWellFormed(drawing.svg) && !drawing.rows.isEmpty && !drawing.summary.isEmpty
                #expect(isSound, "\(text)")
            }
        }
    }

    private static func drawings(_ text: String) -> [Drawing] { Drawing.all(in: ArtifactOutline(text)) }

    /// Whether every tag is closed by its own, every attribute is quoted, and no bare "<" or "&" stands in a text.
    private func isWellFormed(_ svg: String) -> Bool {
        var open: [Substring] = []
        for piece in svg.split(separator: "<") {
            guard let end = piece.firstIndex(of: ">") else { return false }
            let tag = piece[..<end]
            let name = tag.drop { $0 == "/" }.prefix { $0.isLetter }
            if name.isEmpty { return false }
            if tag.filter({ $0 == "\"" }).count % 2 != 0 { return false }
            if tag.hasPrefix("/") {
                guard open.popLast() == name else { return false }
            } else if !tag.hasSuffix("/") {
                open.append(name)
            }
            for entity in piece.split(separator: "&", omittingEmptySubsequences: false).dropFirst() {
                guard ["amp;", "lt;", "gt;", "quot;", "#39;"].contains(where: entity.hasPrefix) else { return false }
            }
        }
        return open.isEmpty
    }
}
