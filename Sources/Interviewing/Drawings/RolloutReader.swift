import TextAnalysis

/// The phases of a rollout in a text's tables, lists and headings.
struct RolloutReader {
    let source: DrawingSource
    var counted = 0
    var dated = 0

    init(_ source: DrawingSource) { self.source = source }

    /// The first table of phases, or else the phases that lists and headings name; nil when there are no two.
    mutating func timeline() -> RolloutTimeline? {
        for table in source.tables {
            if let timeline = timeline(of: table) { return timeline }
        }
        return timelineOfLines()
    }

    // MARK: - Tables

    private mutating func timeline(of table: DrawingSource.Table) -> RolloutTimeline? {
        guard let name = table.column(["phase", "rollout phase", "stage", "wave", "ring", "rollout step", "phases"])
        else { return nil }
        let entry = table.column(Self.entry, except: [name])
        let exit = table.column(Self.exit, except: [name, entry])
        let gate = table.column(Self.gate, except: [name, entry, exit])
        let owner = table.column(["owner", "lead", "who", "dri"], except: [name, entry, exit, gate])
        let reach = table.column(Self.reach, except: [name, entry, exit, gate, owner])
        let times = TimeColumns(table, except: [name, entry, exit, gate, owner, reach])
        guard entry != nil || exit != nil || gate != nil || !times.isEmpty else { return nil }
        let reader = MomentReader(of: table.rows.lazy.flatMap(times.texts))
        let kinds = table.rows.prefix(RolloutTimeline.most).reduce(into: (dates: 0, counted: 0)) { sum, row in
            let found = times.kinds(row, reader)
            sum = (sum.dates + found.dates, sum.counted + found.counted)
        }
        let isDate = kinds.dates >= kinds.counted && kinds.dates > 0
        let rows = table.rows.filter { table.cell($0, name) != nil }
        let phases = rows.prefix(RolloutTimeline.most).compactMap { row -> RolloutPhase? in
            guard let text = table.cell(row, name) else { return nil }
            var phase = RolloutPhase(name: text)
            (phase.start, phase.end, phase.length) = times.times(row, reader, isDate: isDate)
            (phase.entry, phase.exit, phase.gate) = (
                table.cell(row, entry), table.cell(row, exit), table.cell(row, gate)
            )
            (phase.owner, phase.reach) = (table.cell(row, owner), table.cell(row, reach))
            return phase
        }
        return Self.timeline(
            phases,
            isDate: isDate,
            isYearNamed: reader.isYearNamed,
            leftOut: rows.count - phases.count
        )
    }

    static func timeline(_ phases: [RolloutPhase], isDate: Bool, isYearNamed: Bool, leftOut: Int)
        -> RolloutTimeline?
    {
        guard phases.count > 1 else { return nil }
        let timed = phases.lazy.filter(\.isTimed).count
        guard timed > 1 || phases.contains(where: { $0.entry != nil || $0.exit != nil || $0.gate != nil }) else {
            return nil
        }
        // One date among many phases orders nothing.
        let scale: PlanScale = timed * 2 < phases.count ? .order : isDate ? .dates(isYearNamed: isYearNamed) : .elapsed
        return RolloutTimeline(phases: phases, scale: scale, leftOut: leftOut)
    }

    // MARK: - Words

    static let entry = [
        "entry criteria", "entry criterion", "entry", "enter when", "starts when", "begins when", "start criteria",
    ]
    static let exit = [
        "exit criteria", "exit criterion", "exit", "exits when", "ends when", "done when", "advance when",
        "success criteria",
        "promotion criteria", "success", "leave when",
    ]
    static let gate = [
        "gate", "launch gate", "go no go", "go/no-go", "decision", "approval", "sign off", "sign-off",
    ]
    static let reach = [
        "scope", "audience", "reach", "traffic", "share", "countries", "markets", "users", "customers", "population",
        "who",
    ]
}
