/// The register of risks in a text's tables.
struct RiskTableReader {
    private let source: DrawingSource

    init(_ source: DrawingSource) { self.source = source }

    /// Every register of the text as one grid; nil when no table rates probability and impact.
    func grid() -> RiskGrid? {
        var risks: [RiskGrid.Risk] = []
        var unrated: [DrawnText] = []
        var rows = 0
        var isThreeStep = false
        for table in source.tables {
            guard
                let probability = table.column(["probability", "likelihood", "prob", "p", "l", "chance"]),
                let impact = table.column(["impact", "severity", "consequence", "i"], except: [probability])
            else { continue }
            let id = table.column(
                ["id", "no", "nr", "ref", "risk id", "number", "key"],
                except: [probability, impact]
            )
            let text =
                table.column(
                    ["risk description", "risk statement", "description", "risk", "event", "title", "what", "name"],
                    except: [probability, impact, id]
                ) ?? table.headings.indices.first { $0 != probability && $0 != impact && $0 != id }
            let words = RatingWords(table.rows.lazy.flatMap { [table.cell($0, probability), table.cell($0, impact)] })
            var isUsed = false
            for row in table.rows {
                guard let cell = table.cell(row, text) ?? table.cell(row, id) else { continue }
                rows += 1
                guard risks.count + unrated.count < RiskGrid.most else { continue }
                guard let p = table.cell(row, probability).flatMap(words.rating),
                    let i = table.cell(row, impact).flatMap(words.rating)
                else {
                    unrated.append(cell)
                    continue
                }
                let given = table.cell(row, id)?.text ?? Self.leadingID(cell.text)
                risks.append(
                    RiskGrid.Risk(
                        id: given ?? "R\(risks.count + unrated.count + 1)",
                        text: cell,
                        probability: p,
                        impact: i
                    )
                )
                isUsed = true
            }
            if isUsed, words.isThreeStep { isThreeStep = true }
        }
        guard !risks.isEmpty else { return nil }
        let leftOut = rows - risks.count - unrated.count
        return RiskGrid(risks: risks, unrated: unrated, isThreeStep: isThreeStep, leftOut: leftOut)
    }

    /// "R12: Carrier strike" begins with its short name.
    private static func leadingID(_ text: String) -> String? {
        let first = text.prefix { $0 != " " && $0 != ":" }
        let letters = first.prefix { $0.isLetter }
        let rest = first.dropFirst(letters.count)
        guard (1...4).contains(letters.count), (1...5).contains(rest.count), rest.contains(where: \.isNumber),
            rest.allSatisfy({ $0.isNumber || $0 == "-" || $0 == "." })
        else { return nil }
        return String(first)
    }
}

/// Reads ratings: numbers of 1…5, or words from very low to very high.
///
/// Where a register knows only low, medium and high, they stand for 1, 3 and 5; beside "very high" and its like, for 2, 3, 4.
struct RatingWords {
    /// Whether low, medium and high are all there is.
    let isThreeStep: Bool

    init(_ cells: some Sequence<DrawnText?>) {
        var hasWords = false
        var isFine = false
        for cell in cells.lazy.compactMap({ $0 }) {
            let words = Self.words(cell)
            hasWords = hasWords || !words.isEmpty
            isFine = isFine || words.contains { $0 == 1 || $0 == 5 } || cell.text.contains(where: \.isNumber)
            if isFine { break }
        }
        isThreeStep = hasWords && !isFine
    }

    /// The rating of a cell; nil when it gives none or two.
    func rating(_ cell: DrawnText) -> RiskRating? {
        let tokens = TimeToken.tokens(of: cell.text)
        if let number = tokens.lazy.compactMap(\.number).first {
            guard (1...5).contains(number), tokens.first?.number == number else { return nil }
            if tokens.count > 1, case .mark(let mark) = tokens[1] {
                // "4/5" is one of five; "4/10", "4.5", "3-4" and "4 %" are none.
                guard
                    mark == "," || mark == "-" && tokens.count > 2 && tokens[2].number == nil
                        || mark == "/" && tokens.count == 3 && tokens[2].number == 5
                else { return nil }
            }
            return RiskRating(value: number, text: cell)
        }
        let values = Set(Self.words(cell))
        guard let value = values.first, values.count == 1 else { return nil }
        return RiskRating(value: isThreeStep ? [2: 1, 3: 3, 4: 5][value] ?? value : value, text: cell)
    }

    private static func words(_ cell: DrawnText) -> [Int] {
        var words = cell.folded.split(separator: " ").map(String.init)
        var values: [Int] = []
        while !words.isEmpty {
            let word = words.removeFirst()
            if word == "very" || word == "extremely", let next = words.first {
                words.removeFirst()
                if ["low", "unlikely", "minor"].contains(next) { values.append(1) }
                if ["high", "likely", "major", "severe"].contains(next) { values.append(5) }
            } else if word == "almost", words.first == "certain" {
                words.removeFirst()
                values.append(5)
            } else if let value = Self.values[word] {
                values.append(value)
            }
        }
        return values
    }

    private static let values: [String: Int] = [
        "vl": 1, "rare": 1, "remote": 1, "negligible": 1, "insignificant": 1, "l": 2, "low": 2, "unlikely": 2,
        "minor": 2,
        "m": 3, "med": 3, "medium": 3, "moderate": 3, "possible": 3, "h": 4, "high": 4, "likely": 4, "major": 4,
        "probable": 4,
        "vh": 5, "critical": 5, "severe": 5, "catastrophic": 5, "extreme": 5, "certain": 5,
    ]
}
