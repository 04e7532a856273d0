/// What changed between two versions of a text, word by word.
public struct WordDifference: Sendable, Hashable {
    /// Runs of words in the order of the newer text, removed ones where they stood.
    public let runs: [Run]

    /// Words that share a fate.
    public struct Run: Sendable, Hashable {
        /// What became of them.
        public let fate: Fate
        /// The words with the spaces between them.
        public let text: String
    }

    /// What became of a word.
    public enum Fate: Sendable, Hashable {
        /// In both texts.
        case kept
        /// Only in the newer text.
        case added
        /// Only in the older text.
        case removed
    }

    /// Words from which a text is compared line by line, and lines from which it is taken as wholly changed: the time
    /// grows with their number times the changes.
    private static let most = 4000

    /// Compares two texts.
    public init(from old: String, to new: String) {
        var before = Self.words(old)
        var after = Self.words(new)
        if before.count > Self.most || after.count > Self.most {
            before = Self.lines(old)
            after = Self.lines(new)
        }
        // What is the same at both ends needs no comparison.
        let head = zip(before, after).prefix { $0 == $1 }.count
        let tail = zip(before.dropFirst(head).reversed(), after.dropFirst(head).reversed()).prefix { $0 == $1 }.count
        let (oldCore, newCore) = (before[head..<(before.count - tail)], after[head..<(after.count - tail)])
        var removed: Set<Int> = []
        var inserted: Set<Int> = []
        if max(oldCore.count, newCore.count) > Self.most {
            removed = Set(oldCore.indices)
            inserted = Set(newCore.indices)
        } else {
            for change in Array(newCore).difference(from: Array(oldCore)) {
                switch change {
                case .remove(let offset, _, _): removed.insert(head + offset)
                case .insert(let offset, _, _): inserted.insert(head + offset)
                }
            }
        }
        var runs: [Run] = []
        func append(_ text: String, _ fate: Fate) {
            if let last = runs.last, last.fate == fate {
                runs[runs.count - 1] = Run(fate: fate, text: last.text + text)
            } else {
                runs.append(Run(fate: fate, text: text))
            }
        }
        var (old, new) = (0, 0)
        while old < before.count || new < after.count {
            if removed.contains(old) {
                append(before[old], .removed)
                old += 1
            } else if inserted.contains(new) {
                append(after[new], .added)
                new += 1
            } else {
                append(after[new], .kept)
                old += 1
                new += 1
            }
        }
        self.runs = runs
    }

    /// Words, each with the space that follows it.
    private static func words(_ text: String) -> [String] {
        var words: [String] = []
        var word = ""
        var endsInSpace = false
        for character in text {
            if endsInSpace, !character.isWhitespace {
                words.append(word)
                word = ""
            }
            word.append(character)
            endsInSpace = character.isWhitespace
        }
        if !word.isEmpty { words.append(word) }
        return words
    }

    private static func lines(_ text: String) -> [String] {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { $0 + "\n" }
    }
}
