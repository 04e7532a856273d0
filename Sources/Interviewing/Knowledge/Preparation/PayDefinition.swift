/// A dated table of pay that comes with the product: numbers derived from public reports, no report itself.
public struct PayDefinition: Sendable, Codable, Hashable {
    /// Unique id.
    public var id: String
    /// What it is, in a few words.
    public var title: String
    /// How the reports came about and what that means for a reader, a sentence each.
    public var notes: [String]
    /// The numbers.
    public var table: PayTable
    /// Where the reports come from, and the claims they touch.
    public var provenance: Provenance

    /// Makes a definition.
    public init(
        id: String,
        title: String,
        notes: [String],
        table: PayTable,
        provenance: Provenance
    ) {
        (self.id, self.title, self.notes) = (id, title, notes)
        (self.table, self.provenance) = (table, provenance)
    }

    /// The claims it touches, in its order.
    public func claims(from all: [Claim]) -> [Claim] {
        provenance.claims.compactMap { id in all.first { $0.id == id } }
    }
}
