/// Folds the forms of a word onto one: "deciding", "decided" and "decides" are one feature.
///
/// The first steps of Porter's algorithm ("An algorithm for suffix stripping", Program 14(3), 1980) in a plainer form:
/// plural, past and gerund endings go, a doubled consonant and a final e after them too. Enough for questions, where a
/// wrong fold costs a little precision and never a quote.
enum WordStem {
    /// The stem of one lower-case ASCII word; other words stay as they are.
    static func of(_ word: [UInt8]) -> [UInt8] {
        guard word.count > 3, word.allSatisfy({ $0 >= 0x61 && $0 <= 0x7A }) else { return word }
        var stem = word
        if ends(stem, "ies") {
            stem.removeLast(3)
            stem.append(UInt8(ascii: "y"))
        } else if ends(stem, "s"), !ends(stem, "ss"), !ends(stem, "us"), !ends(stem, "is") {
            stem.removeLast()
        }
        for suffix in ["ing", "ed"] where ends(stem, suffix) {
            let rest = Array(stem.dropLast(suffix.utf8.count))
            guard rest.count >= 3, rest.contains(where: isVowel) else { continue }
            stem = rest
            let last = stem[stem.count - 1]
            if last == stem[stem.count - 2], !isVowel(last), !keptDouble.contains(last) { stem.removeLast() }
            break
        }
        if stem.count > 3, stem[stem.count - 1] == UInt8(ascii: "e") { stem.removeLast() }
        return american(stem)
    }

    /// British spellings onto American ones: "prioritis" and "prioritiz", "favour" and "favor" are one word.
    private static func american(_ stem: [UInt8]) -> [UInt8] {
        if stem.count > 5, ends(stem, "is") || ends(stem, "ys") { return stem.dropLast() + [UInt8(ascii: "z")] }
        if stem.count > 5, ends(stem, "our") { return stem.dropLast(3) + Array("or".utf8) }
        return stem
    }

    private static func ends(_ word: [UInt8], _ suffix: String) -> Bool {
        word.count > suffix.utf8.count && word.suffix(suffix.utf8.count).elementsEqual(suffix.utf8)
    }

    private static func isVowel(_ letter: UInt8) -> Bool { "aeiouy".utf8.contains(letter) }

    private static let keptDouble = Set("lsz".utf8)
}
