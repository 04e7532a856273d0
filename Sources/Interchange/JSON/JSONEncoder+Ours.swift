package import Foundation

extension JSONEncoder {
    /// Keys in order, so that the same data is always the same bytes.
    package static var ours: JSONEncoder {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return encoder
    }
}
