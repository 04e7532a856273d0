import Interviewing

/// The fields of the page that changes a round; after a refused form, as it was sent.
struct RoundEditModel {
    let problems: [MockModel.ProblemLine]
    let back: String
    let backName: String
    let address: String
    let heading: String
    let stamp: String
    let roles: [Option]
    let areas: [Option]
    let minutes: Int
    let principles: [Option]
    let manners: [Manner]
    let barRaiser: Bool
    let rounds: [RoundLine]
    let canAdd: Bool

    struct Manner {
        let id: String
        let words: String
        let means: String
        let selected: Bool
    }

    struct RoundLine {
        let k: Int
        let minutes: Int
        let barRaiser: Bool
        let role: String
        let path: String
        let edit: String?
        let state: String
        let current: Bool
        let up: Bool
        let down: Bool
        let removable: Bool
    }

    init(_ record: LoopRecord, _ position: Int, form: Form?, problem: RequestProblem?, shell: Shell) {
        let round = record.plan.rounds[position]
        let loops = shell.site.workspace.assessor.loops
        problems = problem.map { [MockModel.ProblemLine(sentence: $0.sentence)] } ?? []
        back = Page.loop(record.number).path
        backName = record.plan.name
        address = Page.round(loop: record.number, position + 1).path
        stamp = "\(record.stamp)"
        heading = "Change round \(position + 1)"
        let role = form?.word("role") ?? round.role
        roles = Self.roles(loops, current: role)
        let area = form?.word("area") ?? round.area.rawValue
        areas = Area.allCases.map {
            Option(id: $0.rawValue, words: loops[$0]?.title ?? $0.rawValue, selected: $0.rawValue == area)
        }
        minutes = form.flatMap { Int($0.word("minutes")) } ?? round.minutes
        let chosen = form?.all("principle") ?? round.principles
        principles = shell.library.principles.map {
            Option(id: $0.id, words: $0.title, selected: chosen.contains($0.id))
        }
        let manner = form?.word("manner") ?? round.temperament
        manners = loops.temperaments.map {
            Manner(id: $0.id, words: $0.title, means: $0.line, selected: $0.id == manner)
        }
        barRaiser = form.map { $0.has("barRaiser") } ?? (round.seat == .barRaiser)
        let states = record.sessions.map(\.state)
        func isFree(_ index: Int) -> Bool { states.indices.contains(index) && states[index] == .planned }
        rounds = record.plan.rounds.indices.map { index in
            let round = record.plan.rounds[index]
            return RoundLine(
                k: index + 1,
                minutes: round.minutes,
                barRaiser: round.seat == .barRaiser,
                role: round.role,
                path: Page.round(loop: record.number, index + 1).path,
                edit: isFree(index) ? Page.roundEdit(loop: record.number, index + 1).path : nil,
                state: states[index].words,
                current: index == position,
                up: isFree(index) && isFree(index - 1),
                down: isFree(index) && isFree(index + 1),
                removable: record.plan.rounds.count > 1
                    && record.plan.rounds.indices.dropFirst(index).allSatisfy(isFree)
            )
        }
        canAdd = record.plan.rounds.count < LoopPlan.mostRounds
    }

    /// Roles of the content, and the one that stands there.
    private static func roles(_ loops: LoopLibrary, current: String) -> [Option] {
        let known = loops.templates.flatMap(\.stages).map(\.role) + ["Interviewer", "Peer of the team"]
        return ([current] + known).uniqued.map { Option(id: $0, words: $0, selected: $0 == current) }
    }
}
