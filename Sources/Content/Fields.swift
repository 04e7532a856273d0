import Interviewing
import Yams

/// One YAML mapping, read strictly: every key must be asked for, every value must have its shape.
///
/// A misspelt key that is silently ignored is the commonest content bug, so `finish()` refuses what was not read.
final class Fields {
    let place: Place
    private let file: String
    private let mapping: Node.Mapping
    private var known: Set<String> = []

    init(_ node: Node, file: String) throws(ContentError) {
        self.file = file
        place = Fields.place(of: node, file: file)
        guard case .mapping(let mapping) = node else {
            throw ContentError("Expected keys with values here.", at: place)
        }
        self.mapping = mapping
        var seen: Set<String> = []
        for (key, _) in mapping {
            guard let name = key.string, seen.insert(name).inserted else {
                throw ContentError(
                    "The key “\(key.string ?? "?")” stands twice.",
                    at: Fields.place(of: key, file: file)
                )
            }
        }
    }

    static func place(of node: Node, file: String) -> Place {
        Place(file: file, line: node.mark?.line ?? 1, column: node.mark?.column ?? 1)
    }

    func has(_ key: String) -> Bool { node(key) != nil }

    func string(_ key: String) throws(ContentError) -> String {
        let node = try required(key)
        guard let value = node.scalar?.string else {
            throw ContentError("“\(key)” must be text.", at: Fields.place(of: node, file: file))
        }
        let trimmed = value.drop { $0.isWhitespace }
        guard !trimmed.isEmpty else { throw ContentError("“\(key)” is empty.", at: Fields.place(of: node, file: file)) }
        return String(trimmed.reversed().drop { $0.isWhitespace }.reversed())
    }

    func optionalString(_ key: String) throws(ContentError) -> String? {
        has(key) ? try string(key) : nil
    }

    func number(_ key: String, in range: ClosedRange<Double>) throws(ContentError) -> Double {
        let node = try required(key)
        guard let value = node.float, range.contains(value) else {
            throw ContentError(
                "“\(key)” must be a number from \(range.lowerBound) to \(range.upperBound).",
                at: Fields.place(of: node, file: file)
            )
        }
        return value
    }

    func optionalNumber(_ key: String) throws(ContentError) -> Double? {
        has(key) ? try number(key, in: -1e9...1e9) : nil
    }

    func flag(_ key: String) throws(ContentError) -> Bool {
        guard let node = node(key) else { return false }
        guard let value = node.bool else {
            throw ContentError("“\(key)” must be true or false.", at: Fields.place(of: node, file: file))
        }
        return value
    }

    func choice<Value: RawRepresentable & CaseIterable>(
        _ key: String,
        _ type: Value.Type
    ) throws(ContentError) -> Value where Value.RawValue == String {
        let written = try string(key)
        if let value = Value(rawValue: written) { return value }
        let allowed = Value.allCases.map(\.rawValue).joined(separator: ", ")
        throw ContentError("“\(written)” is no \(key); write one of: \(allowed).", at: placeOfValue(key))
    }

    func optionalChoice<Value: RawRepresentable & CaseIterable>(
        _ key: String,
        _ type: Value.Type
    ) throws(ContentError) -> Value? where Value.RawValue == String {
        has(key) ? try choice(key, type) : nil
    }

    func choices<Value: RawRepresentable & CaseIterable>(
        _ key: String,
        _ type: Value.Type
    ) throws(ContentError) -> [Value] where Value.RawValue == String {
        var values: [Value] = []
        for written in try strings(key) {
            guard let value = Value(rawValue: written) else {
                let allowed = Value.allCases.map(\.rawValue).joined(separator: ", ")
                throw ContentError(
                    "“\(written)” is not known to “\(key)”; known are: \(allowed).",
                    at: placeOfValue(key)
                )
            }
            values.append(value)
        }
        return values
    }

    /// A list of texts; a missing key is an empty list.
    func strings(_ key: String) throws(ContentError) -> [String] {
        guard let node = node(key) else { return [] }
        guard case .sequence(let sequence) = node else {
            throw ContentError("“\(key)” must be a list.", at: Fields.place(of: node, file: file))
        }
        var values: [String] = []
        for item in sequence {
            guard let value = item.scalar?.string, !value.isEmpty else {
                throw ContentError("“\(key)” must hold texts only; quote them.", at: Fields.place(of: item, file: file))
            }
            values.append(value)
        }
        return values
    }

    /// A list of mappings; a missing key is an empty list.
    func entries(_ key: String) throws(ContentError) -> [Fields] {
        guard let node = node(key) else { return [] }
        return try Fields.list(node, file: file)
    }

    func fields(_ key: String) throws(ContentError) -> Fields {
        try Fields(try required(key), file: file)
    }

    /// Texts, or mappings with `text` and `target`.
    func examples(_ key: String) throws(ContentError) -> [Example] {
        guard let node = node(key) else { return [] }
        guard case .sequence(let sequence) = node else {
            throw ContentError("“\(key)” must be a list.", at: Fields.place(of: node, file: file))
        }
        var examples: [Example] = []
        for item in sequence {
            if let text = item.scalar?.string {
                examples.append(Example(text: text))
            } else {
                let fields = try Fields(item, file: file)
                let example = Example(
                    text: try fields.string("text"),
                    target: try fields.optionalChoice("target", Track.self)
                )
                try fields.finish()
                examples.append(example)
            }
        }
        return examples
    }

    /// Refuses keys that nobody asked for.
    func finish() throws(ContentError) {
        for (key, _) in mapping {
            let name = key.string ?? "?"
            guard known.contains(name) else {
                let allowed = known.sorted().joined(separator: ", ")
                throw ContentError(
                    "“\(name)” is no key of this entry; its keys are: \(allowed).",
                    at: Fields.place(of: key, file: file)
                )
            }
        }
    }

    func placeOfValue(_ key: String) -> Place {
        node(key).map { Fields.place(of: $0, file: file) } ?? place
    }

    static func list(_ node: Node, file: String) throws(ContentError) -> [Fields] {
        guard case .sequence(let sequence) = node else {
            throw ContentError("Expected a list of entries here.", at: place(of: node, file: file))
        }
        var list: [Fields] = []
        for item in sequence { list.append(try Fields(item, file: file)) }
        return list
    }

    private func node(_ key: String) -> Node? {
        known.insert(key)
        return mapping.first { $0.key.string == key }?.value
    }

    private func required(_ key: String) throws(ContentError) -> Node {
        guard let node = node(key) else { throw ContentError("“\(key)” is missing.", at: place) }
        return node
    }
}

extension Fields {
    /// Whether a key holds an empty text, for the few keys that may.
    func isEmptyText(_ key: String) -> Bool {
        (try? string(key)) == nil
    }
}
