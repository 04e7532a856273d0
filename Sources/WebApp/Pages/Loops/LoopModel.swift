import Interviewing

/// The fields of a loop's page.
struct LoopModel {
    let address: String
    let name: String
    let subtitle: String
    let debriefHref: String?
    let canDebrief: Bool
    let steps: [Step]
    let missing: String?
    let roundsIntro: String
    let firstEdit: String?
    let rounds: [RoundCard]
    let known: [Known]
    let hasAllocation: Bool
    let arranged: String?
    let allocationIntro: String
    let uncovered: Uncovered?
    let overused: [MockModel.ProblemLine]
    let slots: [SlotLine]
    let deleteSays: String

    struct Step {
        let kind: String
        let step: String
        let state: String
        let isNow: Bool?
    }

    struct RoundCard {
        let k: Int
        let minutes: Int
        let role: String
        let manner: String
        let area: String
        let principles: [Label]
        let barRaiser: Bool
        let kind: String
        let state: String
        let begin: String?
        let isNext: Bool
        let goOn: String?
        let review: String?
        let edit: String?
    }

    struct Label {
        let label: String
    }

    struct Known {
        let fact: String
        let trust: String
        let tone: String
        let source: String?
        let claims: [ClaimLink]
    }

    struct Uncovered {
        let headline: String
        let slots: [UncoveredSlot]
    }

    struct UncoveredSlot {
        let slot: String
        let why: String
        let write: String?
    }

    init(_ record: LoopRecord, allocation: LoopAllocation, shell: Shell) {
        let plan = record.plan
        let library = shell.library
        let loops = shell.site.workspace.assessor.loops
        let voting = plan.rounds.indices.filter { plan.rounds[$0].stage == .interview }
        let done = voting.count { record.sessions[$0].state == .finished }
        let next =
            plan.rounds.indices.first { record.sessions[$0].state == .running }
            ?? voting.first { record.sessions[$0].state == .planned }
        address = Page.loop(record.number).path
        name = plan.name
        subtitle =
            "Made \(shell.day(record.created)). \(Counted.number(done).capitalisedFirst) of "
            + "\(Counted.words(voting.count, "round")) done."
        let isComplete = done == voting.count && done > 0
        let hasAnswers = voting.contains {
            record.sessions[$0].state == .finished && !record.sessions[$0].exchanges.isEmpty
        }
        debriefHref = isComplete ? Page.debrief(record.number).path : nil
        canDebrief = hasAnswers && !isComplete
        let open = voting.filter { record.sessions[$0].state != .finished }.map { "round \($0 + 1)" }
        missing =
            done > 0 && !open.isEmpty
            ? "A debrief now would hear nothing from \(open.joined(separator: ", ")); missing rounds count as not enough "
                + "data." : nil
        steps =
            plan.rounds.indices.map { position in
                let state = record.sessions[position].state
                return Step(
                    kind: state.kind,
                    step: plan.rounds[position].role,
                    state: state.words,
                    isNow: position == next ? true : nil
                )
            } + [
                Step(
                    kind: isComplete ? "now" : "",
                    step: "Debrief",
                    state: isComplete ? "To be read" : "After the rounds",
                    isNow: nil
                )
            ]
        roundsIntro =
            "The stages as candidates for this track usually meet them. When a recruiter sends you another "
            + "schedule, change the rounds that have not begun."
        firstEdit = plan.rounds.indices.first { record.sessions[$0].state == .planned }
            .map { Page.roundEdit(loop: record.number, $0 + 1).path }
        rounds = plan.rounds.indices.map {
            RoundCard(record, position: $0, isNext: $0 == next, library: library, loops: loops)
        }
        known = Self.known(plan, shell: shell)
        hasAllocation = !allocation.slots.isEmpty && !allocation.stories.isEmpty
        arranged =
            allocation.slots.isEmpty
            ? "Every round has begun; there is nothing left to arrange. Reviews and debrief show what was told." : nil
        let names = SlotNames(record: record, library: library)
        allocationIntro =
            "Each story once, the strongest where it counts most, and a second one for “another example”. "
            + "Design questions need no story. Pin a story, or say it is not for this question; the rest is worked out "
            + "again."
        uncovered = Self.uncovered(allocation, names: names, library: library)
        overused = allocation.overused.map {
            MockModel.ProblemLine(
                sentence: "\(Counted.number($0.count).capitalisedFirst) answers are about \($0.project); "
                    + "interviewers compare notes."
            )
        }
        slots =
            hasAllocation
            ? allocation.slots.indices.map { SlotLine(allocation, slot: $0, names: names, loop: record.number) } : []
        let answers = record.sessions.reduce(0) { $0 + $1.turns.count { $0.state == .answered } }
        deleteSays =
            answers == 0
            ? "Nothing was said in it yet."
            : "\(Counted.words(answers, "answer").capitalisedFirst) and the debrief go "
                + "with it."
    }

    /// The others stand in the table.
    private static let mostUncovered = 3

    private static func uncovered(_ allocation: LoopAllocation, names: SlotNames, library: Library) -> Uncovered? {
        let slots = allocation.uncovered
        guard !slots.isEmpty else { return nil }
        let count = Counted.words(slots.count, "question").capitalisedFirst
        return Uncovered(
            headline: "\(count) \(slots.count == 1 ? "has" : "have") no story",
            slots: slots.prefix(mostUncovered).map { slot in
                let main = slot.question.principles.first
                let principle = library.principles.first { $0.id == main }
                return UncoveredSlot(
                    slot: "\(names.round(slot.round)): “\(slot.question.text)”",
                    why: principle.map { "No free story shows \($0.title)." } ?? "No free story fits.",
                    write: main.map { Page.newStory.path([("principle", $0)]) }
                )
            }
        )
    }

    /// What is known about such loops, from the claims of the content.
    private static func known(_ plan: LoopPlan, shell: Shell) -> [Known] {
        let loops = shell.site.workspace.assessor.loops
        var known: [Known] = []
        if let template = loops.template(plan.track, plan.level) {
            known.append(
                Known(
                    fact: "The order and the number of rounds differ by team; ask your recruiter for yours.",
                    trust: template.provenance.trust.label,
                    tone: template.provenance.trust.tone,
                    source: SourceNames(shell.library).words(template.provenance.source),
                    claims: shell.claims(template.provenance.claims)
                )
            )
        }
        known.append(
            Known(
                fact: "Which principles an interviewer covers is set for each opening; these follow your weights.",
                trust: Trust.proposed.label,
                tone: Trust.proposed.tone,
                source: nil,
                claims: shell.claims(["C5"])
            )
        )
        for area in Set(plan.rounds.map(\.area)).sorted(by: { $0.rawValue < $1.rawValue }) {
            guard let definition = loops[area], definition.native != nil else { continue }
            known.append(
                Known(
                    fact: "\(definition.title): \(definition.needs)",
                    trust: definition.provenance.trust.label,
                    tone: definition.provenance.trust.tone,
                    source: SourceNames(shell.library).words(definition.provenance.source),
                    claims: shell.claims(definition.provenance.claims)
                )
            )
        }
        return known
    }
}

extension LoopModel.RoundCard {
    init(_ record: LoopRecord, position: Int, isNext: Bool, library: Library, loops: LoopLibrary) {
        let round = record.plan.rounds[position]
        let state = record.sessions[position].state
        k = position + 1
        minutes = round.minutes
        role = round.role
        manner = loops.temperament(round.temperament)?.title ?? ""
        area = loops[round.area]?.title ?? ""
        principles = round.principles.map { id in
            LoopModel.Label(label: library.principles.first { $0.id == id }?.title ?? id)
        }
        barRaiser = round.seat == .barRaiser && round.role != "Bar raiser"
        kind = state.kind
        self.state = state.words
        let page = Page.round(loop: record.number, k).path
        begin = state == .planned ? page : nil
        self.isNext = isNext && state == .planned
        goOn = state == .running ? page : nil
        review = state == .finished ? Page.review(loop: record.number, k).path : nil
        edit = state == .planned ? Page.roundEdit(loop: record.number, k).path : nil
    }
}

/// How questions and principles of a loop are called.
struct SlotNames {
    let record: LoopRecord
    let library: Library

    func round(_ position: Int) -> String { "Round \(position + 1) · \(record.plan.rounds[position].role)" }

    func principle(_ id: String) -> String { library.principles.first { $0.id == id }?.title ?? id }

    func tests(_ question: AskedQuestion) -> String { question.principles.map(principle).joined(separator: ", ") }
}

/// Sources by their titles.
struct SourceNames {
    private let titles: [String: String]

    init(_ library: Library) {
        titles = Dictionary(library.sources.map { ($0.id, $0.title) }) { first, _ in first }
    }

    /// Nil where everything is our own.
    func words(_ ids: [String]) -> String? {
        let named = ids.filter { $0 != "ours" }.compactMap { titles[$0] }
        return named.isEmpty ? nil : named.joined(separator: "; ")
    }
}
