import Interviewing

extension ReferencePages {
    /// Stages, people, follow-ups, areas and every rule of the debrief.
    var loops: String {
        var page = ReferencePage(
            "Loops",
            "How a rehearsed loop is planned, asked and debriefed, with every number. Amazon publishes none of its scoring; what is marked as our own proposal is just that."
        )
        addTemplates(to: &page)
        page.heading("Temperaments", 2)
        page.line("They change which follow-ups come first and how many, never how an answer is judged.")
        for person in library.loops.temperaments {
            page.heading(person.title, 3)
            page.line(person.line)
            page.line(
                "At most \(person.patience) follow-ups to a question; likes to ask about \(groupTitles(person.favours)) (`\(person.id)`)."
            )
            page.line(origin(person.provenance))
        }
        page.heading("Areas", 2)
        page.line("What each side of a loop asks for, and how an answer to something else is named after the round.")
        for definition in library.loops.areas { add(definition, to: &page) }
        page.heading("Follow-ups", 2)
        page.line(
            "One is chosen by what the answer lacks: a pressing group before an open one, a group that was told already not at all. Depth 1 opens a thread; deeper ones follow while the answers bring something new."
        )
        for group in library.probeGroups { add(group, to: &page) }
        addDebrief(to: &page)
        return page.text
    }

    // MARK: - Stages and areas

    private func addTemplates(to page: inout ReferencePage) {
        for template in library.loops.templates {
            page.heading("Loop of a \(template.track.abbreviation), \(template.levels.words)", 2)
            for stage in template.stages {
                let area = library.loops[stage.area]?.title ?? stage.area.rawValue
                let count = stage.principles == 1 ? "1 principle" : "\(stage.principles) principles"
                let people = stage.temperaments.compactMap { library.loops.temperament($0)?.title.lowercased() }
                page.item(
                    "**\(stage.role)** (\(stage.stage.rawValue), \(stage.minutes) minutes, \(people.joined(separator: " or "))): \(area); \(count), first of all \(principleTitles(stage.favours))"
                )
            }
            page.gap()
            page.line(origin(template.provenance))
        }
    }

    private func add(_ definition: AreaDefinition, to page: inout ReferencePage) {
        page.heading(definition.title, 3)
        let evidence = definition.native.map { "\($0.abbreviation) evidence" } ?? "evidence of either track"
        page.line("\(definition.needs) Wants \(evidence)\(definition.isDesign ? "; a plan is a full answer" : "").")
        page.item("coordination is named: \(definition.coordinated)")
        if !definition.misplaced.isEmpty { page.item("the other track is named: \(definition.misplaced)") }
        page.gap()
        page.line("`\(definition.area.rawValue)` · \(origin(definition.provenance))")
    }

    // MARK: - Follow-ups

    private func add(_ group: ProbeGroup, to page: inout ReferencePage) {
        page.heading("\(group.number). \(group.title)", 3)
        page.line("\(group.why) \(presses(group)) Urgency \(group.urgency.plain) (`\(group.id)`).")
        for probe in group.probes.sorted(by: { $0.depth < $1.depth }) {
            let only = probe.tracks.count == Track.allCases.count ? "" : " (\(probe.tracks.words))"
            page.item("\(probe.depth): \(probe.asks)\(only)")
        }
        page.gap()
        if let example = group.provenance.matching.first { page.item("told already: \(example.text.oneLine)") }
        if let example = group.provenance.nonMatching.first { page.item("still open: \(example.text.oneLine)") }
        if !group.isAlwaysOpen { page.gap() }
        page.line(origin(group.provenance))
    }

    /// When the group comes before others.
    private func presses(_ group: ProbeGroup) -> String {
        let phrase = group.presses.patterns.isEmpty ? nil : "where one of its phrases stands"
        let reasons = [group.when.words, phrase].compactMap(\.self)
        return reasons.isEmpty ? "Never presses." : "Presses \(reasons.joined(separator: ", or "))."
    }

    private func groupTitles(_ ids: [String]) -> String {
        ids.map { id in library.probeGroups.first { $0.id == id }?.title.lowercased() ?? id }.joined(separator: ", ")
    }
}

extension ProbeSign {
    /// When it holds; nil where nothing but phrases tells.
    fileprivate var words: String? {
        switch self {
        case .vagueNumber: "when a result has no number, or nothing to compare it with"
        case .sharedAction: "when “we” acts, or nobody"
        case .smooth: "when everything went well"
        case .opinion: "when a view or a habit is told instead of an event"
        case .coordination: "when meetings, trackers and reminders are told without a lever"
        case .none: nil
        }
    }
}
