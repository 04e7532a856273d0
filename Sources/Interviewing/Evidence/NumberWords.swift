/// Small numbers in words, for sentences people read.
enum NumberWords {
    /// `one` … `twelve`, digits above.
    static func word(_ number: Int) -> String {
        let words = [
            "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
        ]
        return words.indices.contains(number) ? words[number] : String(number)
    }
}

extension String {
    /// The first letter in upper case.
    package var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }

    /// The first letter in lower case, unless the word is an abbreviation.
    package var lowercasedFirst: String {
        dropFirst().first?.isUppercase == true ? self : prefix(1).lowercased() + dropFirst()
    }
}
