import Interviewing

/// The values of one object of an offer's file, each read with its name in every complaint.
struct OfferFields {
    private let values: [String: JSONValue]
    private let place: String

    /// Takes an object whose keys are all known.
    ///
    /// - Throws: `UsageError` for anything else than an object, and for a key that means nothing here.
    init(_ value: JSONValue, at place: String, known: [String]) throws {
        guard case .object(let values) = value else {
            throw UsageError("“\(place)” is \(value.kind); write an object with \(known.joined(separator: ", ")).")
        }
        if let odd = values.keys.filter({ !known.contains($0) }).min() {
            throw UsageError(
                "“\(place)” has no “\(odd.prefix(40))”; it can have \(known.joined(separator: ", "))."
            )
        }
        (self.values, self.place) = (values, place)
    }

    /// A value; nil when it is absent or null.
    subscript(key: String) -> JSONValue? {
        guard let value = values[key] else { return nil }
        if case .null = value { return nil }
        return value
    }

    /// A text or number as text; nil when it is absent.
    func text(_ key: String) throws -> String? { try self[key].map { try Self.text($0, at: key) } }

    /// A whole number; nil when it is absent.
    func number(_ key: String) throws -> Int? {
        try text(key).map { text in
            guard let number = Int(text) else {
                throw UsageError("“\(key)” is “\(text.prefix(40))”; write a whole number.")
            }
            return number
        }
    }

    /// An amount; nil when it is absent.
    func money(_ key: String, in currency: Currency) throws -> Money? {
        try self[key].map { try Self.money($0, at: key, in: currency) }
    }

    /// A share in basis points: a number is one already, a text is read in per cent. nil when it is absent.
    func share(_ key: String) throws -> Int? {
        guard let value = self[key] else { return nil }
        if case .number = value { return try number(key) }
        let text = try Self.text(value, at: key)
        return try Self.read(key) { () throws(MoneyError) in try BasisPoints.read(text) }
    }

    static func text(_ value: JSONValue, at key: String) throws -> String {
        switch value {
        case .text(let text), .number(let text): text
        case .null, .truth, .list, .object: throw UsageError("“\(key)” is \(value.kind); write a text or a number.")
        }
    }

    static func money(_ value: JSONValue, at key: String, in currency: Currency) throws -> Money {
        let text = try text(value, at: key)
        return try read(key) { () throws(MoneyError) in try Money.read(text, in: currency) }
    }

    /// Puts the name before what is wrong with a value.
    static func read<Value>(_ key: String, _ work: () throws(MoneyError) -> Value) throws -> Value {
        do {
            return try work()
        } catch {
            throw UsageError("“\(key)”: \(error)")
        }
    }
}
