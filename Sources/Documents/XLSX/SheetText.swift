/// A text of a workbook, in one or several runs, without the readings that Japanese sheets print above characters.
struct SheetText {
    private var content = ""
    private var isOpen = false
    private var isReading = false

    /// Notes the start of an element.
    mutating func start(_ element: String) {
        if element == "t" { isOpen = true }
        if element == "rPh" { isReading = true }
    }

    /// Notes the end of an element.
    mutating func end(_ element: String) {
        if element == "t" { isOpen = false }
        if element == "rPh" { isReading = false }
    }

    /// Takes text.
    mutating func take(_ text: String) {
        if isOpen, !isReading { content += text }
    }

    /// The text so far, which starts anew.
    mutating func takeAll() -> String {
        defer { content = "" }
        return SheetText.decoded(content)
    }

    /// The text with characters that XML cannot hold, written as `_x000D_`, as what they are.
    static func decoded(_ text: String) -> String {
        guard text.contains("_x") else { return text }
        var decoded = ""
        var rest = text[...]
        while let mark = rest.firstRange(of: "_x") {
            decoded += rest[..<mark.lowerBound]
            let code = rest[mark.upperBound...].prefix(5)
            if code.count == 5, code.last == "_", let value = UInt32(code.dropLast(), radix: 16),
                let scalar = Unicode.Scalar(value)
            {
                decoded.unicodeScalars.append(scalar)
                rest = rest[code.endIndex...]
            } else {
                decoded += "_x"
                rest = rest[mark.upperBound...]
            }
        }
        return decoded + rest
    }
}
