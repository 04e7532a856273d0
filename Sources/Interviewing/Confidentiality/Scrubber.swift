import TextAnalysis

/// Replaces every secret with a stand-in that a reader understands.
///
/// The first term of the candidate's list becomes `[term 1]` wherever it stands, an e-mail address `[e-mail]`, and so on.
/// Bytes outside secrets stay as they are; scrubbing again changes nothing more.
public struct Scrubber: Sendable {
    /// What it looks for.
    public let scanner: SecretScanner

    /// Takes the candidate's list.
    public init(terms: [String]) {
        scanner = SecretScanner(terms: terms)
    }

    /// The text without secrets.
    public func scrub(_ text: String) -> String {
        var text = text
        // A secret may come to light when one beside it has gone; each round leaves fewer bytes that can be one.
        while true {
            let secrets = scanner.scan(text)
            if secrets.isEmpty { return text }
            text = replacing(secrets, in: text)
        }
    }

    private func replacing(_ secrets: [Secret], in text: String) -> String {
        let bytes = Array(text.utf8)
        var scrubbed: [UInt8] = []
        scrubbed.reserveCapacity(bytes.count)
        var done = 0
        for secret in secrets {
            scrubbed += bytes[done..<secret.span.start]
            scrubbed += secret.standIn.utf8
            done = secret.span.end
        }
        scrubbed += bytes[done...]
        return String(decoding: scrubbed, as: UTF8.self)
    }
}
