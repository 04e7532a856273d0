/// What a scalar outside ASCII means to the tokenizer.
///
/// Ranges follow the Unicode blocks; a table of every character is not needed, because only the borders of
/// words matter here.
enum LetterClass {
    case letter
    case apostrophe
    case dash
    case arrow
    case bullet
    case ellipsis
    case currency
    case separator

    static func of(_ scalar: UInt32) -> LetterClass {
        switch scalar {
        case 0x2018, 0x2019, 0x02BC, 0xFF07: .apostrophe
        case 0x2010...0x2012: .dash
        case 0x2013...0x2015: .dash
        case 0x2190...0x21FF, 0x27F5...0x27FF: .arrow
        case 0x2022, 0x2023, 0x2043, 0x2219, 0x25A0...0x25FF, 0x00B7, 0x27A2, 0xF0B7: .bullet
        case 0x2026: .ellipsis
        case 0x00A3, 0x00A5, 0x20A0...0x20CF: .currency
        case 0x00AA, 0x00B5, 0x00BA: .letter
        case 0x00C0...0x02AF: scalar == 0x00D7 || scalar == 0x00F7 ? .separator : .letter
        case 0x0300...0x036F: .letter
        case 0x0370...0x1FFF: .letter
        case 0x2C00...0x2DFF, 0x2E80...0x2FDF, 0x3040...0xD7FF, 0xF900...0xFDFF, 0xFE70...0xFEFE: .letter
        case 0xFF21...0xFF3A, 0xFF41...0xFF5A, 0xFF66...0xFFDC: .letter
        case 0x10000...0x1EFFF, 0x20000...0x3FFFF: .letter
        default: .separator
        }
    }

    /// Simple lower case for Latin-1, Latin Extended-A, Greek and Cyrillic; other scalars as they are.
    static func lowercased(_ scalar: UInt32) -> UInt32 {
        switch scalar {
        case 0x00C0...0x00DE where scalar != 0x00D7: scalar + 0x20
        case 0x0100...0x0137, 0x014A...0x0177: scalar | 1
        case 0x0139...0x0148: scalar % 2 == 1 ? scalar + 1 : scalar
        case 0x0391...0x03A9: scalar + 0x20
        case 0x0410...0x042F: scalar + 0x20
        case 0x0400...0x040F: scalar + 0x50
        default: scalar
        }
    }
}
