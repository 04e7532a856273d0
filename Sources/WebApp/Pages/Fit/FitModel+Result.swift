import Interviewing

// How a reading becomes the lines of the result.

extension FitModel.Result {
    init(_ view: FitView) {
        let reading = view.reading
        (tone, leaning, headline) = (reading.leaning.tone, reading.leaning.title, reading.headline)
        isReady = reading.leaning != .insufficient
        firmness = reading.firmness?.word ?? ""
        firmnessWords = reading.firmnessWords ?? ""
        (hasChance, chanceWords) = (reading.chanceWords != nil, reading.chanceWords ?? "")
        (hasAdministration, administrationWords) = (
            reading.administrationWords != nil, reading.administrationWords ?? ""
        )
        isAdministration = reading.leaning == .administration
        made = reading.made.map(FitModel.ChoiceLine.init)
        (hasMade, madeCount) = (!made.isEmpty, made.count)
        against = reading.against.map(FitModel.ChoiceLine.init)
        (hasAgainst, againstCount) = (!against.isEmpty, against.count)
        changes = (reading.flip?.changes ?? []).map {
            FitModel.ChangeLine(about: $0.from.title, from: $0.from.says, to: $0.to.says)
        }
        hasChanges = !changes.isEmpty
        becomes = reading.flip?.becomes.title.lowercased() ?? ""
        pulls = reading.pulls.map(\.words)
        hasPulls = !pulls.isEmpty
        grounds = reading.grounds.map(FitModel.GroundLine.init)
        evidence = FitModel.Evidence(view.evidence)
        hasComparison = view.comparison != nil
        comparison = FitModel.Comparison(view.comparison)
    }
}

extension FitModel.ChoiceLine {
    init(_ choice: FitChoice) {
        (about, answer, work) = (choice.title.capitalisedFirst, choice.says, choice.work.title.capitalisedFirst)
        switch choice.work {
        case .technical: workTone = "tpm"
        case .organisational: workTone = "pgm"
        case .administration: workTone = "coordination"
        case .other: workTone = "note"
        }
    }
}

extension FitModel.GroundLine {
    init(_ ground: FitGroundCounts) {
        switch ground.about {
        case .work: self.ground = "Day-to-day work"
        case .documents: self.ground = "Documents"
        case .stress: self.ground = "Stress"
        }
        (technical, organisational) = (ground.counts.technical, ground.counts.organisational)
        (administration, other) = (ground.counts.administration, ground.counts.other)
    }
}

extension FitModel.Evidence {
    init(_ evidence: FitEvidence) {
        verdictId = evidence.verdict.rawValue
        switch evidence.verdict {
        case .tpm: verdictTitle = "Your texts support TPM"
        case .pgm: verdictTitle = "Your texts support PGM"
        case .both: verdictTitle = "Your texts support both tracks"
        case .coordination: verdictTitle = "Your texts show coordination alone"
        case .insufficient: verdictTitle = "Not enough evidence yet"
        }
        evidenceWords = evidence.words
        quotes = evidence.quotes.map(QuoteLine.init)
        hasQuotes = !quotes.isEmpty
        isEmpty = evidence.total == 0
    }
}

extension FitModel.Comparison {
    init(_ comparison: FitComparison?) {
        relation = comparison?.relation.word ?? ""
        relationTone = comparison?.relation.tone ?? "note"
        (says, means) = (comparison?.says ?? "", comparison?.means ?? "")
        steps = (comparison?.next ?? []).map { FitModel.Step(doThis: $0.do, place: $0.place) }
    }
}
