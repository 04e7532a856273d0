/// The written forms of an English word: what `decide~` in a pattern stands for.
///
/// Verbs and nouns share one list of endings, so some forms ("decides", "tracks") serve both. Forms that no
/// text contains do no harm; forms of another word would, so irregular words list theirs in `IrregularWords`.
public enum Inflection {
    /// All forms, the word itself first; `-ise` and `-ize` spellings stand for one another.
    public static func forms(of word: String) -> [String] {
        var forms: [String] = []
        for spelling in spellings(of: word) {
            for form in IrregularWords.forms[spelling] ?? regularForms(of: spelling) where !forms.contains(form) {
                forms.append(form)
            }
        }
        return forms
    }

    /// British and American spellings: `-ise`/`-ize`, `-yse`/`-yze`, `-isation`/`-ization`.
    static func spellings(of word: String) -> [String] {
        let pairs = [("isation", "ization"), ("ise", "ize"), ("yse", "yze"), ("iser", "izer")]
        for (british, american) in pairs {
            if word.hasSuffix(british), word.utf8.count > british.utf8.count + 2, !keptInS.contains(word) {
                return [word, word.dropLast(british.utf8.count) + american]
            }
            if word.hasSuffix(american), word.utf8.count > american.utf8.count + 2 {
                return [word, word.dropLast(american.utf8.count) + british]
            }
        }
        return [word]
    }

    private static func regularForms(of word: String) -> [String] {
        let letters = Array(word.utf8)
        guard letters.count > 1, let last = letters.last else { return [word] }
        let previous = letters[letters.count - 2]
        let stem = String(word.dropLast())
        let y = UInt8(ascii: "y")
        let e = UInt8(ascii: "e")
        if last == y, !isVowel(previous) {
            return [word, stem + "ies", stem + "ied", word + "ing"]
        }
        if last == e {
            let gerund = previous == e || previous == y || previous == UInt8(ascii: "o") ? word + "ing" : stem + "ing"
            return [word, word + "s", word + "d", gerund]
        }
        let sibilant = ["s", "x", "z", "ch", "sh"].contains { word.hasSuffix($0) }
        var forms = [word, word + (sibilant ? "es" : "s"), word + "ed", word + "ing"]
        if doublesLast(letters, word) {
            let doubled = word + String(decoding: [last], as: UTF8.self)
            forms += [doubled + "ed", doubled + "ing"]
        }
        return forms
    }

    /// One vowel before one consonant in a short word ("plan", "ship"), or a word known to double ("refer").
    private static func doublesLast(_ letters: [UInt8], _ word: String) -> Bool {
        guard letters.count >= 3 else { return false }
        let tail = letters.suffix(3).map { isVowel($0) }
        let last = letters[letters.count - 1]
        guard tail == [false, true, false], ![UInt8(ascii: "w"), UInt8(ascii: "x"), UInt8(ascii: "y")].contains(last)
        else { return false }
        let vowels = letters.filter(isVowel).count
        return vowels == 1 || doublingWords.contains(word)
    }

    private static func isVowel(_ letter: UInt8) -> Bool {
        [UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u")].contains(letter)
    }

    private static let doublingWords: Set<String> = [
        "refer", "prefer", "transfer", "occur", "commit", "permit", "submit", "admit", "control", "model", "travel",
        "cancel", "label", "level", "signal", "begin", "regret", "equip", "program", "format", "channel", "tunnel",
        "defer", "infer", "offset", "benefit", "focus",
    ]

    private static let keptInS: Set<String> = [
        "raise", "praise", "exercise", "advise", "revise", "supervise", "promise", "compromise", "noise", "precise",
        "wise", "rise", "surprise", "enterprise", "expertise", "otherwise", "disguise", "improvise", "devise",
        "premise",
    ]
}
