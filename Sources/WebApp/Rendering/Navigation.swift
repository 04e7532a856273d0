/// The links beside every page, in groups; seldom used groups are folded while another page is open.
struct Navigation {
    let groups: [Group]

    struct Group {
        let title: String
        let hasTitle: Bool
        let folds: Bool
        let isOpen: Bool
        let links: [Link]
    }

    struct Link {
        let name: String
        let href: String
        let isCurrent: Bool
    }

    /// Where a page stands.
    enum Place {
        case start, plan, readiness
        case resume, stories, documents
        case matrix, variety, consistency, privacy
        case loops, questions, designs, rehearsal, outcomes
        case fit, moves, levels, offers, pay, claims
        case targets, data, help
    }

    /// The links with the one that is open marked; none where the page stands nowhere.
    init(at place: Place?) {
        groups = Self.order.map { title, folds, places in
            Group(
                title: title,
                hasTitle: !title.isEmpty,
                folds: folds,
                isOpen: place.map(places.contains) ?? false,
                links: places.map { Link(name: $0.name, href: $0.page.path, isCurrent: $0 == place) }
            )
        }
    }

    private static let order: [(title: String, folds: Bool, places: [Place])] = [
        ("", false, [.start, .plan, .readiness]),
        ("Your material", false, [.resume, .stories, .documents]),
        ("Across your stories", true, [.matrix, .variety, .consistency, .privacy]),
        ("The interview", false, [.loops, .questions, .designs, .rehearsal, .outcomes]),
        ("Decide", false, [.fit, .moves, .levels, .offers, .pay, .claims]),
        ("Settings", true, [.targets, .data, .help]),
    ]
}

extension Navigation.Place {
    fileprivate var name: String {
        switch self {
        case .start: "Start"
        case .plan: "Plan"
        case .readiness: "Readiness"
        case .resume: "Résumé"
        case .stories: "Stories"
        case .documents: "Documents"
        case .matrix: "Principles"
        case .variety: "Variety"
        case .consistency: "Consistency"
        case .privacy: "Privacy"
        case .loops: "Loops"
        case .questions: "Questions"
        case .designs: "Designs"
        case .rehearsal: "Rehearsal"
        case .outcomes: "Outcomes"
        case .fit: "Fit"
        case .moves: "Moves"
        case .levels: "Levels"
        case .offers: "Offers"
        case .pay: "Pay"
        case .claims: "What people say"
        case .targets: "Targets"
        case .data: "Your data"
        case .help: "Help"
        }
    }

    fileprivate var page: Page {
        switch self {
        case .start: .start
        case .plan: .plan
        case .readiness: .readiness
        case .resume: .resume(nil)
        case .stories: .stories
        case .documents: .documents
        case .matrix: .matrix
        case .variety: .variety
        case .consistency: .consistency
        case .privacy: .privacy
        case .loops: .loops
        case .questions: .questions
        case .designs: .designs
        case .rehearsal: .rehearsal
        case .outcomes: .outcomes
        case .fit: .fit
        case .moves: .moves
        case .levels: .levels
        case .offers: .offers
        case .pay: .pay
        case .claims: .claims
        case .targets: .targets
        case .data: .data
        case .help: .help
        }
    }
}
