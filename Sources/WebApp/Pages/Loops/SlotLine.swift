import Interviewing

/// One question with its story, its back-up, and why.
struct SlotLine {
    let id: String
    let round: String
    let question: String
    let tests: String
    let first: First?
    let backup: Backup?
    let action: String
    let storyID: String
    let choices: [Option]
    let hasChoices: Bool
    let firstName: String
    let canPin: Bool
    let canRefuse: Bool
    let canUndo: Bool
    let undoes: String?

    struct First {
        let href: String
        let story: String
        let pinned: Bool
        let w: Int
        let match: String
        let why: String
        let cost: String?
    }

    struct Backup {
        let href: String
        let story: String
        let match: String
        let why: String
    }

    init(_ allocation: LoopAllocation, slot index: Int, names: SlotNames, loop: Int) {
        let slot = allocation.slots[index]
        let place = SlotPlace(round: slot.round, question: slot.index)
        let choice = allocation.allocation.choices[index]
        let problem = allocation.allocation.problem
        let isPinned = problem.pins[index] != nil
        let isRefused = problem.forbidden.contains { $0.slot == index }
        id = place.text
        round = names.round(slot.round)
        question = slot.question.text
        tests = names.tests(slot.question)
        action = "\(Page.loop(loop).path)/slots/\(place.text)"
        first = choice.map { choice in
            let match = allocation.matches[index][choice.first]
            return First(
                href: Page.story(allocation.stories[choice.first].id).path,
                story: allocation.stories[choice.first].title,
                pinned: isPinned,
                w: Bar.width(match.value),
                match: match.words,
                why: match.sentence(names: names),
                cost: Self.cost(allocation.allocation, index, isPinned: isPinned)
            )
        }
        backup = choice.flatMap(\.backup).map { story in
            let match = allocation.matches[index][story]
            return Backup(
                href: Page.story(allocation.stories[story].id).path,
                story: allocation.stories[story].title,
                match: match.words,
                why: match.sentence(names: names)
            )
        }
        storyID = choice.map { allocation.stories[$0.first].id.text } ?? ""
        choices = Self.choices(allocation, slot: index)
        hasChoices = !choices.isEmpty
        firstName = choice.map { allocation.stories[$0.first].title } ?? ""
        canPin = choice != nil && !isPinned
        canRefuse = choice != nil && !isPinned
        canUndo = isPinned || isRefused
        undoes = isPinned ? "You pinned this one" : isRefused ? "You ruled a story out here" : nil
    }

    /// Other stories to choose from, the best match first.
    private static func choices(_ allocation: LoopAllocation, slot: Int) -> [Option] {
        let first = allocation.allocation.choices[slot]?.first
        return allocation.matches[slot].indices.filter { $0 != first }
            .sorted { (allocation.matches[slot][$1].value, $0) < (allocation.matches[slot][$0].value, $1) }
            .prefix(mostChoices)
            .map { story in
                Option(id: allocation.stories[story].id.text, words: allocation.stories[story].title, selected: false)
            }
    }

    /// More than this is no choice but a search.
    private static let mostChoices = 12

    /// What a pin costs the rest, or what would be lost without this story.
    private static func cost(_ allocation: Allocation, _ slot: Int, isPinned: Bool) -> String? {
        if isPinned {
            guard let cost = allocation.cost(ofPin: slot), cost > 0.005 else {
                return "The pin costs nothing elsewhere."
            }
            return "The pin costs \(percent(cost, of: allocation)) of what your stories could show in this loop."
        }
        guard let regret = allocation.regret(slot: slot), regret > 0.005 else { return nil }
        return "Without it here the loop would lose \(percent(regret, of: allocation))."
    }

    private static func percent(_ part: Double, of allocation: Allocation) -> String {
        let share = allocation.total > 0 ? part / allocation.total : 0
        return "\(max(1, Int((share * 100).rounded()))) %"
    }
}

extension StoryMatch {
    /// How good a match is.
    var words: String {
        switch value {
        case ..<0.35: "Weak match"
        case ..<0.6: "Fair match"
        default: "Strong match"
        }
    }

    /// Why, in the candidate's words where there are any.
    func sentence(names: SlotNames) -> String {
        reasons.map { reason in
            switch reason {
            case .shows(let id, let quote):
                quote.map { "Shows \(names.principle(id)): “\($0)”." } ?? "Shows \(names.principle(id))."
            case .chosen(let id): "You mean it for \(names.principle(id))."
            case .askedFor(let id): "The question it was written for tests \(names.principle(id))."
            case .track(let track): "Its evidence is that of a \(track.abbreviation)."
            case .level(let level): "It reads at \(level.rawValue)."
            }
        }.joined(separator: " ")
    }
}
