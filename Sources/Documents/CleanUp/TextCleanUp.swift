/// Makes the text of any document uniform, without changing its words.
package enum TextCleanUp {
    /// The text without ligatures, soft hyphens, mojibake, odd spaces and control characters, with bullets as `- `.
    ///
    /// - Complexity: Linear in the length of the text.
    package static func cleaned(_ text: String) -> String {
        let repaired = Entities.decoded(Mojibake.repaired(text))
        var lines: [String] = []
        var isBlank = true
        for line in uniform(repaired).split(separator: "\n", omittingEmptySubsequences: false) {
            let cleaned = cleanedLine(line)
            if cleaned.isEmpty {
                if !isBlank { lines.append("") }
                isBlank = true
            } else {
                lines.append(cleaned)
                isBlank = false
            }
        }
        while lines.last?.isEmpty == true { lines.removeLast() }
        return lines.isEmpty ? "" : lines.joined(separator: "\n") + "\n"
    }

    /// The text with each character in its usual form.
    static func uniform(_ text: String) -> String {
        var uniform = String.UnicodeScalarView()
        var isAfterReturn = false
        for scalar in text.unicodeScalars {
            defer { isAfterReturn = scalar == "\r" }
            switch scalar {
            case "\n": if !isAfterReturn { uniform.append("\n") }
            case "\r", "\u{B}", "\u{C}", "\u{85}", "\u{2028}", "\u{2029}": uniform.append("\n")
            case "\u{FB00}"..."\u{FB06}": uniform.append(contentsOf: ligature(scalar).unicodeScalars)
            case "\u{A0}", "\u{2000}"..."\u{200A}", "\u{202F}", "\u{205F}", "\u{3000}": uniform.append(" ")
            case "\u{AD}", "\u{200B}"..."\u{200F}", "\u{2060}"..."\u{2064}", "\u{202A}"..."\u{202E}", "\u{FEFF}",
                "\u{2066}"..."\u{2069}", "\u{FFFD}", "\u{FFFE}", "\u{FFFF}":
                break
            case "\u{2010}", "\u{2011}": uniform.append("-")
            case "\u{FF0D}": uniform.append("\u{2013}")
            case "\t": uniform.append("\t")
            case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}": break
            default: uniform.append(scalar)
            }
        }
        return String(uniform)
    }

    private static func ligature(_ scalar: Unicode.Scalar) -> String {
        switch scalar {
        case "\u{FB00}": "ff"
        case "\u{FB01}": "fi"
        case "\u{FB02}": "fl"
        case "\u{FB03}": "ffi"
        case "\u{FB04}": "ffl"
        default: "st"
        }
    }

    /// A line with its indentation, its bullet as `- `, one space or tab between words, nothing at the end.
    private static func cleanedLine(_ line: Substring) -> String {
        let words = line.drop { $0 == " " || $0 == "\t" }
        guard words.contains(where: { $0 != " " && $0 != "\t" }) else { return "" }
        let indent = String(line[..<words.startIndex].replacing("\t", with: "    ").prefix(12))
        var cleaned = ""
        var gap = 0
        for character in Bullets.normalised(words) {
            // A tab, or three spaces and more, set parts of a line apart; fewer spaces are a space.
            if character == " " {
                gap += 1
            } else if character == "\t" {
                gap += 3
            } else {
                if gap > 0, !cleaned.isEmpty { cleaned += gap > 2 ? "\t" : " " }
                cleaned.append(character)
                gap = 0
            }
        }
        return cleaned.isEmpty ? "" : indent + cleaned
    }
}

extension TextCleanUp {
    /// The text with CR LF, CR, and the separators of Unicode as line feeds.
    static func withLineFeeds(_ text: String) -> String {
        var lines = String.UnicodeScalarView()
        var isAfterReturn = false
        for scalar in text.unicodeScalars {
            defer { isAfterReturn = scalar == "\r" }
            switch scalar {
            case "\n": if !isAfterReturn { lines.append("\n") }
            case "\r", "\u{B}", "\u{C}", "\u{85}", "\u{2028}", "\u{2029}": lines.append("\n")
            default: lines.append(scalar)
            }
        }
        return String(lines)
    }
}
