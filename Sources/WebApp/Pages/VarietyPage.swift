import Hummingbird
import Interviewing

/// Whether the stories are varied: how others were moved, and which situations are covered.
struct VarietyPage {
    let shell: Shell

    func add(to router: Router<Context>) {
        router.get("/variety") { request, _ in
            let desk = try await shell.desk()
            return try shell.remembered("variety", title: "Variety", at: .variety, desk: desk, request: request) {
                VarietyModel(VarietyReport(desk, library: shell.library), stories: desk.active.count)
            }
        }
    }
}

/// The fields of the variety page.
struct VarietyModel {
    let none: Bool
    let levers: [LeverLine]
    let checks: [Check]

    struct LeverLine {
        let lever: String
        let count: Int
        let percent: Int
        let w: Int
        let strength: String
        let over: Bool
        let unused: Bool
    }

    struct Check {
        let check: String
        let ok: Bool
        let state: String
        let cure: String
        let stories: [StoryLine]
        /// How many more there are than the page names.
        let more: Int?
    }

    /// Stories named for each check.
    static let named = 8

    struct StoryLine {
        let name: String
        let href: String
        let said: String?
    }

    init(_ report: VarietyReport, stories: Int) {
        none = stories < 2
        let dominant = report.dominant?.lever.signal.id
        levers = report.levers.enumerated()
            .sorted { ($1.element.used.count, $0.offset) < ($0.element.used.count, $1.offset) }
            .map { LeverLine($0.element, isDominant: $0.element.lever.signal.id == dominant) }
        checks = [Self.enough(report), Self.balanced(report)] + report.kinds.map(Check.init)
    }

    static func rest(of count: Int) -> Int? { count > named ? count - named : nil }

    private static func enough(_ report: VarietyReport) -> Check {
        let isMet = report.shown >= VarietyReport.leastLevers
        return Check(
            check: "Six different ways or more",
            ok: isMet,
            state: isMet ? "Covered" : "\(report.shown) so far",
            cure: "Look for a story that turns on a number, a document, a rule for deciding, or something you gave.",
            stories: [],
            more: nil
        )
    }

    private static func balanced(_ report: VarietyReport) -> Check {
        let dominant = report.dominant
        return Check(
            check: "No way in more than 40 % of them",
            ok: report.isBalanceKnown && dominant == nil,
            state: !report.isBalanceKnown ? "Too early to say" : dominant == nil ? "Balanced" : "One sided",
            cure: report.isBalanceKnown
                ? "Retell one of these: what else made them agree?"
                : "This can be said once three stories show a way together with its effect.",
            stories: (dominant?.used ?? []).prefix(named).map { StoryLine($0, said: nil) },
            more: Self.rest(of: dominant?.used.count ?? 0)
        )
    }
}

extension VarietyModel.LeverLine {
    init(_ use: VarietyReport.LeverUse, isDominant: Bool) {
        lever = use.lever.signal.title
        count = use.used.count
        percent = Int((use.share * 100).rounded())
        w = Bar.width(use.share)
        strength =
            use.used.isEmpty
            ? (use.claimed.isEmpty ? "Not used" : "Claimed in \(use.claimed.count), without its effect")
            : "With evidence"
        over = isDominant
        unused = use.used.isEmpty
    }
}

extension VarietyModel.Check {
    init(_ kind: VarietyReport.KindUse) {
        check = kind.variety.signal.title
        ok = kind.isMet
        state =
            kind.isMet ? "Covered" : kind.stories.isEmpty ? "Missing" : "\(kind.stories.count) of \(kind.variety.least)"
        cure = kind.variety.why
        stories = kind.stories.prefix(VarietyModel.named).map { VarietyModel.StoryLine($0.story, said: $0.quote) }
        more = VarietyModel.rest(of: kind.stories.count)
    }
}

extension VarietyModel.StoryLine {
    init(_ story: StoryDigest, said: String?) {
        name = story.title
        href = Page.story(story.id).path
        self.said = said
    }
}
