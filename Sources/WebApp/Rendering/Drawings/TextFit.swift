/// Cuts text into lines of a width, by a guess at how wide letters are: a picture is made without a browser.
///
/// The guess is for a sans-serif of medium width and errs towards wide, so that text rather breaks early than runs out.
enum TextFit {
    /// Lines of at most `width` units; the last ends in "…" when words are left over.
    static func lines(_ text: String, width: Double, size: Double = 13, most: Int = 2) -> [String] {
        let text = DrawingWords.plain(text)
        var lines: [String] = []
        var line = ""
        var used = 0.0
        let space = self.width(of: " ", size: size)
        for word in text.split(separator: " ").prefix(80) {
            var rest = Substring(word)
            while !rest.isEmpty {
                let room = width - used - (line.isEmpty ? 0 : space)
                let wanted = self.width(of: rest, size: size)
                if wanted <= room {
                    line += line.isEmpty ? String(rest) : " " + rest
                    used += wanted + (line.count == rest.count ? 0 : space)
                    rest = ""
                } else if line.isEmpty {
                    // A word without a blank, longer than the line: cut where it must be.
                    let piece = prefix(of: rest, width: width, size: size)
                    lines.append(String(piece))
                    rest = rest.dropFirst(piece.count)
                } else {
                    lines.append(line)
                    (line, used) = ("", 0)
                }
                if lines.count > most { break }
            }
            if lines.count > most { break }
        }
        if !line.isEmpty { lines.append(line) }
        guard lines.count > most else { return lines }
        let last = lines[most - 1]
        let room = width - self.width(of: "…", size: size)
        return lines.prefix(most - 1) + [String(prefix(of: Substring(last), width: room, size: size)) + "…"]
    }

    /// One line.
    static func line(_ text: String, width: Double, size: Double = 13) -> String {
        lines(text, width: width, size: size, most: 1).first ?? ""
    }

    /// About how wide a text is.
    static func width(of text: some StringProtocol, size: Double) -> Double {
        text.unicodeScalars.reduce(0) { $0 + width(of: $1) } * size
    }

    private static func prefix(of text: Substring, width: Double, size: Double) -> Substring {
        var used = 0.0
        var end = text.startIndex
        while end < text.endIndex {
            let next = text.index(after: end)
            used += self.width(of: text[end..<next], size: size)
            // At least one letter, so that the caller always gets on.
            if used > width, end > text.startIndex { break }
            end = next
        }
        return text[..<end]
    }

    /// The width of a letter in ems.
    private static func width(of scalar: Unicode.Scalar) -> Double {
        switch scalar {
        case "i", "j", "l", "I", ".", ",", ":", ";", "'", "|", "!", " ", "\u{A0}", "(", ")", "[", "]": 0.32
        case "f", "t", "r", "-", "/", "·": 0.42
        case "m", "w", "M", "W", "—", "%", "@": 0.92
        case "A"..."Z": 0.7
        default:
            // East Asian letters and pictures are as wide as high; marks above letters take no room.
            switch scalar.value {
            case 0x300...0x36F, 0x200B...0x200F, 0xFE00...0xFE0F: 0
            case 0x1100...0x11FF, 0x2E80...0x9FFF, 0xA960...0xA97F, 0xAC00...0xD7FF, 0xF900...0xFAFF, 0xFE30...0xFE4F,
                0xFF00...0xFF60, 0x1F000...0x3FFFF:
                1.05
            default: 0.59
            }
        }
    }
}
