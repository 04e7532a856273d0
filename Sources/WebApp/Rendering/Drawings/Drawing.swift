public import Interviewing
import TextAnalysis

/// A picture of what a text says, with the same facts as a table and with what does not hold in words.
///
/// Its properties are the fields of a template; `svg` is the only one that goes in unescaped.
public struct Drawing: Sendable {
    /// Unique among the drawings of one page: "plan", "risks", "rollout", "latency".
    public let id: String
    /// A few words.
    public let title: String
    /// What the picture shows, in one or two sentences.
    public let summary: String
    /// The picture, twice where a narrow screen needs another arrangement; the style sheet shows one of them.
    public let svg: String
    /// What does not hold or was left out, each a sentence.
    public let notes: [Note]
    /// Headings of the table.
    public let headings: [String]
    /// Rows of the table; at most 200.
    public let rows: [Row]

    /// A sentence beside a picture.
    public struct Note: Sendable, Hashable {
        /// The sentence.
        public let text: String
        /// Whether something that was written does not hold.
        public let isProblem: Bool
    }

    /// A row of the table.
    public struct Row: Sendable, Hashable {
        /// The first cell, which names the row.
        public let head: String
        /// The other cells.
        public let cells: [String]
    }

    /// The tasks of a plan along time, with what waits for what and the critical path.
    public init(_ plan: WorkPlan) { self = PlanDrawing(plan).drawing() }

    /// The risks of a register as a heat map of probability and impact.
    public init(_ grid: RiskGrid) { self = RiskDrawing(grid).drawing() }

    /// The phases of a rollout along time.
    public init(_ rollout: RolloutTimeline) { self = RolloutDrawing(rollout).drawing() }

    /// The parts of a latency budget, one behind the other, beside the limit.
    public init(_ budget: LatencyBudget) { self = LatencyDrawing(budget).drawing() }

    init(id: String, title: String, summary: String, svg: String, notes: [Note], headings: [String], rows: [Row]) {
        (self.id, self.title, self.summary, self.svg) = (id, title, summary, svg)
        (self.headings, self.rows) = (headings, Array(rows.prefix(Self.mostRows)))
        guard rows.count > Self.mostRows else {
            self.notes = notes
            return
        }
        let cut = "The table shows the first \(Self.mostRows) of \(GroupedNumber.text(rows.count)) rows."
        self.notes = notes + [Note(text: cut, isProblem: false)]
    }

    /// Rows that the table beside a picture shows.
    private static let mostRows = 200
}

/// The two arrangements of a picture: names beside the bars, or above them.
enum DrawingWidth: CaseIterable {
    case wide
    case narrow

    /// Units across; about as many pixels, so that text of 13 units never falls below 12 pixels.
    var units: Double {
        switch self {
        case .wide: 720
        case .narrow: 312
        }
    }

    var name: String {
        switch self {
        case .wide: "wide"
        case .narrow: "narrow"
        }
    }
}
