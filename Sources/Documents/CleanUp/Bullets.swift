/// The many signs that stand for a bullet.
enum Bullets {
    /// Signs that are a bullet at the start of a line.
    ///
    /// Those from U+F000 on are what symbol fonts leave behind: Symbol and Wingdings have no characters of their own.
    private static let signs: Set<Unicode.Scalar> = Set(
        "•‣⁃⁌⁍∙■□▪▫▶▸►◆◇○●◦★☆✓✔❖➔➜➢➤·￭◼◾❑❒➣➥➲⬤".unicodeScalars
    ).union(
        "\u{F020}\u{F02D}\u{F06C}\u{F06E}\u{F06F}\u{F071}\u{F075}\u{F076}\u{F077}\u{F0A7}\u{F0A8}\u{F0B7}\u{F0BE}\u{F0D8}\u{F0E0}\u{F0FC}"
            .unicodeScalars
    )

    /// Signs that are a bullet only before a space.
    private static let spacedSigns: Set<Unicode.Scalar> = [
        "-", "*", "+", "–", "—", "o", "§", "»", "›", ">", "¨", "Ø", "ü",
    ]

    /// Whether a line starts with a bullet.
    static func startsWithBullet(_ line: some StringProtocol) -> Bool {
        bulletEnd(line) != nil
    }

    /// The line with its bullet, if any, as `- `.
    static func normalised(_ line: some StringProtocol) -> String {
        guard let end = bulletEnd(line) else { return String(line) }
        let words = line[end...].drop { $0 == " " || $0 == "\t" || $0 == "\u{A0}" }
        return words.isEmpty ? "" : "- " + words
    }

    private static func bulletEnd(_ line: some StringProtocol) -> String.Index? {
        let scalars = line.unicodeScalars
        guard let start = scalars.firstIndex(where: { !$0.properties.isWhitespace }) else { return nil }
        let next = scalars.index(after: start)
        if signs.contains(scalars[start]) { return next }
        guard spacedSigns.contains(scalars[start]), next < scalars.endIndex, scalars[next].properties.isWhitespace
        else {
            return nil
        }
        return next
    }
}
