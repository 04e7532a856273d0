import Interviewing
import Testing
import TextAnalysis

/// Risks, phases and times of requests are drawn only as the text says them.
@Suite struct DrawnRisksTests {
    @Test("A register becomes a grid, whatever its columns are called and wherever they stand")
    func registers() throws {
        let registers = [
            "| ID | Risk | Probability | Impact | Score |\n|--|--|--|--|--|\n| R1 | Strike | 4 | 5 | 20 |\n| R2 | Ruling | 1 | 2 | 2 |",
            "| Impact (1-5) | Likelihood (1-5) | Description | No |\n|--|--|--|--|\n| 5 | 4 | Strike | R1 |\n| 2 | 1/5 | Ruling | R2 |",
            "| Risk | P | I |\r\n|--|--|--|\r\n| R1: Strike | 4 (likely) | 5 – severe |\r\n| R2 Ruling | **1** | 2 |",
            "| # | What | Likelihood | Severity |\n|--|--|--|--|\n| | Strike | High | Very high |\n| | Ruling | very low | Low |",
        ]
        for register in registers {
            let grid = try #require(drawings(register).risks, "\(register)")
            #expect(grid.risks.map(\.id) == ["R1", "R2"])
            #expect(grid.risks.map(\.probability.value) == [4, 1])
            #expect(grid.risks.map(\.impact.value) == [5, 2])
            #expect(grid.risks.map(\.band) == [.severe, .low])
            #expect(grid.unrated.isEmpty)
            let document = Document(register)
            for risk in grid.risks { #expect(document.text(in: risk.text.span) == risk.text.text) }
        }
    }

    @Test("Low, medium and high alone stand for 1, 3 and 5")
    func threeSteps() throws {
        let grid = try #require(
            drawings("| Risk | Probability | Impact |\n|--|--|--|\n| A | Low | High |\n| B | M | medium |").risks
        )
        #expect(grid.isThreeStep)
        #expect(grid.risks.map(\.score) == [5, 9])
    }

    @Test(
        "A rating that is no one value of five is not guessed",
        arguments: ["", "–", "6", "4/10", "3-4", "30 %", "4.5", "medium to high", "soon", "0"]
    )
    func unrated(written: String) throws {
        let text = "| Risk | Probability | Impact |\n|--|--|--|\n| Strike | \(written) | 4 |\n| Ruling | 2 | 3 |"
        let grid = try #require(drawings(text).risks)
        #expect(grid.risks.map(\.text.text) == ["Ruling"])
        #expect(grid.unrated.map(\.text) == ["Strike"])
    }

    @Test("Without both ratings there is no grid")
    func noGrid() {
        #expect(drawings("| Risk | Impact |\n|--|--|\n| A | 4 |").risks == nil)
        #expect(drawings("| Risk | Probability | Impact |\n|--|--|--|\n| A | often | bad |").risks == nil)
    }

    @Test("Phases of a table keep dates, criteria and gates")
    func phases() throws {
        let text = """
            | Phase | Dates | Audience | Entry criteria | Exit criteria | Gate |
            |---|---|---|---|---|---|
            | Pilot | 2–29 March 2026 | 200 sellers | Runbook rehearsed | p90 under 5 days | Go/no-go, Mona |
            | Limited | 30 March – 10 May 2026 | 10 % | | p90 under 4 days | |
            | Full | from 11 May 2026 | all | | | |
            """
        let rollout = try #require(drawings(text).rollout)
        #expect(rollout.phases.map(\.name.text) == ["Pilot", "Limited", "Full"])
        #expect(rollout.phases.map { $0.entry?.text } == ["Runbook rehearsed", nil, nil])
        #expect(rollout.phases.map { $0.exit?.text } == ["p90 under 5 days", "p90 under 4 days", nil])
        #expect(rollout.phases.map { $0.reach?.text } == ["200 sellers", "10 %", "all"])
        #expect(rollout.phases.first?.gate?.text == "Go/no-go, Mona")
        let days = rollout.spans.map { CalendarDay(number: $0.lowerBound).description }
        #expect(days == ["2026-03-02", "2026-03-30", "2026-05-11"])
        #expect(rollout.spans[0].count == 28)
    }

    @Test("Phases of a list keep weeks, criteria and gates")
    func phaseList() throws {
        let text = """
            ## Rollout

            - Phase 1: Pilot (weeks 1–4, 200 sellers)
              - Entry: runbook rehearsed
              - Exit criteria: refund time p90 under 5 days
            - Phase 2: Full launch (weeks 5–8); gate: go/no-go by Mona
            """
        let rollout = try #require(drawings(text).rollout)
        #expect(rollout.phases.map(\.name.text) == ["Phase 1: Pilot", "Phase 2: Full launch"])
        #expect(rollout.phases[0].entry?.text == "runbook rehearsed")
        #expect(rollout.phases[0].exit?.text == "refund time p90 under 5 days")
        #expect(rollout.phases[1].gate?.text == "go/no-go by Mona")
        #expect(rollout.spans == [0..<28, 28..<56])
        #expect(rollout.scale == .elapsed)
    }

    @Test("Phases under headings are phases too")
    func phaseHeadings() throws {
        let text =
            "### Phase 1 – Canary\n\n- Exit: error rate below 0.1 %\n\n### Phase 2 – All regions\n\n- Entry: canary quiet for a day\n\n## Costs\n\n- Exit: none"
        let rollout = try #require(drawings(text).rollout)
        #expect(rollout.phases.map { $0.exit?.text } == ["error rate below 0.1 %", nil])
        #expect(rollout.phases.map { $0.entry?.text } == [nil, "canary quiet for a day"])
        #expect(rollout.scale == .order)
    }

    @Test("One phase, or phases of which nothing is said, are no rollout")
    func noRollout() {
        #expect(drawings("| Phase | Dates |\n|--|--|\n| One | 2 March 2026 |").rollout == nil)
        #expect(drawings("| Phase | Colour |\n|--|--|\n| One | red |\n| Two | blue |").rollout == nil)
        #expect(drawings("- Phase 1\n- Phase 2").rollout == nil)
    }

    @Test("A latency budget is found in a table, a list and a sentence, with its total and its limit")
    func budgets() throws {
        let texts = [
            "## Latency\n\nThe limit is 200 ms at p99.\n\n| Hop | Budget (ms) |\n|--|--|\n| Gateway | 20 |\n| Service | 60 |\n| Database | 80 |\n| Total | 160 |",
            "## Latency budget\n\nThe answer must be there within 200 ms.\n\n- Gateway: 20 ms\n- Service: 60 ms\n- Database: 80 ms\n- Total: 160 ms",
            "The latency limit is 200 ms. At p99, gateway 20 ms + service 60 ms + database 80 ms = 160 ms.",
        ]
        for text in texts {
            let budget = try #require(drawings(text).latency, "\(text)")
            #expect(budget.parts.map(\.figure.milliseconds) == [20, 60, 80])
            #expect(budget.parts.last?.name.text.lowercased() == "database")
            #expect(budget.limit?.milliseconds == 200)
            #expect(budget.total?.milliseconds == 160)
            #expect(!budget.isTotalWrong)
            let document = Document(text)
            for part in budget.parts { #expect(document.text(in: part.name.span) == part.name.text) }
        }
        let told = "We hold a latency budget of 0.2 s: 20 ms gateway, 60 ms for the service, and 80,000 µs database."
        let budget = try #require(drawings(told).latency)
        #expect(budget.parts.map(\.name.text) == ["gateway", "service", "database"])
        #expect(budget.sum == 160)
        #expect(budget.limit?.milliseconds == 200)
    }

    @Test("A total that is not the sum is known as wrong; rounding is not")
    func totals() throws {
        let table = "| Hop | ms |\n|--|--|\n| A | 33.3 |\n| B | 66.7 |\n| Total | #T# |"
        func isWrong(_ total: String) -> Bool? {
            drawings(table.split(separator: "#T#").joined(separator: total)).latency?.isTotalWrong
        }
        #expect(isWrong("100") == false)
        #expect(isWrong("100.2") == false)
        #expect(isWrong("110") == true)
    }

    @Test(
        "What is no budget draws none",
        arguments: [
            "Latency fell from 900 ms to 240 ms.", "## Latency\n\n- p50: 90 ms\n- p99: 900 ms\n- Median: 80 ms",
            "- Before: 900 ms\n- After: 240 ms",
            "| Metric | Before | After |\n|--|--|--|\n| Errors | 4 | 2 |\n| Visits | 30 | 60 |",
        ]
    )
    func noBudget(text: String) {
        #expect(drawings(text).latency == nil)
    }
}
