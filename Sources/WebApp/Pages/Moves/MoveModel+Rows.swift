import Interviewing

// How each thing in a move becomes a line of the page.

extension MoveModel.Row {
    init(_ row: MoveGuide.Row, isDrop: Bool) {
        (name, why) = (row.row.title, row.row.why)
        quotes = row.quotes.map(QuoteLine.init)
        hasQuotes = !quotes.isEmpty
        isMissing = row.state == .missing && !isDrop
        if isDrop {
            // To be found here is not good news, so other words stand for it.
            (state, tone) = hasQuotes ? ("In your texts", "warning") : ("Not in your texts", "good")
            (hasAdvice, adviceLead) = (true, "Say instead:")
        } else {
            (state, tone) = (row.state.word, row.state.tone)
            (hasAdvice, adviceLead) = (row.state == .missing, "The story to write:")
        }
        advice = row.row.write
        hasWriteHref = isMissing
        let principle = row.row.shows.principles.first?.split(separator: "/").first.map(String.init)
        writeHref = Page.newStory.path(principle.map { [("principle", $0)] } ?? [])
    }
}

extension MoveModel.Warning {
    init(_ warning: MoveWarning, library: Library) {
        says = warning.says
        let found = library.claims.first { $0.id == warning.claim }
        hasClaim = found != nil
        claim = found.map(ClaimLink.init)
        origin = OriginModel(warning.source, warning.trust, library: library)
    }
}

extension MoveModel.Trap {
    init(_ reading: MoveGuide.TrapReading) {
        (name, why, instead) = (reading.trap.title, reading.trap.why, reading.trap.instead)
        count = reading.count == 1 ? "Once" : reading.count == 2 ? "Twice" : "\(reading.count) times"
        quotes = reading.quotes.map(QuoteLine.init)
    }
}

extension MoveModel.Gap {
    init(_ reading: GapReading, library: Library) {
        let gap = reading.gap
        (name, state, tone) = (gap.title, reading.state.word, reading.state.tone)
        today = reading.today
        quotes = reading.quotes.prefix(2).map(QuoteLine.init)
        (target, firstWeeks, lastWeeks, proof) = (gap.target, gap.firstWeeks, gap.lastWeeks, gap.proof)
        claims = library.claimLinks(gap.provenance.claims)
        hasClaims = !claims.isEmpty
    }
}
