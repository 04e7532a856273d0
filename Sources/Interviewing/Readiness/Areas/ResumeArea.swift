/// What the résumé shows of the target's track.
enum ResumeArea {
    static func track(_ ground: ReadinessGround, _ definition: ReadinessDefinition) -> ReadinessFinding {
        var finding = ReadinessFinding(need: 1, values: ["reads": ""])
        guard let resume = ground.resume else { return finding }
        let side: Leaning = ground.track == .tpm ? .tpm : .pgm
        let supports = resume.verdict == .both || resume.verdict.track == ground.track
        func pieces(_ side: Leaning, isFull: Bool) -> [ReadinessPiece] {
            (resume.quotes[side] ?? []).map { quote in
                let evidence = ReadinessEvidence(quote: quote, title: resume.name, link: resume.link, day: resume.day)
                return ReadinessPiece(quote, isFull: isFull, evidence: evidence)
            }
        }
        finding.values["reads"] = words(resume.verdict)
        switch resume.verdict {
        case .tpm, .pgm, .both:
            // The words of the other side show what it reads as instead.
            finding.pieces = pieces(side, isFull: supports)
            if !supports { finding.pieces += pieces(side == .tpm ? .pgm : .tpm, isFull: false) }
            finding.state = supports ? .covered : .thin
        case .coordination:
            finding.pieces = pieces(side, isFull: false) + pieces(.coordination, isFull: false)
            finding.state = .thin
        case .insufficient:
            let evidence = ReadinessEvidence(quote: "", title: resume.name, link: resume.link, day: resume.day)
            finding.pieces = [ReadinessPiece("", isFull: false, evidence: evidence)]
            finding.state = .notEnoughToSay
        }
        return finding
    }

    private static func words(_ verdict: Verdict) -> String {
        switch verdict {
        case .tpm: "TPM"
        case .pgm: "PGM"
        case .both: "either track"
        case .coordination: "coordination"
        case .insufficient: "neither track"
        }
    }
}
