import Interviewing

extension ReferencePages {
    /// What is found in texts.
    var detectors: String {
        var page = ReferencePage(
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
