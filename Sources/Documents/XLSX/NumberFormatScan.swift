/// What stands in the first section of the code of a number format.
struct NumberFormatScan {
    /// Whether a day is shown.
    private(set) var hasDay = false
    /// Whether a time of day is shown.
    private(set) var hasTime = false
    /// Whether hours go on beyond a day.
    private(set) var isElapsed = false
    /// Whether seconds are shown.
    private(set) var hasSeconds = false
    /// Whether the number is shown as it is, as text, or in a way that is not followed here.
    private(set) var isGeneral = false

    private var numberLook = NumberLook()
    private var hasDigits = false
    private var isDecimal = false
    private var hasMonth = false
    /// Commas behind the last digit so far.
    private var commas = 0

    /// The look of a format that shows digits.
    var look: NumberLook? {
        guard hasDigits else { return nil }
        var look = numberLook
        for _ in 0..<commas { look.scale /= 1_000 }
        look.prefix = String(look.prefix.drop { $0 == " " })
        while look.suffix.last == " " { look.suffix.removeLast() }
        return look
    }

    /// Reads a code.
    init(_ code: String) {
        guard code.lowercased() != "general" else {
            isGeneral = true
            return
        }
        var rest = code[...]
        while let character = rest.popFirst(), character != ";" {
            switch character {
            case "\"":
                let literal = rest.prefix { $0 != "\"" }
                add(String(literal))
                rest = rest[literal.endIndex...].dropFirst()
            case "\\": if let next = rest.popFirst() { add(String(next)) }
            case "_", "*": _ = rest.popFirst()
            case "[":
                let inside = rest.prefix { $0 != "]" }
                take(bracket: inside)
                rest = rest[inside.endIndex...].dropFirst()
            default: take(character)
            }
        }
        // "m" is the minute beside hours or seconds, and else the month.
        if hasMonth, !hasTime { hasDay = true }
    }

    private mutating func take(_ character: Character) {
        switch character {
        case "0", "#", "?": takeDigit(isNeeded: character == "0")
        case ".": isDecimal = true
        case ",": if hasDigits { commas += 1 }
        case "%":
            numberLook.scale *= 100
            add("%")
        case "y", "Y", "d", "D": hasDay = true
        case "h", "H": hasTime = true
        case "s", "S":
            hasTime = true
            hasSeconds = true
        case "m", "M": hasMonth = true
        case "e", "E", "@": isGeneral = true
        case "/": if hasDigits { isGeneral = true }
        case "$", "€", "£", "¥", " ": add(String(character))
        default: break
        }
    }

    private mutating func takeDigit(isNeeded: Bool) {
        hasDigits = true
        if commas > 0, !isDecimal { numberLook.isGrouped = true }
        commas = 0
        guard isDecimal else { return }
        numberLook.most += 1
        if isNeeded { numberLook.least += 1 }
    }

    /// Takes what stands in brackets: a currency with its language, elapsed time, a colour or a condition.
    private mutating func take(bracket inside: Substring) {
        if inside.hasPrefix("$") {
            add(String(inside.dropFirst().prefix { $0 != "-" }))
        } else if ["h", "hh", "m", "mm", "s", "ss"].contains(inside.lowercased()) {
            hasTime = true
            isElapsed = true
            hasSeconds = hasSeconds || inside.lowercased().hasPrefix("s")
        }
    }

    private mutating func add(_ literal: String) {
        if hasDigits { numberLook.suffix += literal } else { numberLook.prefix += literal }
    }
}
