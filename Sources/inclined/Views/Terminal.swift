import Foundation

/// What the place of output can show.
struct Terminal {
    /// Columns to fill, 40…120.
    let width: Int
    /// Whether colour is welcome.
    let hasColour: Bool

    /// Standard output as it is now: colour only on a terminal and unless NO_COLOR is set (https://no-color.org).
    static func current() -> Terminal {
        let isTerminal = isatty(STDOUT_FILENO) == 1
        var columns = 80
        if isTerminal {
            var size = winsize()
            if ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 { columns = Int(size.ws_col) }
        } else if let named = ProcessInfo.processInfo.environment["COLUMNS"].flatMap(Int.init) {
            columns = named
        }
        let refuses = !(ProcessInfo.processInfo.environment["NO_COLOR"] ?? "").isEmpty
        return Terminal(width: min(120, max(40, columns)), hasColour: isTerminal && !refuses)
    }

    /// How a run of text stands out.
    enum Style: String {
        case bold = "1"
        case dim = "2"
        case red = "31"
        case yellow = "33"
        case cyan = "36"
        case tpm = "34"
        case pgm = "35"
        case coordination = "90"
    }

    /// Styled text where colour is welcome, plain text elsewhere.
    func styled(_ text: String, _ style: Style) -> String {
        hasColour ? "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m" : text
    }

    /// Breaks text at spaces; every line but the first is indented.
    func wrapped(_ text: String, indent: Int, hanging: Int? = nil) -> [String] {
        let hang = String(repeating: " ", count: hanging ?? indent)
        var lines: [String] = []
        var line = String(repeating: " ", count: indent)
        var used = indent
        var isEmpty = true
        for word in text.split(whereSeparator: { $0 == " " || $0 == "\n" || $0 == "\r" || $0 == "\t" || $0 == "\r\n" })
        {
            let length = Terminal.columns(of: word)
            if !isEmpty, used + 1 + length > width {
                lines.append(line)
                (line, used, isEmpty) = (hang, hang.count, true)
            }
            line += isEmpty ? String(word) : " " + word
            used += length + (isEmpty ? 0 : 1)
            isEmpty = false
        }
        return isEmpty ? lines : lines + [line]
    }

    /// Columns a text takes: wide East Asian characters and emoji take two.
    static func columns(of text: some StringProtocol) -> Int {
        text.reduce(0) { sum, character in
            guard let scalar = character.unicodeScalars.first else { return sum }
            let isWide =
                (0x1100...0x115F).contains(scalar.value) || (0x2E80...0xA4CF).contains(scalar.value)
                || (0xAC00...0xD7A3).contains(scalar.value) || (0xFE30...0xFE6F).contains(scalar.value)
                || (0xFF00...0xFF60).contains(scalar.value) || (0x1F300...0x1FAFF).contains(scalar.value)
            return sum + (isWide ? 2 : 1)
        }
    }
}
