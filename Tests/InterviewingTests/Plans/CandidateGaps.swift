import Interviewing

/// Gaps of two made-up candidates as a coach would list them after a first look: what to do about each, how long it
/// takes, how much it matters.
enum CandidateGaps {
    /// A technical program manager from a payments company: delivery stories are strong, design practice is missing,
    /// nothing was said aloud yet. 36 proposals.
    static let technical: [TaskProposal] =
        stories([
            ("earn-trust", 0.95, "No story shows it, and the loop asks for it in two rounds"),
            ("disagree-and-commit", 0.90, "No story shows it"),
            ("are-right-a-lot", 0.80, "The only story has no figure"),
            ("insist-on-the-highest-standards", 0.75, "The only story is told as we"),
            ("invent-and-simplify", 0.60, "One story, at a smaller scope than the level"),
            ("frugality", 0.35, "One story without a baseline"),
        ])
        + rewrites([
            ("ledger-migration", 0.70, "2 of 6 sentences say who acted"),
            ("fraud-launch", 0.65, "The result has no baseline"),
            ("region-exit", 0.45, "Runs 5 minutes where 3 are asked for"),
        ])
        + rehearsals(
            [
                ("ledger-migration", 0.70), ("fraud-launch", 0.65), ("region-exit", 0.50), ("on-call-repair", 0.55),
                ("vendor-cut", 0.40), ("hiring-bar", 0.30),
            ],
            after: ["ledger-migration": "rewrite.ledger-migration", "fraud-launch": "rewrite.fraud-launch"]
        )
        + mocks([
            ("behavioural.1", 0.75, ["story.earn-trust"]), ("technical.1", 0.85, ["design.own-system"]),
            ("technical.2", 0.70, ["mock.technical.1"]), ("program.1", 0.60, []),
            ("behavioural.2", 0.50, ["mock.behavioural.1"]),
        ])
        + [
            task(
                "design.own-system",
                .design,
                "Draw your own system from memory with its figures",
                60,
                1.0,
                "Nothing shows depth in your own system, and technical rounds begin there"
            ),
            task(
                "design.rate-limits",
                .design,
                "Design a service that limits requests",
                60,
                0.80,
                "0 of 2 design exercises are done",
                after: ["design.own-system"]
            ),
            task(
                "design.event-pipeline",
                .design,
                "Design a pipeline for events",
                60,
                0.65,
                "0 of 2 design exercises are done",
                after: ["design.own-system"]
            ),
            task(
                "design.migration",
                .design,
                "Plan the move of a database without stopping it",
                90,
                0.55,
                "No exercise on moves of data is done",
                isDivisible: true
            ),
            task(
                "read.non-functional",
                .read,
                "Read the guide to non-functional requirements",
                25,
                0.60,
                "3 of 10 design dimensions lack figures"
            ),
            task(
                "read.incidents",
                .read,
                "Read your notes on the two largest incidents",
                20,
                0.55,
                "Incidents are asked about, and no story tells one"
            ),
            task(
                "artifact.incident",
                .artifact,
                "Write up one incident with its causes",
                90,
                0.70,
                "No document shows how you write",
                isDivisible: true,
                after: ["read.incidents"]
            ),
            task(
                "artifact.status",
                .artifact,
                "Write a status report to a director",
                45,
                0.45,
                "No status report was reviewed",
                isDivisible: true
            ),
            task(
                "artifact.plan",
                .artifact,
                "Write a plan with risks for a launch",
                90,
                0.50,
                "No plan was reviewed",
                isDivisible: true
            ),
            task(
                "writing.assessment",
                .artifact,
                "Write the writing assessment against the clock",
                60,
                0.65,
                "The assessment comes before the loop and was never practised"
            ),
            task(
                "resume.lines",
                .write,
                "Put a figure into the five résumé lines without one",
                40,
                0.60,
                "5 of 14 lines have no figure",
                isDivisible: true
            ),
            task(
                "check.recruiter",
                .check,
                "Ask the recruiter which rounds are technical",
                10,
                0.60,
                "The plan of the loop is not known"
            ),
            task(
                "check.figures",
                .check,
                "Look up the figures of the ledger migration",
                15,
                0.70,
                "2 figures in the story have no source"
            ),
            task(
                "check.questions",
                .check,
                "Write three questions for each interviewer",
                20,
                0.30,
                "The checklist has no questions of yours"
            ),
        ]
        + review

    /// A program manager from logistics who has led launches across countries: the written craft is thin, and no story
    /// shows a conflict. 34 proposals.
    static let organisational: [TaskProposal] =
        stories([
            ("have-backbone", 1.0, "No story shows it, and the loop asks for it in two rounds"),
            ("customer-obsession", 0.90, "The only story has no customer in it"),
            ("dive-deep", 0.85, "The only story has no figure"),
            ("think-big", 0.70, "One story, at a smaller scope than the level"),
            ("bias-for-action", 0.55, "One story without a decision"),
            ("frugality", 0.35, "One story without a baseline"),
        ])
        + rewrites([
            ("country-launch", 0.75, "4 of 9 sentences say we"),
            ("returns-policy", 0.65, "The result has no window of time"),
            ("carrier-strike", 0.60, "What was decided is told in one clause"),
        ])
        + rehearsals(
            [
                ("country-launch", 0.70), ("returns-policy", 0.60), ("carrier-strike", 0.60), ("budget-cut", 0.45),
                ("tender", 0.35),
            ],
            after: ["country-launch": "rewrite.country-launch"]
        )
        + mocks([
            ("behavioural.1", 0.85, ["story.have-backbone"]), ("program.1", 0.80, ["design.two-countries"]),
            ("behavioural.2", 0.60, ["mock.behavioural.1"]), ("program.2", 0.50, ["mock.program.1"]),
        ])
        + [
            task(
                "design.two-countries",
                .design,
                "Design the program for a launch in two countries",
                60,
                0.80,
                "0 of 2 program designs are done"
            ),
            task(
                "design.objections",
                .design,
                "Redesign it against objections from legal and operations",
                60,
                0.60,
                "No exercise with objections is done",
                after: ["design.two-countries"]
            ),
            task(
                "artifact.prfaq",
                .artifact,
                "Write a PR/FAQ for a service of your own",
                150,
                0.80,
                "No document shows a customer's problem",
                isDivisible: true
            ),
            task(
                "artifact.prfaq-review",
                .artifact,
                "Rewrite the PR/FAQ after its review",
                45,
                0.55,
                "A first version is never the last",
                isDivisible: true,
                after: ["artifact.prfaq"]
            ),
            task(
                "artifact.plan",
                .artifact,
                "Write a plan with risks for a launch",
                90,
                0.50,
                "No plan was reviewed",
                isDivisible: true
            ),
            task(
                "artifact.status",
                .artifact,
                "Write a status report to a director",
                45,
                0.45,
                "No status report was reviewed",
                isDivisible: true
            ),
            task(
                "writing.assessment",
                .artifact,
                "Write the writing assessment against the clock",
                60,
                0.70,
                "The assessment comes before the loop and was never practised"
            ),
            task("read.mechanisms", .read, "Read the guide to mechanisms", 25, 0.50, "No story tells a mechanism"),
            task(
                "read.metrics",
                .read,
                "Read the guide to input and output metrics",
                20,
                0.55,
                "3 stories measure effort only"
            ),
            task(
                "resume.lines",
                .write,
                "Put a figure into the seven résumé lines without one",
                50,
                0.65,
                "7 of 15 lines have no figure",
                isDivisible: true
            ),
            task(
                "check.recruiter",
                .check,
                "Ask the recruiter which rounds there are",
                10,
                0.60,
                "The plan of the loop is not known"
            ),
            task(
                "check.figures",
                .check,
                "Look up the figures of the country launch",
                15,
                0.70,
                "3 figures in the story have no source"
            ),
            task(
                "check.questions",
                .check,
                "Write three questions for each interviewer",
                20,
                0.30,
                "The checklist has no questions of yours"
            ),
        ]
        + review

    /// What both do in the last days.
    static let review = [
        task(
            "review.facts",
            .rehearse,
            "Say the key figures of each story once",
            20,
            0.50,
            "Figures fade first",
            lastDays: 0...2
        ),
        task(
            "review.day",
            .check,
            "Go through the list for the day",
            10,
            0.30,
            "Nothing should be looked for on the day",
            lastDays: 0...1
        ),
    ]

    private static func stories(_ gaps: [(String, Double, String)]) -> [TaskProposal] {
        gaps.map { name, importance, reason in
            task("story.\(name)", .write, "Write a story that shows \(name)", 45, importance, reason)
        }
    }

    private static func rewrites(_ gaps: [(String, Double, String)]) -> [TaskProposal] {
        gaps.map { name, importance, reason in
            task("rewrite.\(name)", .write, "Rewrite the story of the \(name)", 30, importance, reason)
        }
    }

    private static func rehearsals(_ gaps: [(String, Double)], after: [String: String]) -> [TaskProposal] {
        gaps.map { name, importance in
            task(
                "rehearse.\(name)",
                .rehearse,
                "Tell the story of the \(name) aloud",
                15,
                importance,
                "Never said aloud",
                after: after[name].map { [$0] } ?? []
            )
        }
    }

    private static func mocks(_ gaps: [(String, Double, [String])]) -> [TaskProposal] {
        gaps.map { name, importance, after in
            task(
                "mock.\(name)",
                .mock,
                "Hold a mock round: \(name)",
                60,
                importance,
                "No mock round of this kind was held",
                after: after,
                spacing: 2
            )
        }
    }

    private static func task(
        _ id: String,
        _ kind: TaskKind,
        _ title: String,
        _ minutes: Int,
        _ importance: Double,
        _ reason: String,
        isDivisible: Bool = false,
        after: [String] = [],
        spacing: Int = 0,
        lastDays: ClosedRange<Int>? = nil
    ) -> TaskProposal {
        TaskProposal(
            id: id,
            kind: kind,
            title: title,
            reason: reason + ".",
            item: id,
            minutes: minutes,
            isDivisible: isDivisible,
            importance: importance,
            after: after,
            spacing: spacing,
            lastDays: lastDays,
            place: "/readiness"
        )
    }
}
