import Content
import Interviewing
import Testing

@Suite("Fit: liking beside evidence")
struct FitComparisonTests {
    typealias People = FitAnswerer
    typealias Relation = FitMeaningDefinition.Relation

    static let verdicts: [Verdict] = [.tpm, .pgm, .both, .coordination, .insufficient]
    static let table: [(FitLeaning, [Relation])] = [
        (.technical, [.agreement, .tension, .agreement, .tension, .open]),
        (.organisational, [.tension, .agreement, .agreement, .tension, .open]),
        (.both, [.agreement, .agreement, .agreement, .tension, .open]),
        (.administration, [.tension, .tension, .tension, .agreement, .open]),
        (.insufficient, [.open, .open, .open, .open, .open]),
    ]

    @Test("Every leaning beside every verdict says whether they agree, what it means and what to do", arguments: table)
    func relations(_ leaning: FitLeaning, _ expected: [Relation]) throws {
        let reading = People.reading(leaning)
        #expect(reading.leaning == leaning)
        for (verdict, relation) in zip(Self.verdicts, expected) {
            let evidence = FitEvidence(resume: verdict, stories: [:])
            #expect(evidence.verdict == verdict)
            let found = try #require(FitComparison(reading, beside: evidence, meanings: People.meanings))
            #expect(found.relation == relation, "\(leaning) beside \(verdict)")
            #expect((1...3).contains(found.next.count))
            for step in found.next { #expect(step.place.hasPrefix("/")) }
            // Liking stays what it was, whatever the evidence.
            #expect(found.reading == reading)
        }
    }

    @Test("A tension between the tracks names the role that the evidence is for and the role one would enjoy")
    func tensions() throws {
        for (leaning, verdict, get, enjoy) in [
            (FitLeaning.technical, Verdict.pgm, "PGM is a role you have evidence for", "TPM is one you might enjoy"),
            (.organisational, .tpm, "TPM is a role you have evidence for", "PGM is one you might enjoy"),
        ] {
            let evidence = FitEvidence(resume: verdict, stories: [:])
            let found = try #require(
                FitComparison(People.reading(leaning), beside: evidence, meanings: People.meanings)
            )
            #expect(found.means.contains(get) && found.means.contains(enjoy))
            #expect(found.means.contains("too little evidence"))
        }
    }

    @Test("Texts are counted, and each counts once")
    func counting() {
        typealias Row = (resume: Verdict?, stories: [Verdict: Int], verdict: Verdict)
        let rows: [Row] = [
            (nil, [:], .insufficient), (.insufficient, [.insufficient: 4], .insufficient),
            (.tpm, [:], .tpm), (nil, [.pgm: 1], .pgm),
            (.tpm, [.pgm: 3], .pgm), (.tpm, [.pgm: 2], .both), (.tpm, [.tpm: 4, .pgm: 2], .tpm),
            (.tpm, [.tpm: 3, .pgm: 2], .both), (nil, [.both: 3], .both), (nil, [.tpm: 5, .both: 1], .tpm),
            (.coordination, [:], .coordination), (.coordination, [.tpm: 1], .tpm),
            (.coordination, [.coordination: 2, .tpm: 2], .coordination),
            (nil, [.coordination: 2, .tpm: 2], .tpm),
        ]
        for row in rows {
            #expect(FitEvidence(resume: row.resume, stories: row.stories).verdict == row.verdict, "\(row)")
        }
        #expect(
            FitEvidence(resume: .tpm, stories: [.tpm: 3, .coordination: 1]).words
                == "Of 5 texts of yours that show something, 4 for TPM and 1 for coordination alone."
        )
        #expect(FitEvidence(resume: nil, stories: [:]).words.contains("no text yet"))
    }

    @Test("Who prepares for a track that two texts or more do not speak for is told so before the work begins")
    func doubts() {
        func doubt(_ resume: Verdict?, _ stories: [Verdict: Int], _ track: Track) -> String? {
            FitEvidence(resume: resume, stories: stories).doubt(about: track)
        }
        for track in Track.allCases {
            #expect(
                doubt(.coordination, [.coordination: 2], track)?.contains("neither loop hires for that alone") == true
            )
            #expect(doubt(.both, [.tpm: 1, .pgm: 1], track) == nil)
        }
        #expect(
            doubt(.pgm, [.pgm: 2], .tpm)?.hasPrefix("Your texts speak for PGM so far, and this is for TPM.") == true
        )
        #expect(doubt(.tpm, [.tpm: 2], .tpm) == nil)
        // One text is no ground to doubt anything.
        #expect(doubt(nil, [.coordination: 1], .tpm) == nil && doubt(.pgm, [:], .tpm) == nil)
    }
}
