/// The encoding that old programs for Windows write.
enum Windows1252 {
    /// The characters of the bytes 0x80 to 0x9F; nil where none is assigned.
    private static let middle: [Unicode.Scalar?] = [
        "\u{20AC}", nil, "\u{201A}", "\u{192}", "\u{201E}", "\u{2026}", "\u{2020}", "\u{2021}",
        "\u{2C6}", "\u{2030}", "\u{160}", "\u{2039}", "\u{152}", nil, "\u{17D}", nil,
        nil, "\u{2018}", "\u{2019}", "\u{201C}", "\u{201D}", "\u{2022}", "\u{2013}", "\u{2014}",
        "\u{2DC}", "\u{2122}", "\u{161}", "\u{203A}", "\u{153}", nil, "\u{17E}", "\u{178}",
    ]

    private static let bytes: [Unicode.Scalar: UInt8] = {
        var bytes: [Unicode.Scalar: UInt8] = [:]
        for (offset, scalar) in middle.enumerated() {
            if let scalar { bytes[scalar] = UInt8(0x80 + offset) }
        }
        return bytes
    }()

    /// The text of bytes, or nil when a byte has no character.
    static func text(_ bytes: [UInt8]) -> String? {
        var scalars = String.UnicodeScalarView()
        for byte in bytes {
            guard let scalar = scalar(of: byte) else { return nil }
            scalars.append(scalar)
        }
        return String(scalars)
    }

    /// The byte of a character; control characters of Latin-1 count as the byte of the same number, as decoders that
    /// never fail read them.
    static func byte(of scalar: Unicode.Scalar) -> UInt8? {
        scalar.value < 0x100 ? UInt8(scalar.value) : bytes[scalar]
    }

    private static func scalar(of byte: UInt8) -> Unicode.Scalar? {
        (0x80...0x9F).contains(byte) ? middle[Int(byte) - 0x80] : Unicode.Scalar(byte)
    }
}
