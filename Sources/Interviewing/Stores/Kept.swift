/// What every kept text must be.
enum Kept {
    /// Fifty times the length of a long answer, so that a mistaken paste is stopped and no words ever are.
    static let longest = 1_000_000

    static func problem(_ text: String) -> String? {
        if text.utf8.contains(0) { return "holds a zero byte; paste it as plain text." }
        return text.utf8.count > longest ? "is longer than \(longest) bytes; shorten it." : nil
    }

    /// Ids are kept as one text with spaces between them.
    static func problem(ids: [String]) -> String? {
        for id in ids where !(1...100).contains(id.utf8.count) || id.utf8.contains(where: { $0 <= 0x20 }) {
            return "“\(id.prefix(40))” is no id; ids have no spaces and up to 100 bytes."
        }
        return nil
    }
}
