import Hummingbird

/// The query of a request to the API: only known names, each at most once.
struct Query {
    private let form: Form

    init(_ request: Request, known: Set<String> = []) throws(RequestProblem) {
        form = try request.query()
        var seen: Set<String> = []
        for (name, _) in form.fields {
            let shown = String(name.prefix(60))
            guard known.contains(name) else {
                throw .query(shown, "There is no parameter “\(shown)” here; take it out.")
            }
            guard seen.insert(name).inserted else { throw .query(shown, "“\(shown)” stands twice; keep one of them.") }
        }
    }

    /// A text without surrounding space; empty when it was not sent.
    func word(_ name: String) -> String { form.word(name) }

    /// A whole number; nil when it was not sent.
    func number(_ name: String, in range: ClosedRange<Int>) throws(RequestProblem) -> Int? {
        guard form.has(name) else { return nil }
        guard let number = Int(form.word(name)), range.contains(number) else {
            throw .query(name, "“\(name)” is a whole number from \(range.lowerBound) to \(range.upperBound).")
        }
        return number
    }

    /// Yes or no; no when it was not sent.
    func flag(_ name: String) throws(RequestProblem) -> Bool {
        switch form[name] {
        case nil, "false": return false
        case "true": return true
        default: throw .query(name, "“\(name)” is true or false.")
        }
    }
}

extension RequestProblem {
    /// A parameter of the query that cannot be used.
    static func query(_ name: String, _ sentence: String) -> RequestProblem {
        .json("query", name, sentence)
    }
}
