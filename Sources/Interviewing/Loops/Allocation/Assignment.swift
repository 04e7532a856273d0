/// The best way to give columns to rows, each to one at most; a row may go without.
///
/// Successive shortest paths with potentials: exact, and at most rows² · columns steps.
struct Assignment {
    /// Stands for a pair that may not be.
    static let never = Int.min

    /// The column of each row.
    private(set) var columns: [Int?]
    /// The sum of what the rows gain.
    private(set) var total = 0

    private var rowPrice: [Int]
    private var columnPrice: [Int]
    /// The row that has each column, or `none`.
    private var owner: [Int]
    /// The column that each row has, or `none`.
    private var taken: [Int]
    // Kept from row to row, because a search solves thousands of assignments.
    private var open: [Candidate]
    private var from: [Int]
    private var reached: [Step] = []
    private static let none = -1

    /// A column that the search may still come to; all it needs of it stands together.
    private struct Candidate {
        let column: Int
        let price: Int
        var distance = Int.max
        var from = 0
    }

    /// A row that the search came to, and the column over which.
    private struct Step {
        let row: Int
        let column: Int
        let distance: Int
    }

    /// Assigns the columns; `gains` holds the rows one after the other.
    init(rows: Int, columns count: Int, gains: [Int]) {
        rowPrice = Array(repeating: 0, count: rows)
        columnPrice = Array(repeating: 0, count: count)
        owner = Array(repeating: Self.none, count: count)
        taken = Array(repeating: Self.none, count: rows)
        from = Array(repeating: 0, count: count)
        open = (0..<count).map { Candidate(column: $0, price: 0) }
        reached.reserveCapacity(rows + 1)
        columns = []
        for row in 0..<rows { place(row, gains) }
        columns = taken.map { $0 == Self.none ? nil : $0 }
        for (row, column) in taken.enumerated() where column != Self.none { total += gains[row * count + column] }
    }

    /// Finds the cheapest chain of moves that lets a row in: it ends at a free column or at a row that goes without.
    private mutating func place(_ start: Int, _ gains: [Int]) {
        let count = columnPrice.count
        for column in 0..<count {
            open[column] = Candidate(column: column, price: columnPrice[column])
        }
        var left = count
        reached.removeAll(keepingCapacity: true)
        var row = start
        var base = 0
        var without = (row: start, distance: Int.max)
        var free = Self.none
        reached.append(Step(row: start, column: Self.none, distance: 0))
        while true {
            let offset = base - rowPrice[row]
            if offset < without.distance { without = (row, offset) }
            let nearest = nearest(from: row, offset: offset, below: without.distance, among: left, gains)
            guard nearest != Self.none else { break }
            let column = open[nearest].column
            from[column] = open[nearest].from
            base = open[nearest].distance
            left -= 1
            open[nearest] = open[left]
            guard owner[column] != Self.none else {
                free = column
                break
            }
            row = owner[column]
            reached.append(Step(row: row, column: column, distance: base))
        }
        let length = free == Self.none ? without.distance : base
        for step in reached {
            rowPrice[step.row] += length - step.distance
            if step.column != Self.none { columnPrice[step.column] -= length - step.distance }
        }
        var column = free
        if free == Self.none { swap(&taken[without.row], &column) }
        while column != Self.none {
            let taker = from[column]
            owner[column] = taker
            swap(&taken[taker], &column)
        }
    }

    /// Brings the distances up to date for a row that was reached, and finds the nearest column not yet left; its place
    /// in `open`.
    private mutating func nearest(from row: Int, offset: Int, below most: Int, among left: Int, _ gains: [Int]) -> Int {
        let line = row * columnPrice.count
        var place = Self.none
        var least = most
        for candidate in 0..<left {
            let gain = gains[line + open[candidate].column]
            if gain != Self.never {
                let length = offset - gain - open[candidate].price
                if length < open[candidate].distance {
                    open[candidate].distance = length
                    open[candidate].from = row
                }
            }
            if open[candidate].distance < least { (place, least) = (candidate, open[candidate].distance) }
        }
        return place
    }
}
