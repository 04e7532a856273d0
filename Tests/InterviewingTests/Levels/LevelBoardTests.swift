import Interviewing
import Testing
import TextAnalysis

@Suite struct LevelBoardTests {
    static let ladder = TestEngine.content.library.preparation.ladder

    static func board(_ sample: String, for track: Track) throws -> (LevelBoard, [CandidateText]) {
        let material = try Sample.material(sample, target: track)
        let sources = material.map { LevelSource(source: $0.source, title: $0.title, assessment: $0.assessment) }
        return (LevelBoard(sources, track: track, ladder: ladder), material)
    }

    @Test(arguments: [
        ("tpm-mara-lindqvist", Track.tpm, Level.l6, Level.l7), ("pgm-daniel-okafor", .pgm, .l6, .l7),
        ("mixed-arun-pillai", .tpm, .l5, .l6), ("mixed-arun-pillai", .pgm, .l6, .l6),
    ])
    func `a sample candidate reads at the levels a coach would name`(
        sample: String,
        track: Track,
        low: Level,
        high: Level
    ) throws {
        let range = try #require(try Self.board(sample, for: track).0.range)
        #expect(range.lowerBound >= low && range.upperBound <= high)
    }

    @Test(arguments: ["tpm-mara-lindqvist", "pgm-daniel-okafor", "coordinator-julie-brandt", "mixed-arun-pillai"])
    func `every quote stands at the axis and level that its own text reads, byte for byte`(sample: String) throws {
        let (board, material) = try Self.board(sample, for: .tpm)
        var placed = 0
        for row in board.rows {
            for cell in row.cells {
                for quote in cell.quotes {
                    let text = try #require(material.first { $0.source == quote.source }).assessment
                    let axis = try #require(text.level.axes.first { $0.axis == row.axis })
                    #expect(axis.level == cell.level)
                    let bytes = Array(text.submission.text.utf8)[quote.evidence.span.start..<quote.evidence.span.end]
                    #expect(Array(quote.evidence.quote.utf8) == Array(bytes))
                    placed += 1
                }
                #expect(cell.quotes.map(\.evidence.weight) == cell.quotes.map(\.evidence.weight).sorted(by: >))
            }
            #expect(row.reached == row.cells.last { !$0.quotes.isEmpty }?.level)
            #expect(row.cells.map(\.level) == Level.allCases)
        }
        #expect((placed > 0) == (sample != "coordinator-julie-brandt"))
    }

    @Test func `an axis without evidence is not enough to say, never a low level`() throws {
        let (board, _) = try Self.board("coordinator-julie-brandt", for: .pgm)
        let silent = board.rows.filter { $0.reached == nil }
        #expect(silent.map(\.axis).contains(.influence))
        for row in silent {
            #expect(
                row.sentence.hasPrefix("Not enough to say") || row.sentence.hasSuffix("not yet as a Program Manager.")
            )
            #expect(row.cells.allSatisfy { $0.quotes.isEmpty && $0.bar != nil })
        }
    }

    @Test func `one outlying story does not lift the range alone`() throws {
        let (board, _) = try Self.board("tpm-mara-lindqvist", for: .tpm)
        let influence = try #require(board.rows.first { $0.axis == .influence })
        if influence.reached != influence.steady {
            #expect(influence.sentence.contains("One text reaches"))
            #expect((board.range?.lowerBound ?? .l8) <= (influence.steady ?? .l4))
        }
    }

    @Test func `the next level is named with what its work looks like, for each axis that is below it`() throws {
        let (board, _) = try Self.board("mixed-arun-pillai", for: .pgm)
        let next = try #require(board.range?.upperBound.next)
        #expect(
            board.needs.contains { $0.axis == .impact } && board.needs.allSatisfy { $0.level == next && $0.bar != nil }
        )
        #expect(board.ceiling?.axis == .impact && board.ceilingSentence.hasPrefix("Impact keeps the range from "))
    }

    @Test func `the tracks are told apart where their work differs, and share the rest`() {
        for level in Level.allCases {
            #expect(Self.ladder.bar(.complexity, level, for: .tpm) != Self.ladder.bar(.complexity, level, for: .pgm))
            #expect(Self.ladder.bar(.scope, level, for: .tpm) == Self.ladder.bar(.scope, level, for: .pgm))
        }
    }

    @Test func `an empty desk has all bars and no level`() {
        let board = LevelBoard([], track: .pgm, ladder: Self.ladder)
        #expect(board.titles.count == 5 && board.rows.count == 5 && board.range == nil && board.needs.isEmpty)
        #expect(board.ceilingSentence.hasPrefix("Not enough to say"))
        #expect(board.rows.allSatisfy { $0.cells.allSatisfy { $0.bar != nil && $0.quotes.isEmpty } })
    }

    @Test func `the order of stories changes nothing but ties`() throws {
        let material = try Sample.material("tpm-mara-lindqvist")
        let sources = material.map { LevelSource(source: $0.source, title: $0.title, assessment: $0.assessment) }
        let board = LevelBoard(sources, track: .tpm, ladder: Self.ladder)
        let turned = LevelBoard(sources.reversed(), track: .tpm, ladder: Self.ladder)
        #expect(board.range == turned.range && board.ceilingSentence == turned.ceilingSentence)
        for (row, other) in zip(board.rows, turned.rows) {
            #expect(row.reached == other.reached && row.steady == other.steady)
            #expect(
                row.cells.map { Set($0.quotes.map(\.evidence.quote)) }
                    == other.cells.map { Set($0.quotes.map(\.evidence.quote)) }
            )
        }
    }

    @Test func `a title is held against the material, and agreement and tension are named`() throws {
        let knowledge = TestEngine.content.library.preparation
        let translator = RoleTranslator(employers: knowledge.employers, ladder: knowledge.ladder)
        func comparison(_ title: String, _ sample: String) throws -> RoleComparison {
            RoleComparison(translator.translate(title, for: .tpm), with: try Self.board(sample, for: .tpm).0)
        }
        #expect(try comparison("Microsoft 64", "mixed-arun-pillai").agreement == .agrees)
        #expect(try comparison("Partner, Microsoft 68", "mixed-arun-pillai").agreement == .below)
        #expect(try comparison("Google L3", "tpm-mara-lindqvist").agreement == .above)
        #expect(try comparison("Microsoft 64", "coordinator-julie-brandt").agreement == .silent)
        #expect(try comparison("Chief Happiness Officer of Freedonia", "mixed-arun-pillai").agreement == .scopeAlone)
        #expect(try comparison("nobody knows", "mixed-arun-pillai").agreement == .scopeAlone)
        let silent = RoleComparison(
            translator.translate("Uber 5a", for: .tpm),
            with: LevelBoard([], track: .tpm, ladder: knowledge.ladder)
        )
        #expect(silent.agreement == .silent && silent.range == .l5 ... .l6 && silent.axes.isEmpty)
    }
}
