import Foundation

/// Names for files, made from titles.
public enum Slug {
    /// The most characters a slug has.
    public static let longest = 40

    /// Makes a name of a…z, 0…9 and single dashes, at most 40 characters; never empty.
    ///
    /// Accents are dropped (`é` becomes `e`). A long title is cut at the end of a word where there is one in the
    /// second half. A title without a usable character becomes `untitled`.
    public static func make(_ title: String) -> String {
        var letters: [UInt8] = []
        for scalar in title.decomposedStringWithCanonicalMapping.unicodeScalars {
            for byte in ascii(scalar) {
                if byte != dash {
                    letters.append(byte)
                } else if let last = letters.last, last != dash {
                    letters.append(dash)
                }
            }
            if letters.count > 2 * longest { break }
        }
        if letters.count > longest {
            let cut = letters[...longest].lastIndex(of: dash) ?? 0
            letters = Array(letters.prefix(cut > longest / 2 ? cut : longest))
        }
        while letters.last == dash { letters.removeLast() }
        return letters.isEmpty ? "untitled" : String(decoding: letters, as: UTF8.self)
    }

    private static let dash = UInt8(ascii: "-")

    /// The characters that stand for a scalar: none for an accent, a dash for what has no place in a name.
    private static func ascii(_ scalar: Unicode.Scalar) -> [UInt8] {
        switch scalar {
        case "a"..."z", "0"..."9": [UInt8(scalar.value)]
        case "A"..."Z": [UInt8(scalar.value) + 32]
        case "ß", "ẞ": Array("ss".utf8)
        case "æ", "Æ": Array("ae".utf8)
        case "œ", "Œ": Array("oe".utf8)
        case "ø", "Ø": Array("o".utf8)
        case "ł", "Ł": Array("l".utf8)
        case "đ", "Đ", "ð", "Ð": Array("d".utf8)
        case "þ", "Þ": Array("th".utf8)
        case "ı": Array("i".utf8)
        case "'", "’", "\u{300}"..."\u{36F}": []
        default: [dash]
        }
    }
}
