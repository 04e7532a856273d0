extension Level {
    /// Reads a level as people write it: `L6`, `6`, `l4` or `L6 TPM`; nil for anything else, such as `L3`, `IC4` or `L6
    /// SDM`.
    public init?(written text: String) {
        let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }
        guard let first = words.first else { return nil }
        let own: Set<Substring> = ["tpm", "pgm", "ic", "technical", "program", "programme", "manager"]
        let rest = words.dropFirst()
        guard rest.allSatisfy({ own.contains($0) }), rest.first != "manager" else { return nil }
        let digits = first.hasPrefix("l") ? first.dropFirst() : first
        guard let level = Self.allCases.first(where: { $0.rawValue.dropFirst() == digits }) else { return nil }
        self = level
    }
}
