/// Says in a sentence why JSON could not be read.
enum JSONFault {
    /// The error to show for one that Foundation threw.
    static func error(_ error: any Error, bytes: [UInt8], name: String) -> InterchangeError {
        guard let fault = error as? DecodingError else { return broken(bytes, name: name) }
        switch fault {
        case .keyNotFound(let key, let context):
            return value(name, context.codingPath + [key], "is missing; export the archive again.")
        case .typeMismatch(_, let context), .valueNotFound(_, let context):
            return value(name, context.codingPath, "has the wrong kind of value; put it right or export again.")
        case .dataCorrupted(let context):
            guard context.codingPath.isEmpty else {
                let cure =
                    "cannot be understood; times look like 2026-03-01T09:30:00.000Z, days like 2026-03-01, amounts like "
                    + "150000.00 USD, levels like L6, ids like abcdefgh2345. Put it right or export again."
                return value(name, context.codingPath, cure)
            }
            return broken(bytes, name: name)
        @unknown default:
            return broken(bytes, name: name)
        }
    }

    private static func value(_ name: String, _ path: [any CodingKey], _ fault: String) -> InterchangeError {
        let steps = path.map { key in key.intValue.map { "number \($0 + 1)" } ?? "“\(shortened(key.stringValue))”" }
        let place = steps.isEmpty ? "this" : steps.joined(separator: ", ")
        return InterchangeError(file: name, reason: "\(place) \(fault)")
    }

    private static func broken(_ bytes: [UInt8], name: String) -> InterchangeError {
        guard let line = JSONScanner.faultyLine(in: bytes) else {
            return InterchangeError(
                file: name,
                reason:
                    "it is nested too deeply, holds a number that is too large or not whole, or is not UTF-8; export it again."
            )
        }
        return InterchangeError(
            file: name,
            line: line,
            reason: "this is not complete JSON; choose a file that Inclined exported, or export again."
        )
    }

    private static func shortened(_ key: String) -> String { key.count > 40 ? key.prefix(40) + "…" : key }
}
