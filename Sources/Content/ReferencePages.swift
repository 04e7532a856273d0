public import Interviewing

/// The documentation that is generated from content, so that it can never disagree with it.
public struct ReferencePages {
    private let library: Library
    private let titles: [String: String]

    /// Prepares the pages of a library that still has its examples.
    public init(library: Library) {
        self.library = library
        titles = Dictionary(library.sources.map { ($0.id, $0.title) }) { first, _ in first }
    }

    /// File names below `Documentation/` with their text.
    public var pages: [(name: String, text: String)] {
        [("Detectors.md", detectors), ("ContentReference.md", reference)]
    }

    // MARK: - Detectors

    private var detectors: String {
        var page = Page(
            "Detectors",
            "What Inclined finds in a text, each with why it matters and an example of either side."
        )
        page.heading("Rules", 2)
        for rule in library.rules.sorted(by: { $0.id < $1.id }) {
            page.heading("\(rule.id)", 3)
            let target = rule.target.map { ", when you aim at \($0.abbreviation)" } ?? ""
            page.line(
                "**\(rule.title)** · \(rule.severity.rawValue) · \(rule.detector.kindName) · in \(rule.on.map(\.rawValue).joined(separator: ", "))\(target)"
            )
            page.line(rule.why)
            page.line("Says: \(rule.message) \(rule.advice)")
            page.examples(rule.provenance)
            page.line(origin(rule.provenance.source, rule.provenance.trust))
        }
        page.heading("Track signals", 2)
        for leaning in Leaning.allCases {
            for ground in TrackSignal.Ground.allCases {
                let signals = library.signals.filter { $0.leaning == leaning && $0.reads == ground }
                guard !signals.isEmpty else { continue }
                page.heading("\(leaning.rawValue), read in \(ground == .posting ? "postings" : "experience")", 3)
                for signal in signals.sorted(by: { $0.signal.id < $1.signal.id }) {
                    page.signal(signal.signal, why: signal.why)
                }
            }
        }
        return page.text
    }

    // MARK: - Reference

    private var reference: String {
        var page = Page("Content reference", "What Inclined knows, with where it comes from and how far to trust it.")
        page.heading("Claims about the two tracks", 2)
        for claim in library.claims {
            page.heading("\(claim.id): \(claim.title)", 3)
            page.line("People say: \(claim.claim)")
            page.line("**\(claim.verdict.rawValue)**, confidence \(claim.confidence.rawValue). \(claim.evidence)")
            page.line("What Inclined does: \(claim.weDo)")
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

    private func origin(_ sources: [String], _ trust: Trust) -> String {
        "Source: \(sources.map { titles[$0] ?? $0 }.joined(separator: "; ")) (\(trust.words))."
    }
}

/// Markdown as it grows.
private struct Page {
    private(set) var text: String

    init(_ title: String, _ summary: String) {
        text = "# \(title)\n\n\(summary) Generated by `inclined docs`; edit `Content/`, not this page.\n"
    }

    mutating func heading(_ title: String, _ level: Int) {
        text += "\n\(String(repeating: "#", count: level)) \(title)\n\n"
    }

    mutating func line(_ line: String) { text += line + "\n\n" }

    mutating func item(_ item: String) { text += "- \(item)\n" }

    mutating func signal(_ signal: Signal, why: String?) {
        text += "- **\(signal.title)** (`\(signal.id)`)\(why.map { ": \($0)" } ?? "")\n"
        if let example = signal.provenance.matching.first { text += "  - found: \(example.text.oneLine)\n" }
        if let example = signal.provenance.nonMatching.first { text += "  - not found: \(example.text.oneLine)\n" }
    }

    mutating func examples(_ provenance: Provenance) {
        if let example = provenance.matching.first { text += "- found: \(example.text.oneLine)\n" }
        if let example = provenance.nonMatching.first { text += "- not found: \(example.text.oneLine)\n" }
        text += "\n"
    }
}

extension String {
    /// The text without line ends.
    fileprivate var oneLine: String { String(map { $0.isNewline ? " " : $0 }) }
}

extension Guideline {
    /// The numbers with what they count.
    fileprivate var words: String {
        let isWhole = low == low.rounded() && high == high.rounded()
        func number(_ value: Double) -> String { isWhole ? "\(Int(value))" : "\(value)" }
        return low == high ? "\(number(low)) \(name.unit)" : "\(number(low)) to \(number(high)) \(name.unit)"
    }
}

extension Detector {
    /// The kind as an editor writes it.
    var kindName: String {
        switch self {
        case .phrase: "phrase"
        case .absence: "absence"
        case .density: "density"
        case .repetition: "repetition"
        case .length: "length"
        case .measure: "measure"
        }
    }
}
