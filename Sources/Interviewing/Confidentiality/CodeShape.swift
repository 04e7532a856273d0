/// Codes that start with capital letters: international accounts, national insurance numbers, keys of tickets.
enum CodeShape {
    /// The code that starts at a letter.
    static func find(at start: Int, in window: ByteWindow) -> ShapeFinding? {
        guard window.byte(start).map(\.isCapital) ?? false else { return nil }
        return account(at: start, in: window) ?? nationalInsurance(at: start, in: window)
            ?? ticket(at: start, in: window)
    }

    /// An IBAN with its check digits (ISO 13616: the number, rearranged, leaves 1 when divided by 97).
    private static func account(at start: Int, in window: ByteWindow) -> ShapeFinding? {
        var code: [UInt8] = []
        var index = start
        var end = start
        var valid: Int?
        while code.count < 34, let byte = window.byte(index) {
            if byte.isDigit || byte.isCapital || byte.isSmallLetter && code.count > 4 && !byte.isCapital {
                code.append(byte & (byte.isDigit ? 0xFF : 0xDF))
                index += 1
                end = index
                let isShaped =
                    code.count < 3 || code[1].isCapital && code[2].isDigit && (code.count < 4 || code[3].isDigit)
                guard isShaped else { return nil }
                if code.count >= 15, window.isEnd(end), remainder(code) == 1 { valid = end }
            } else if byte == 0x20, code.count % 4 == 0, code.count >= 4 {
                index += 1
            } else {
                break
            }
        }
        return valid.map { ShapeFinding(start, $0, .account) }
    }

    private static func remainder(_ code: [UInt8]) -> Int {
        (code[4...] + code[..<4]).reduce(0) { rest, byte in
            byte.isDigit ? (rest * 10 + Int(byte - 0x30)) % 97 : (rest * 100 + Int(byte) - 55) % 97
        }
    }

    /// `QQ 12 34 56 C`.
    private static func nationalInsurance(at start: Int, in window: ByteWindow) -> ShapeFinding? {
        guard window.byte(start + 1).map(\.isCapital) ?? false else { return nil }
        var index = start + 2
        for _ in 0..<3 {
            if window.byte(index) == 0x20 { index += 1 }
            guard window.byte(index).map(\.isDigit) ?? false, window.byte(index + 1).map(\.isDigit) ?? false else {
                return nil
            }
            index += 2
        }
        if window.byte(index) == 0x20 { index += 1 }
        guard let last = window.byte(index), (65...68).contains(last), window.isEnd(index + 1) else { return nil }
        return ShapeFinding(start, index + 1, .personalNumber)
    }

    /// `ABC-1234`, but neither `ISO-27001` nor `AUG-2023`.
    private static func ticket(at start: Int, in window: ByteWindow) -> ShapeFinding? {
        if let before = window.byte(start - 1), before == UInt8(ascii: "-") || before == UInt8(ascii: "/") {
            return nil
        }
        var index = start
        while let byte = window.byte(index), byte.isCapital || byte.isDigit, index - start <= 10 { index += 1 }
        let project = start..<index
        guard (2...10).contains(project.count), window.byte(index) == UInt8(ascii: "-") else { return nil }
        let first = index + 1
        index = first
        while let byte = window.byte(index), byte.isDigit, index - first < 7 { index += 1 }
        let digits = index - first
        guard (2...6).contains(digits), window.bytes[first] != UInt8(ascii: "0"), window.isEnd(index) else {
            return nil
        }
        if let next = window.byte(index), next == UInt8(ascii: "-") || next == UInt8(ascii: "/"),
            !window.isEnd(index + 1)
        {
            return nil
        }
        let name = window.lowercased(project)
        let letters = name.prefix { $0.isLetter }
        guard !standards.contains(String(letters)), !standards.contains(name) else { return nil }
        return ShapeFinding(start, index, .ticket)
    }

    /// Names of standards, algorithms, models, months and quarters that carry a number.
    private static let standards = Set(
        """
        iso iec en din bs ansi ieee ietf rfc utf ucs sha aes des rsa md crc tls ssl http https mp cve cwe nist sp fips pci \
        dss soc gdpr itil covid sars hiv jan feb mar apr may jun jul aug sep sept oct nov dec fy cy q h gpt gpu cpu \
        usb hdmi ipv win ms pep jsr ecma base a b c x mi lte wpa rs cat ddr pc hl icd sev tier level eu us uk un iata \
        boeing airbus f mig ak stage phase wave day week month year page ifrs ias basel sox sec top
        """
        .split(separator: " ").map(String.init)
    )
}
