import TextAnalysis

/// A text cut into runs of sentences and tables.
struct SumLayout {
    var blocks: [SumBlock] = []
    var tables: [SumTable] = []
}

/// Sentences or bullets that stand together.
struct SumBlock {
    let document: Document
    let tokens: [SumToken]
    /// Token ranges without their stops.
    let sentences: [Range<Int>]
    /// Sentences that begin a bullet.
    let bullets: Set<Int>
    /// A cell of a table, which takes its units from elsewhere.
    var isCell = false
}

/// A Markdown table.
struct SumTable {
    /// One cell: its bytes without the blanks around.
    struct Cell {
        let span: TextSpan
    }

    let document: Document
    let header: [Cell]
    let rows: [[Cell]]
}
