import Interviewing

extension ReferencePages {
    /// What is known about the two tracks and how evidence is weighed.
    var reference: String {
        var page = ReferencePage(
            "Content reference",
            "What Inclined knows, with where it comes from and how far to trust it."
        )
        page.heading("Claims about the two tracks", 2)
        for claim in library.claims {
            page.heading("\(claim.id): \(claim.title)", 3)
            page.line("People say: \(claim.claim)")
            page.line("**\(claim.verdict.rawValue)**, confidence \(claim.confidence.rawValue). \(claim.evidence)")
            page.line("What Inclined does: \(claim.weDo)")
            page.line("Concerns: \(claim.touches.map(\.rawValue).joined(separator: ", ")).")
            page.line(origin(claim.source, claim.trust))
        }
        page.heading("Leadership principles", 2)
        for principle in library.principles {
            page.heading("\(principle.number). \(principle.title)", 3)
            page.line("Tests: \(principle.tests)")
            page.line("TPM: \(principle.tpm)")
            page.line("PGM: \(principle.pgm)")
            page.line(
                "\(principle.signals.count) signals, \(principle.redFlags.count) red flags, \(principle.questions.count) questions of our own."
            )
            for signal in principle.signals { page.signal(signal, why: nil) }
            for flag in principle.redFlags {
                page.signal(flag, why: flag.advice.map { "Red flag. \($0)" } ?? "Red flag.")
            }
            page.line(origin(principle.provenance.source, principle.provenance.trust))
        }
        page.heading("Levers of influence", 2)
        for lever in library.levers {
            page.heading("\(lever.code) \(lever.signal.title)", 3)
            page.line("\(lever.definition) Currency: \(lever.currency) Needs: \(lever.needs)")
            page.line("Probe: \(lever.probe)")
            page.examples(lever.signal.provenance)
            page.line(origin(lever.signal.provenance.source, lever.signal.provenance.trust))
        }
        page.heading("Varieties of story", 2)
        for variety in library.varieties {
            page.heading(variety.signal.title, 3)
            page.line("\(variety.why) A bank should have at least \(variety.least) (`\(variety.signal.id)`).")
            page.examples(variety.signal.provenance)
            page.line(origin(variety.signal.provenance.source, variety.signal.provenance.trust))
        }
        page.heading("Scorecard", 2)
        for criterion in library.criteria {
            page.heading(criterion.title, 3)
            page.line(criterion.asks)
            for (rating, anchor) in criterion.anchors.enumerated() { page.item("\(rating): \(anchor)") }
            page.line(origin(criterion.provenance.source, criterion.provenance.trust))
        }
        page.heading("Advice", 2)
        page.line("What to do next, the weightiest first, with the words it is about.")
        for advice in library.advice {
            page.heading(advice.title, 3)
            page.line("Says: \(advice.says) (`\(advice.condition.rawValue)`, \(advice.weight.rawValue))")
            page.examples(advice.provenance)
            page.line(origin(advice.provenance.source, advice.provenance.trust))
        }
        page.heading("Delivery", 2)
        for guideline in library.delivery.guidelines {
            let provenance = guideline.provenance
            page.item(
                "`\(guideline.name.rawValue)`: \(guideline.words). \(guideline.note) "
                    + origin(provenance.source, provenance.trust)
            )
        }
        page.heading("Levels", 2)
        for axis in Axis.allCases {
            page.heading(axis.rawValue, 3)
            for step in library.ladder.filter({ $0.axis == axis }).sorted(by: {
                ($0.level, $0.signal.id) < ($1.level, $1.signal.id)
            }) {
                page.item("\(step.level.rawValue) — \(step.signal.title). Next: \(step.next)")
            }
        }
        page.heading("Sources", 2)
        for source in library.sources.sorted(by: { $0.id < $1.id }) {
            page.item(
                "`\(source.id)` \(source.title) · \(source.address.isEmpty ? "our own" : source.address) · \(source.kind), read \(source.read) · \(source.trust.words)"
            )
        }
        return page.text
    }
}

extension Guideline {
    /// The numbers with what they count.
    fileprivate var words: String {
        low == high ? "\(low.plain) \(name.unit)" : "\(low.plain) to \(high.plain) \(name.unit)"
    }
}
