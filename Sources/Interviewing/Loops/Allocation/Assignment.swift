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
    private var owner: [Int?]

    /// Assigns the columns; `gains` holds the rows one after the other.
    init(rows: Int, columns count: Int, gains: [Int]) {
        columns = Array(repeating: nil, count: rows)
        rowPrice = Array(repeating: 0, count: rows)
        columnPrice = Array(repeating: 0, count: count)
        owner = Array(repeating: nil, count: count)
        for row in 0..<rows { place(row, gains) }
        for (row, column) in columns.enumerated() {
            if let column { total += gains[row * count + column] }
        }
    }

    /// Finds the cheapest chain of moves that lets a row in: it ends at a free column or at a row that goes without.
    private mutating func place(_ start: Int, _ gains: [Int]) {
        let count = columnPrice.count
        var distance = Array(repeating: Int.max, count: count)
        var from = Array(repeating: start, count: count)
        var open = Array(0..<count)
        var reached: [(row: Int, column: Int?, distance: Int)] = []
        var row = start
        var base = 0
        var without = (row: start, distance: Int.max)
        var free: Int?
        reached.append((start, nil, 0))
        while true {
            let offset = base - rowPrice[row]
            if offset < without.distance { without = (row, offset) }
            var nearest = (place: -1, distance: without.distance)
            let line = row * count
            for place in open.indices {
                let column = open[place]
                let gain = gains[line + column]
                if gain != Self.never {
                    let length = offset - gain - columnPrice[column]
                    if length < distance[column] {
                        distance[column] = length
                        from[column] = row
                    }
                }
                if distance[column] < nearest.distance { nearest = (place, distance[column]) }
            }
            guard nearest.place >= 0 else { break }
            let column = open.remove(at: nearest.place)
            base = nearest.distance
            guard let next = owner[column] else {
                free = column
                break
            }
            reached.append((next, column, base))
            row = next
        }
        let length = free == nil ? without.distance : base
        for step in reached {
            rowPrice[step.row] += length - step.distance
            if let column = step.column { columnPrice[column] -= length - step.distance }
        }
        var column = free
        if free == nil { swap(&columns[without.row], &column) }
        while let taken = column {
            let taker = from[taken]
            column = columns[taker]
            columns[taker] = taken
            owner[taken] = taker
        }
    }
}
