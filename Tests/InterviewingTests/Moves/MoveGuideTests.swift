import Content
import Interviewing
import Testing
import TextAnalysis

@Suite struct MoveGuideTests {
    static let knowledge = TestEngine.content.library.preparation

    static func guide(_ move: String, _ sample: String, to track: Track) throws -> (MoveGuide, [CandidateText]) {
        let material = try Sample.material(sample, target: track)
        let definition = try #require(knowledge.moves.first { $0.id == move })
        return (MoveGuide(definition, to: track, material: material, gaps: knowledge.gaps), material)
    }

    static func states(_ rows: [MoveGuide.Row]) -> [String: ShownState] {
        Dictionary(rows.map { ($0.row.id, $0.state) }, uniquingKeysWith: { first, _ in first })
    }

    @Test func `a strong technical candidate keeps what counts and has the business side to write`() throws {
        let (guide, _) = try Self.guide("tpm-to-pgm", "tpm-mara-lindqvist", to: .pgm)
        #expect(Self.states(guide.keep) == ["risk": .shown, "dependencies": .shown, "credibility": .shown])
        let gain = Self.states(guide.gain)
        #expect(gain["narrative"] == .missing && gain["funding"] == .missing && gain["policy"] == .missing)
        #expect(gain["business-metric"] != .shown)
        #expect(Self.states(guide.drop)["own-fix"] == .shown)
        #expect(guide.toWrite.contains { $0.id == "funding" })
        #expect(guide.gaps.first { $0.gap.id == "track-evidence" }?.state == .missing)
    }

    @Test func `a sentence that shows what the other side asks for is not called one to leave out`() throws {
        let told =
            "Got the CTO and the CFO to stop the queue of our own after the traces showed that it lost messages under load."
        let text = """
            I owned the order service. I read the thread dumps of the gateway and found that one lock blocked every writer.
            I redesigned the service around an event log. \(told) Errors fell from 3 % to 0.1 % within a quarter.
            """
        let material = CandidateText(source: .resume(1), title: "The queue", assessment: try TestEngine.assess(text))
        let definition = try #require(Self.knowledge.moves.first { $0.id == "tpm-to-pgm" })
        let guide = MoveGuide(definition, to: .pgm, material: [material], gaps: Self.knowledge.gaps)
        #expect(guide.gain.contains { row in row.quotes.contains { $0.quote.contains("Got the CTO") } })
        #expect(guide.drop.allSatisfy { row in !row.quotes.contains { $0.quote.contains("Got the CTO") } })
        #expect(guide.drop.contains { row in row.quotes.contains { $0.quote.contains("thread dumps") } })
    }

    @Test func `a technical candidate is warned about pay and classification before moving, with the trust of it`()
        throws
    {
        let (guide, _) = try Self.guide("tpm-to-pgm", "tpm-mara-lindqvist", to: .pgm)
        let warning = try #require(guide.warnings.first { $0.claim == "C14" })
        #expect(warning.trust == .weak && !warning.source.isEmpty)
        let (back, _) = try Self.guide("pgm-to-tpm", "pgm-daniel-okafor", to: .tpm)
        #expect(back.warnings.contains { $0.claim == "C14" && $0.says.contains("technical") })
    }

    @Test func `a strong program candidate keeps leaders and measures and has the whole technical side to write`()
        throws
    {
        let (guide, _) = try Self.guide("pgm-to-tpm", "pgm-daniel-okafor", to: .tpm)
        #expect(Self.states(guide.keep) == ["leaders": .shown, "measure": .shown, "why": .shown])
        #expect(guide.gain.allSatisfy { $0.state == .missing })
        #expect(guide.gaps.first { $0.gap.id == "technical-depth" }?.today == "Nothing in your material yet.")
    }

    @Test func `a coordinator keeps nothing solid, and tools and ceremonies are found as traps`() throws {
        let (guide, _) = try Self.guide("project-to-program", "coordinator-julie-brandt", to: .pgm)
        #expect(guide.keep.allSatisfy { $0.state != .shown })
        #expect(guide.gain.allSatisfy { $0.state == .missing })
        #expect(Self.states(guide.drop) == ["ceremony": .shown])
        #expect(guide.traps.allSatisfy { $0.count > 0 && !$0.quotes.isEmpty })
        #expect(guide.gaps.first { $0.gap.id == "levers" }?.today.hasPrefix("0 levers") == true)
    }

    @Test func `a candidate with both sides has depth to keep and people to show already`() throws {
        let (guide, _) = try Self.guide("sde-to-program", "mixed-arun-pillai", to: .tpm)
        #expect(Self.states(guide.keep)["depth"] == .shown)
        #expect(Self.states(guide.gain)["stakeholders"] == .shown)
    }

    @Test(arguments: [
        "tpm-mara-lindqvist", "pgm-daniel-okafor", "coordinator-julie-brandt", "mixed-arun-pillai",
    ])
    func `every quote of every move stands in the candidate's text, byte for byte`(sample: String) throws {
        for track in Track.allCases {
            let material = try Sample.material(sample, target: track)
            for move in Self.knowledge.moves where move.tracks.contains(track) {
                let guide = MoveGuide(move, to: track, material: material, gaps: Self.knowledge.gaps)
                let rows = guide.keep + guide.drop + guide.gain
                let quotes = rows.flatMap(\.quotes) + guide.traps.flatMap(\.quotes) + guide.gaps.flatMap(\.quotes)
                for quote in quotes {
                    let text = try #require(material.first { $0.source == quote.source }).assessment.submission.text
                    #expect(Array(quote.quote.utf8) == Array(Array(text.utf8)[quote.span.start..<quote.span.end]))
                    #expect(quote.span.contains(quote.words))
                }
                for row in rows { #expect((row.state == .missing) == row.quotes.isEmpty) }
                #expect(
                    rows.allSatisfy { $0.quotes.count <= 3 && Set($0.quotes.map(\.quote)).count == $0.quotes.count }
                )
            }
        }
    }

    @Test func `without any material each row says so and nothing is counted`() throws {
        for move in Self.knowledge.moves {
            for track in move.tracks {
                let guide = MoveGuide(move, to: track, material: [], gaps: Self.knowledge.gaps)
                #expect(!guide.hasMaterial && !guide.keep.isEmpty && !guide.gain.isEmpty && !guide.gaps.isEmpty)
                #expect((guide.keep + guide.drop + guide.gain).allSatisfy { $0.state == .missing && $0.quotes.isEmpty })
                #expect(guide.gaps.allSatisfy { $0.state == .missing && !$0.today.isEmpty })
                #expect(guide.traps.allSatisfy { $0.count == 0 })
            }
        }
    }

    @Test(arguments: ["", "asdf qwer", "Ich habe drei Teams geleitet und den Umsatz um 12 Prozent erhöht.", "ok"])
    func `a text that cannot be read shows nothing`(text: String) throws {
        let material = [
            CandidateText(source: .resume(1), title: "Résumé", assessment: try TestEngine.assess(text, as: .resume))
        ]
        let move = try #require(Self.knowledge.moves.first)
        let guide = MoveGuide(move, to: .pgm, material: material, gaps: Self.knowledge.gaps)
        #expect(!guide.hasMaterial && guide.keep.allSatisfy { $0.state == .missing })
    }

    @Test func `a trap is found as whole words only, whatever their case`() throws {
        let story =
            "My team built it. In 2023 I asked MY TEAM to wait. Our dreamy teamwork and the army teams stayed out of it."
        let material = [CandidateText(source: .resume(1), title: "Résumé", assessment: try TestEngine.assess(story))]
        let move = try #require(Self.knowledge.moves.first { $0.id == "sdm-to-program" })
        let guide = MoveGuide(move, to: .tpm, material: material, gaps: Self.knowledge.gaps)
        let places = try #require(guide.traps.first { $0.trap.id == "my-team" }).quotes.map { quote in
            String(decoding: Array(story.utf8)[quote.words.start..<quote.words.end], as: UTF8.self)
        }
        #expect(places.contains("My team") && places.contains("MY TEAM"))
        #expect(!places.contains { $0.lowercased().contains("army") })
    }

    @Test func `all sixteen starting points are there, each with what to keep, to drop and to gain for its tracks`() {
        let moves = Self.knowledge.moves
        #expect(
            Set(moves.compactMap(\.from)) == [
                .tpm, .pgm, .engineeringManagement, .engineering, .product, .project, .consulting, .military,
            ]
        )
        #expect(
            Set(moves.compactMap(\.employer)) == [
                "google", "microsoft", "meta", "apple", "netflix", "uber", "stripe", "start-up",
            ]
        )
        for move in moves {
            for track in move.tracks {
                #expect(
                    move.keep.contains { $0.tracks.contains(track) } && move.gain.contains { $0.tracks.contains(track) }
                )
                let gaps = move.gaps.compactMap { id in Self.knowledge.gaps.first { $0.id == id } }
                #expect(gaps.count { $0.tracks.contains(track) } >= 3, "\(move.id)")
            }
        }
    }

    @Test(arguments: [
        ("Senior EPM ICT4", Track.pgm, ["from-apple", "tpm-to-pgm"]), ("Senior EPM ICT4", .tpm, ["from-apple"]),
        ("Program Manager at Microsoft", .tpm, ["from-microsoft", "pgm-to-tpm", "product-to-program"]),
        ("Project Coordinator", .pgm, ["project-to-program"]), ("Major, US Army", .pgm, ["military-to-program"]),
        ("Director at a start-up of 40 people", .tpm, ["from-start-up"]), ("nobody knows", .tpm, []),
    ])
    func `a title as written leads to the moves that start from it`(title: String, track: Track, moves: [String]) {
        let translator = RoleTranslator(employers: Self.knowledge.employers, ladder: Self.knowledge.ladder)
        let translation = translator.translate(title, for: track)
        #expect(Self.knowledge.moves.filter { $0.fits(translation, to: track) }.map(\.id).sorted() == moves)
    }

    @Test func `what a résumé only claims outside its roles is a hint at most`() throws {
        let text = """
            # Kim Sorel

            ## Experience

            ### Technical Program Manager, Norrvane Pay, Rotterdam
            *March 2022 to present*

            - Kept the calendar of the payment group.

            ## Skills

            Designed and redesigned distributed systems, chose event streams over polling, traced failures to their cause.
            """
        let material = [
            CandidateText(source: .resume(1), title: "Résumé", assessment: try TestEngine.assess(text, as: .resume))
        ]
        for move in Self.knowledge.moves {
            let guide = MoveGuide(move, to: .tpm, material: material, gaps: Self.knowledge.gaps)
            for row in guide.keep + guide.gain { #expect(row.state != .shown, "\(move.id) \(row.row.id)") }
        }
    }

    @Test func `nothing in any move is solid for somebody who only coordinated`() throws {
        for track in Track.allCases {
            let material = try Sample.material("coordinator-julie-brandt", target: track)
            for move in Self.knowledge.moves where move.tracks.contains(track) {
                let guide = MoveGuide(move, to: track, material: material, gaps: Self.knowledge.gaps)
                for row in guide.keep + guide.gain { #expect(row.state != .shown, "\(move.id) \(row.row.id)") }
            }
        }
    }

    @Test func `the content of moves and levels has no errors`() {
        let errors = TestEngine.content.errors.filter { $0.place?.file.hasPrefix("preparation/") ?? true }
        #expect(errors.isEmpty)
    }
}
