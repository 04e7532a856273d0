import Foundation

/// A cell of a sheet while it is read.
struct SheetCell {
    /// The columns that a sheet of Excel has.
    private static let columns = 16_384

    private let type: String
    private let style: Int?
    private var value = ""
    private var isValue = false
    private var text = SheetText()

    /// Starts a cell of a type (`s` shared text, `b`, `d`, `e`, `inlineStr`, `str`, or a number), with a style.
    init(type: String? = nil, style: String? = nil) {
        self.type = type ?? "n"
        self.style = style.flatMap { Int($0) }
    }

    /// The number of a column, from 0, by the name of a cell in it ("B7"); without a name the one after the last.
    static func column(_ name: String?, after last: Int) -> Int? {
        guard let name else { return last + 1 < columns ? last + 1 : nil }
        var column = 0
        for byte in name.utf8.prefix(4) {
            guard (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) else { break }
            column = column * 26 + Int(byte - UInt8(ascii: "A")) + 1
        }
        return (1...columns).contains(column) ? column - 1 : nil
    }

    /// Notes the start of an element. The formula of a cell is left out, its result is the value.
    mutating func start(_ element: String) {
        if element == "v" { isValue = true }
        text.start(element)
    }

    /// Notes the end of an element.
    mutating func end(_ element: String) {
        if element == "v" { isValue = false }
        text.end(element)
    }

    /// Takes text.
    mutating func take(_ part: String) {
        if isValue { value += part } else { text.take(part) }
    }

    /// What the program shows in the cell; nil when it names a shared text that does not exist.
    func shown(_ context: SheetRows.Context) -> String? {
        switch type {
        case "s":
            guard !value.isEmpty else { return "" }
            guard let number = Int(value), context.strings.indices.contains(number) else { return nil }
            return context.strings[number]
        case "inlineStr":
            var text = text
            return text.takeAll()
        case "str": return SheetText.decoded(value)
        case "b": return value.isEmpty ? "" : value == "0" ? "FALSE" : "TRUE"
        case "d": return SheetCell.day(value)
        case "n": return number(context)
        default: return value
        }
    }

    private func number(_ context: SheetRows.Context) -> String {
        guard let number = Double(value), number.isFinite else { return value }
        let format = style.flatMap { context.formats.indices.contains($0) ? context.formats[$0] : nil }
        return (format ?? .general).shown(number, startsIn1904: context.startsIn1904)
    }

    /// A date in ISO 8601 without a time that says nothing.
    private static func day(_ value: String) -> String {
        let parts = value.split(separator: "T", maxSplits: 1)
        guard parts.count == 2 else { return value }
        let time = parts[1].prefix(5)
        return time == "00:00" ? String(parts[0]) : "\(parts[0]) \(time)"
    }
}
