import Interviewing
import TextAnalysis

/// The fields of the résumé page.
struct ResumePageModel {
    let resume: Reading?

    struct Reading {
        let name: String
        let wordCount: Int
        let read: String
        let verdict: VerdictModel
        let shares: [Share]
        let tracks: [Choice]
        let levels: [Choice]
        let flips: [Line]
        let map: String
        let points: [Point]
        let roles: [Role]
        let marked: String
        let findings: [FindingModel]
        let ledger: [Ledger]
        let older: [Older]
    }

    struct Share {
        let id: String
        let label: String
        let percent: Int
        let w: Int
    }

    struct Line {
        let text: String
    }

    struct Point {
        let quote: String
        let track: String
        let signal: String
        let radius: String
        let nature: String
        let weight: String
        let at: String
    }

    struct Role {
        let n: Int
        let role: String
        let organisation: String?
        let dates: String?
        let id: String
        let verdictWord: String
    }

    struct Ledger {
        let id: String
        let label: String
        let count: Int
        let open: Bool
        let entries: [Entry]
    }

    struct Entry {
        let quote: String
        let signal: String
        let weight: String
        let w: Int
        let at: String
    }

    struct Older {
        let id: Int
        let name: String
        let read: String
    }

    init(_ desk: Desk, site: Site) {
        let library = site.workspace.assessor.library
        guard let record = desk.resumes.first, let assessment = desk.resume else {
            resume = nil
            return
        }
        let track = assessment.track
        resume = Reading(
            name: record.name,
            wordCount: assessment.reading.wordCount,
            read: site.shownTime(record.added),
            verdict: VerdictModel(track.verdict),
            shares: track.sums.total > 0 ? Self.shares(track.sums.shares) : [],
            tracks: Choice.tracks(desk.track),
            levels: Choice.levels(desk.target?.level ?? .l6),
            flips: Self.flips(track),
            map: EvidenceMap.svg(track.evidence) { "#e\($0)" },
            points: track.evidence.enumerated().map(Self.point),
            roles: assessment.roles.enumerated().map(Self.role),
            marked: Self.marked(assessment, library: library),
            findings: assessment.findings.enumerated().map {
                FindingModel($1, in: assessment, library: library, at: "#f\($0)")
            },
            ledger: Self.ledger(track),
            older: desk.resumes.dropFirst()
                .map { Older(id: $0.number, name: $0.name, read: site.shownTime($0.added)) }
        )
    }

    private static func shares(_ shares: TrackSums) -> [Share] {
        Leaning.allCases.map { leaning in
            let share = shares[leaning]
            return Share(
                id: leaning.rawValue,
                label: leaning.words,
                percent: Int((share * 100).rounded()),
                w: Bar.width(share)
            )
        }
    }

    /// Nothing small changes a verdict of coordination; then the way out is said instead.
    private static func flips(_ track: TrackReading) -> [Line] {
        guard track.flips.isEmpty, track.verdict == .coordination else { return track.flips.map(Line.init) }
        return [
            Line(
                text:
                    "Nothing small would. Replace plans and meetings by the moments at which somebody decided differently because of you."
            ),
            Line(
                text:
                    "For TPM: a fault you found, a design you changed, a trade-off you chose, and what keeps it from coming back."
            ),
            Line(
                text:
                    "For PGM: an aim, a budget, an incentive or a decision that you moved across organisations, and its worth."
            ),
        ]
    }

    private static func point(_ index: Int, _ piece: TrackEvidence) -> Point {
        Point(
            quote: piece.evidence.quote,
            track: piece.leaning.words,
            signal: piece.evidence.title,
            radius: piece.radius?.words ?? "not said",
            nature: piece.nature?.words ?? "not said",
            weight: Decimal.text(piece.evidence.weight),
            at: "#e\(index)"
        )
    }

    private static func role(_ index: Int, _ role: RoleReading) -> Role {
        Role(
            n: index,
            role: role.title ?? "Role without a title",
            organisation: role.organisation,
            dates: role.datesInWords,
            id: role.verdict.rawValue,
            verdictWord: role.verdict.word
        )
    }

    private static func marked(_ assessment: Assessment, library: Library) -> String {
        let evidence = assessment.track.evidence.enumerated().map { index, piece in
            MarkedText.Mark(
                span: piece.evidence.span,
                classes: "c-\(piece.leaning.rawValue)",
                anchor: "e\(index)",
                title: "\(piece.leaning.words): \(piece.evidence.title)"
            )
        }
        let findings = assessment.findings.enumerated().compactMap { index, finding in
            finding.place(in: assessment, library: library).map { place in
                MarkedText.Mark(
                    span: place,
                    classes: "f-\(finding.severity.rawValue)",
                    anchor: "f\(index)",
                    title: finding.title
                )
            }
        }
        let document = assessment.reading.document
        return MarkedText.html(document, marks: evidence + findings, in: document.span)
    }

    private static func ledger(_ track: TrackReading) -> [Ledger] {
        var isFirst = true
        return Leaning.allCases.sorted { track.sums[$1] < track.sums[$0] }.compactMap { leaning in
            let pieces = track.evidence.enumerated().filter { $0.element.leaning == leaning }
                .sorted { ($1.element.evidence.weight, $0.offset) < ($0.element.evidence.weight, $1.offset) }
            guard let heaviest = pieces.first?.element.evidence.weight else { return nil }
            defer { isFirst = false }
            return Ledger(
                id: leaning.rawValue,
                label: leaning.words,
                count: pieces.count,
                open: isFirst,
                entries: pieces.map { index, piece in
                    Entry(
                        quote: piece.evidence.quote,
                        signal: piece.evidence.title,
                        weight: Decimal.text(piece.evidence.weight),
                        w: Bar.width(piece.evidence.weight / max(heaviest, 0.01)),
                        at: "#e\(index)"
                    )
                }
            )
        }
    }
}
