import TextAnalysis

/// The tables of a document that hold what its kind asks for, with their columns named.
struct TableMap: Sendable {
    /// A table and, for each column of the kind, its place in the rows.
    struct Named: Sendable {
        let table: ArtifactTable
        /// Index into the kind's columns → index into a row.
        let places: [Int: Int]
    }

    /// Tables that hold it, in order.
    private(set) var tables: [Named] = []
    /// The one that holds most columns.
    private(set) var main: Named?

    init(_ outline: ArtifactOutline, _ definition: ArtifactDefinition) {
        guard !definition.columns.isEmpty else { return }
        let names = NameTable(definition.columns.map(\.names))
        let bytes = Document(outline.text)
        let required = definition.columns.indices.filter { definition.columns[$0].need == .required }
        for table in outline.tables {
            var places: [Int: Int] = [:]
            for (place, cell) in table.header.enumerated() {
                if let column = names.index(of: bytes.text(in: cell)), places[column] == nil { places[column] = place }
            }
            let hits = required.count { places[$0] != nil }
            let isIt = required.first.map { places[$0] != nil } ?? true
            guard places.count >= 2, isIt || hits * 2 >= required.count else { continue }
            tables.append(Named(table: table, places: places))
        }
        main = tables.max { $0.places.count < $1.places.count }
    }

    /// Columns that the kind requires and the main table has not.
    func missing(_ definition: ArtifactDefinition) -> [ArtifactColumn] {
        guard let main else { return [] }
        return definition.columns.indices.filter { definition.columns[$0].need == .required && main.places[$0] == nil }
            .map { definition.columns[$0] }
    }
}
