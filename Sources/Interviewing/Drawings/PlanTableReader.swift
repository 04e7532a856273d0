/// Plans in tables.
struct PlanTableReader {
    private let source: DrawingSource
    private var tasks: [PlanTask] = []
    private var needCells: [[DrawnText]] = []
    private var places: [String: Int] = [:]
    private var rows = 0

    init(_ source: DrawingSource) { self.source = source }

    /// Headings under which tasks stand, and those that do only beside lengths or an order.
    private static let strong = [
        "task", "tasks", "workstream", "workstreams", "work stream", "milestone", "milestones", "activity",
        "deliverable",
        "work package", "epic", "stream",
    ]
    private static let weak = [
        "item", "name", "what", "project", "step", "phase", "dependency", "work", "feature", "component", "team",
    ]

    private static let needs = [
        "depends on", "dependencies", "dependency", "depends", "needs", "after", "predecessors", "predecessor",
        "blocked by",
        "requires", "prerequisites", "prerequisite", "waits for", "waits on",
    ]

    private struct Columns {
        let name: Int
        let id: Int?
        let owner: Int?
        let needs: Int?
        let times: TimeColumns

        init?(_ table: DrawingSource.Table) {
            let strong = table.column(PlanTableReader.strong)
            guard let name = strong ?? table.column(PlanTableReader.weak) else { return nil }
            self.name = name
            id = table.column(["id", "no", "nr", "ref", "key", "number", "task id"], except: [name])
            needs = table.column(PlanTableReader.needs, except: [name, id])
            owner = table.column(
                ["owner", "lead", "who", "responsible", "dri", "accountable", "assignee", "team"],
                except: [name, id, needs]
            )
            times = TimeColumns(table, except: [name, id, needs, owner])
            // Things with a day alone may be actions, incidents or prices.
            guard needs != nil || (strong != nil && !times.isEmpty) else { return nil }
            let isRegister =
                table.column(["probability", "likelihood", "impact", "entry", "exit", "exit criteria"]) != nil
            guard !isRegister || needs != nil else { return nil }
        }
    }

    /// The plan of every table that is one, read together; nil when the text has none.
    mutating func plan() -> WorkPlan? {
        let tables = source.tables.compactMap { table in Columns(table).map { (table, $0) } }
        guard !tables.isEmpty else { return nil }
        let reader = MomentReader(
            of: tables.lazy.flatMap { table, columns in table.rows.lazy.flatMap(columns.times.texts) }
        )
        var kinds = (dates: 0, counted: 0)
        for (table, columns) in tables {
            for row in table.rows.prefix(WorkPlan.most) {
                let found = columns.times.kinds(row, reader)
                kinds = (kinds.dates + found.dates, kinds.counted + found.counted)
            }
        }
        for (table, columns) in tables {
            for row in table.rows {
                read(row, of: table, columns, reader, isDate: kinds.dates >= kinds.counted && kinds.dates > 0)
            }
        }
        return PlanCompletion(source).plan(
            tasks,
            needCells: needCells,
            leftOut: rows - tasks.count,
            hasDates: kinds.dates >= kinds.counted && kinds.dates > 0,
            isYearNamed: reader.isYearNamed
        )
    }

    private mutating func read(
        _ row: [DrawnText],
        of table: DrawingSource.Table,
        _ columns: Columns,
        _ reader: MomentReader,
        isDate: Bool
    ) {
        guard let name = table.cell(row, columns.name) else { return }
        let folded = name.folded
        let known = places[folded]
        if known == nil {
            rows += 1
            guard tasks.count < WorkPlan.most else { return }
            places[folded] = tasks.count
            tasks.append(PlanTask(name: name))
            needCells.append([])
        }
        let place = known ?? tasks.count - 1
        let times = columns.times.times(row, reader, isDate: isDate)
        tasks[place].id = tasks[place].id ?? table.cell(row, columns.id)
        tasks[place].owner = tasks[place].owner ?? table.cell(row, columns.owner)
        tasks[place].start = tasks[place].start ?? times.start
        tasks[place].end = tasks[place].end ?? times.end
        tasks[place].length = tasks[place].length ?? times.length
        if let needs = table.cell(row, columns.needs) { needCells[place].append(needs) }
    }
}
