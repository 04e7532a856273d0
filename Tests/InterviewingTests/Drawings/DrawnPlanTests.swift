import Interviewing
import Testing
import TextAnalysis

/// A plan is drawn only as the text says it.
@Suite struct DrawnPlanTests {
    @Test("A table of tasks with lengths and what they wait for becomes a plan")
    func tableWithLengths() throws {
        let text = """
            ## Plan

            | ID | Task | Owner | Duration | Depends on |
            |---|---|---|---|---|
            | T1 | **API contract** | Dana | 2 weeks | – |
            | T2 | Client library | Ravi | 20 working days | T1 |
            | T3 | Load test | Ilse | 5 days | T2, API contract |
            | T4 | Launch | | milestone | after load test; board approval |
            """
        let plan = try #require(drawings(text).plan)
        #expect(plan.tasks.map(\.name.text) == ["API contract", "Client library", "Load test", "Launch"])
        #expect(plan.tasks.map(\.days) == [14, 28, 5, 0])
        #expect(plan.tasks.map { $0.owner?.text } == ["Dana", "Ravi", "Ilse", nil])
        #expect(plan.tasks.map { $0.needs.map(\.task) } == [[], [0], [1, 0], [2, nil]])
        #expect(plan.scale == .elapsed)
        let path = CriticalPath(plan)
        #expect(path.path == [0, 1, 2, 3])
        #expect(path.unknown.map(\.name.text) == ["board approval"])
        #expect((path.start, path.end) == (0, 47))
    }

    @Test("Every element keeps the place of the words it was read from", arguments: ["\n", "\r\n"])
    func spans(lineEnd: String) throws {
        let text = [
            "Größe – Umlaute.", "", "| Task | Start | End | After |", "|---|---|---|---|",
            "| Tax | 2 March 2026 | 10 April 2026 | |", "| Go-live | 1 May 2026 | 1 May 2026 | Tax |",
        ].joined(separator: lineEnd)
        let plan = try #require(drawings(text).plan)
        let document = Document(text)
        for task in plan.tasks {
            #expect(document.text(in: task.name.span) == task.name.text)
            for part in [task.start?.text, task.end?.text].compactMap({ $0 }) {
                #expect(document.text(in: part.span) == part.text)
            }
            for need in task.needs { #expect(document.text(in: need.name.span) == need.name.text) }
        }
        #expect(plan.tasks[1].needs.first?.task == 0)
    }

    @Test(
        "Dates are read down to the day in the forms that plans use",
        arguments: [
            ("2026-03-04", "2026-03-04", "2026-03-04"), ("4 March 2026", "2026-03-04", "2026-03-04"),
            ("March 4th, 2026", "2026-03-04", "2026-03-04"), ("Wed 4 Mar 2026", "2026-03-04", "2026-03-04"),
            ("4 Mar–2 Apr 2026", "2026-03-04", "2026-04-02"), ("3–21 March 2026", "2026-03-03", "2026-03-21"),
            ("March 3-21, 2026", "2026-03-03", "2026-03-21"), ("Mar to May 2026", "2026-03-01", "2026-05-31"),
            ("Dec–Jan 2026", "2025-12-01", "2026-01-31"), ("Q2 2026", "2026-04-01", "2026-06-30"),
            ("2026 Q2", "2026-04-01", "2026-06-30"), ("February 2028", "2028-02-01", "2028-02-29"),
            ("2026-03", "2026-03-01", "2026-03-31"), ("2026-W12", "2026-03-16", "2026-03-22"),
            ("2026-03-04 to 2026-03-21", "2026-03-04", "2026-03-21"), ("25/03/2026", "2026-03-25", "2026-03-25"),
            ("4.3.2026", "2026-03-04", "2026-03-04"), ("1st of March 2026", "2026-03-01", "2026-03-01"),
        ]
    )
    func dates(written: String, first: String, last: String) throws {
        let text =
            "| Milestone | Dates | After |\n|---|---|---|\n| One | \(written) | |\n| Two | 30 December 2026 | One |"
        let task = try #require(drawings(text).plan?.tasks.first)
        #expect(task.end.map { CalendarDay(number: $0.day).description } == last)
        #expect((task.start ?? task.end).map { CalendarDay(number: $0.day).description } == first)
    }

    @Test(
        "A date that could be two days is none",
        arguments: ["04/03/2026", "31 February 2026", "13/13/2026", "2026-13-01", "99 May 2026"]
    )
    func noDates(written: String) {
        let text = "| Milestone | Date | After |\n|---|---|---|\n| One | \(written) | |\n| Two | | One |"
        #expect(drawings(text).plan?.scale == .order)
    }

    @Test(
        "Lengths are read in the units that plans use",
        arguments: [
            ("2 weeks", 14), ("2-3 weeks", 21), ("two to three weeks", 21), ("10 working days", 14), ("1.5 weeks", 11),
            ("3w", 21), ("1 month", 31), ("2 sprints", 28), ("half a day", 1), ("4 hours", 1), ("~6 weeks", 42),
            ("3-week", 21),
        ]
    )
    func lengths(written: String, days: Int) {
        let text = "| Task | Duration | After |\n|---|---|---|\n| One | \(written) | |\n| Two | 1 day | One |"
        #expect(drawings(text).plan?.tasks.first?.days == days)
    }

    @Test("A heading that names the unit gives bare numbers their meaning")
    func unitOfHeading() {
        let weeks = "| Task | Duration (weeks) | Needs |\n|---|---|---|\n| One | 3 | |\n| Two | 1.5 | One |"
        #expect(drawings(weeks).plan?.tasks.map(\.days) == [21, 11])
        let counted = "| Task | Weeks | Needs |\n|---|---|---|\n| One | 1–4 | |\n| Two | 5–6 | One |"
        let plan = drawings(counted).plan
        #expect(plan?.tasks.map { $0.start?.day } == [0, 28])
        #expect(plan?.tasks.map { $0.end?.day } == [27, 41])
        let bare = "| Task | Duration | Needs |\n|---|---|---|\n| One | 3 | |\n| Two | 1 | One |"
        #expect(drawings(bare).plan?.scale == .order)
    }

    @Test("A list of tasks with lengths and an order becomes a plan")
    func list() throws {
        let text = """
            ## Workstreams

            - API contract (2 weeks, owner: Dana)
            - **Client library**: 3 weeks; depends on: API contract; owner Ravi
            - Legal and tax review — 10 days
            - Pilot, 4 weeks, after Client library, Legal and tax review
            """
        let plan = try #require(drawings(text).plan)
        #expect(plan.tasks.map(\.name.text) == ["API contract", "Client library", "Legal and tax review", "Pilot"])
        #expect(plan.tasks.map(\.days) == [14, 21, 10, 28])
        #expect(plan.tasks.map { $0.owner?.text } == ["Dana", "Ravi", nil, nil])
        #expect(plan.tasks.map { $0.needs.map(\.task) } == [[], [0], [], [1, 2]])
    }

    @Test("Sentences that say how long and after what become a plan, and add to one")
    func sentences() throws {
        let told =
            "The API contract takes two weeks. The client library takes 3 weeks and starts after the API contract."
        let plan = try #require(drawings(told).plan)
        #expect(plan.tasks.map(\.name.text) == ["API contract", "client library"])
        #expect(plan.tasks[1].needs.map(\.task) == [0])
        let table = """
            | Workstream | Duration |
            |---|---|
            | Schema migration | 2 weeks |
            | Load test | 1 week |

            The load test cannot start before the schema migration is done.
            """
        #expect(drawings(table).plan?.tasks.last?.needs.map(\.task) == [0])
    }

    @Test(
        "What is no plan draws none",
        arguments: [
            "", "It took three weeks.", "- Situation: the team had two weeks\n- Result: done after 3 days of work",
            "| Metric | Start | End |\n|---|---|---|\n| Defects | 40 | 12 |\n| Cost | $3 | $2 |",
            "| Action | Owner | Due |\n|---|---|---|\n| Add alarm | Dana | 4 May 2026 |\n| Write runbook | Ravi | 9 May 2026 |",
            "| Task | Owner |\n|---|---|\n| One | Dana |\n| Two | Ravi |",
            "| Task | Duration |\n|---|---|\n| One | 3 weeks |",
            "| Risk | Probability | Impact | Due |\n|---|---|---|---|\n| A | 3 | 4 | 4 May 2026 |\n| B | 1 | 2 | 5 May 2026 |",
        ]
    )
    func noPlan(text: String) {
        #expect(drawings(text).plan == nil)
    }

    @Test("Short rows, missing cells and doubled names are borne")
    func raggedTable() throws {
        let text = """
            | Milestone | Date | Depends on | Owner |
            |---|---|---|---|
            | Alpha | 1 May 2026 |
            | | 3 May 2026 | Alpha | |
            | Beta | | Alpha, Alpha, alpha | |
            | Beta | 9 May 2026 | Beta | Dana | extra | cells |
            """
        let plan = try #require(drawings(text).plan)
        #expect(plan.tasks.map(\.name.text) == ["Alpha", "Beta"])
        #expect(plan.tasks[1].needs.map(\.task) == [0, 1])
        #expect(plan.tasks[1].owner?.text == "Dana")
        #expect(CriticalPath(plan).circles == [[1]])
    }
}
