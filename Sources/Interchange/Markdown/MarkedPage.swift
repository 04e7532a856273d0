/// A page of an export that is for people and never read back, because the archive beside it holds all of it.
///
/// Its first line names what it shows and carries a sum of the bytes below, so that an edit is noticed and not silently
/// lost.
struct MarkedPage: Hashable {
    /// What a page can show.
    enum Kind: String, CaseIterable {
        case loop, document, design, offer

        /// With its article.
        var named: String {
            switch self {
            case .loop, .document, .design: "a \(rawValue)"
            case .offer: "an \(rawValue)"
            }
        }
    }

    /// What it shows.
    var kind: Kind
    /// The number of what it shows.
    var number: Int

    /// The page: the line, and the body below.
    func write(_ body: String) -> String { firstLine(body) + "\n" + body }

    /// What a text says it shows, whether or not it was edited since; nil when it is no such page.
    static func kind(of text: String) -> Kind? {
        Kind.allCases.first { text.utf8.starts(with: marker($0).utf8) }
    }

    /// What a text was written for; nil when it is no such page or was edited since.
    init?(untouched text: String) {
        guard let kind = Self.kind(of: text), let end = text.utf8.firstIndex(of: 0x0A) else { return nil }
        let digits = text.utf8.dropFirst(Self.marker(kind).utf8.count).prefix { (0x30...0x39).contains($0) }
        guard let number = Int(String(decoding: digits, as: UTF8.self)) else { return nil }
        self.init(kind: kind, number: number)
        let body = String(decoding: text.utf8[end...].dropFirst(), as: UTF8.self)
        guard text.utf8[..<end].elementsEqual(firstLine(body).utf8) else { return nil }
    }

    init(kind: Kind, number: Int) { (self.kind, self.number) = (kind, number) }

    private static func marker(_ kind: Kind) -> String { "<!-- inclined \(kind.rawValue) " }

    private func firstLine(_ body: String) -> String {
        // FNV-1a, 64 bits: it has to notice a slip of the hand, not an attack.
        let sum = body.utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
        return "\(Self.marker(kind))\(number) \(String(sum, radix: 16)) -->"
    }
}
