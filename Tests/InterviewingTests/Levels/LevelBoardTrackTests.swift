import Interviewing
import Testing
import TextAnalysis

/// A level of a track is read from evidence of that track.
@Suite struct LevelBoardTrackTests {
    private static let ladder = TestEngine.content.library.preparation.ladder

    @Test(arguments: [
        (
            "pgm-daniel-okafor", Track.tpm, "as a Program Manager",
            "They show no technical scope yet, so no TPM level can be read."
        ),
        (
            "tpm-mara-lindqvist", .pgm, "as a Technical Program Manager",
            "They show no scope across business units yet, so no PGM level can be read."
        ),
    ])
    func `texts that speak for the other track give no level for this one, and say which they give`(
        sample: String,
        track: Track,
        role: String,
        reason: String
    ) throws {
        let (board, _) = try LevelBoardTests.board(sample, for: track)
        #expect(board.range == nil && board.needs.isEmpty && board.ceiling == nil)
        #expect(board.headline.hasPrefix("Your texts read at L6") && board.headline.hasSuffix(role))
        #expect(board.ceilingSentence == reason)
        #expect(board.spokenFor == track.other)
    }

    @Test func `a coordinator reads at no level of either track`() throws {
        for track in Track.allCases {
            let (board, _) = try LevelBoardTests.board("coordinator-julie-brandt", for: track)
            #expect(board.range == nil && board.headline == "Your texts read as coordination" && board.spokenFor == nil)
        }
    }

    @Test func `no business sentence stands on a technical bar, and no technical one on a business bar`() throws {
        let technical = try Self.quotes("pgm-daniel-okafor", .tpm)
        for wrong in [
            "vice presidents want different things", "four regulators", "VP of Service", "warranty Sales sold",
        ] {
            #expect(!technical.contains { $0.contains(wrong) }, "\(wrong)")
        }
        let business = try Self.quotes("tpm-mara-lindqvist", .pgm)
        for wrong in ["suspected the network", "99th percentile", "2.1 billion rows", "payout key a rule"] {
            #expect(!business.contains { $0.contains(wrong) }, "\(wrong)")
        }
    }

    @Test(arguments: [("pgm-daniel-okafor", Track.pgm), ("tpm-mara-lindqvist", .tpm)])
    func `on their own track all texts stand as before`(sample: String, track: Track) throws {
        let (board, material) = try LevelBoardTests.board(sample, for: track)
        let read = material.flatMap(\.assessment.level.axes).flatMap(\.evidence).map(\.quote)
        #expect(Set(board.rows.flatMap(\.cells).flatMap(\.quotes).map(\.evidence.quote)) == Set(read))
        #expect(board.range != nil && board.spokenFor == nil && board.headline.hasPrefix("Your texts read at"))
    }

    @Test func `a candidate with both sides has a level on either track`() throws {
        for track in Track.allCases {
            #expect(try LevelBoardTests.board("mixed-arun-pillai", for: track).0.range != nil)
        }
    }

    @Test func `one text of the track among others of the other is said to be one`() throws {
        let other = try Sample.material("pgm-daniel-okafor")
        let own = try #require(try Sample.material("tpm-mara-lindqvist").last)
        let sources = (other + [own]).map { LevelSource(source: $0.source, title: $0.title, assessment: $0.assessment) }
        let board = LevelBoard(sources, track: .tpm, ladder: Self.ladder)
        #expect(board.range == nil)
        #expect(board.ceilingSentence == "Only one of them shows technical scope yet; a TPM level takes two.")
    }

    @Test func `an axis that speaks only for the other track is not said to be unspoken`() throws {
        let (board, _) = try LevelBoardTests.board("pgm-daniel-okafor", for: .tpm)
        let influence = try #require(board.rows.first { $0.axis == .influence })
        #expect(influence.sentence == "Your texts speak of influence, and not yet as a Technical Program Manager.")
    }

    @Test func `a title is not held against texts of the other track`() throws {
        let knowledge = TestEngine.content.library.preparation
        let translator = RoleTranslator(employers: knowledge.employers, ladder: knowledge.ladder)
        let (board, _) = try LevelBoardTests.board("pgm-daniel-okafor", for: .tpm)
        let comparison = RoleComparison(translator.translate("Microsoft 64", for: .tpm), with: board)
        #expect(comparison.agreement == .silent && comparison.headline.hasSuffix("as a Program Manager"))
        #expect(comparison.sentence.contains("no TPM level can be read"))
    }

    @Test(arguments: ["CEO, CTO and janitor", "asdf qwer", "Chief Happiness Officer of Freedonia"])
    func `of a title that tells nothing the texts alone are said, and nothing is expected`(title: String) throws {
        let knowledge = TestEngine.content.library.preparation
        let translator = RoleTranslator(employers: knowledge.employers, ladder: knowledge.ladder)
        let (board, _) = try LevelBoardTests.board("pgm-daniel-okafor", for: .pgm)
        let translation = translator.translate(title, for: .pgm)
        let comparison = RoleComparison(translation, with: board)
        if translation.range == nil {
            #expect(comparison.headline.hasSuffix("; the title tells nothing"), "\(comparison.headline)")
        }
        let words = comparison.headline + comparison.sentence + translation.sentence
        #expect(comparison.headline.hasPrefix("Your texts read at") && !words.lowercased().contains("expect"))
    }

    private static func quotes(_ sample: String, _ track: Track) throws -> [String] {
        try LevelBoardTests.board(sample, for: track).0.rows.flatMap(\.cells).flatMap(\.quotes).map(\.evidence.quote)
    }
}
