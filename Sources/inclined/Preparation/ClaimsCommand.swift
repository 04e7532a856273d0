public import ArgumentParser
import Interchange
public import Interviewing

/// `inclined claims …`: what people say about the two tracks, and what public evidence says.
struct ClaimsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "claims",
        abstract:
            "Finds what people say about the two tracks, with what public evidence says, how sure that is, and links.",
        discussion: "Words find claims; an id such as C1 prints one. Without words all are listed."
    )

    @Argument(help: "Words to look for, or ids.")
    var words: [String] = []

    @Option(help: ArgumentHelp("Only this verdict: \(Claim.Verdict.allCases.map(\.rawValue).joined(separator: ", "))."))
    var verdict: Claim.Verdict?

    @Option(help: "Only claims about tpm or pgm.")
    var track: Track?

    @Option(help: ArgumentHelp("Only claims on \(Claim.Matter.allCases.map(\.rawValue).joined(separator: ", "))."))
    var on: Claim.Matter?

    @Flag(help: "A JSON object.")
    var json = false

    @Option(help: "Reads content from a folder instead of the one inside the program.")
    var content: String?

    func run() throws {
        let library = try ContentSource.assessor(folder: content).library
        let search = ClaimSearch(claims: library.claims, sources: library.sources)
        let query = ClaimQuery(
            words.joined(separator: " "),
            verdicts: Set([verdict].compactMap(\.self)),
            track: track,
            matter: on
        )
        let named = words.compactMap { search.claim($0.uppercased()) }
        let isNamed = !words.isEmpty && named.count == words.count
        if let id = words.first(where: { Self.isID($0) && search.claim($0.uppercased()) == nil }) {
            throw UsageError("There is no claim \(id.uppercased()); all of them: inclined claims")
        }
        let found = isNamed ? named : search.claims(query)
        let sources = isNamed ? [] : search.sources(query)
        if json {
            return try StandardOutput.writeJSON(ClaimsJSON(claims: found, sources: words.isEmpty ? [] : sources))
        }
        let view = ClaimView(terminal: .current(), sources: library.sources)
        guard !found.isEmpty || !words.isEmpty && !sources.isEmpty else {
            let sought = words.joined(separator: " ")
            return try StandardOutput.write(
                sought.isEmpty
                    ? "No claim is like that; all of them: inclined claims"
                    : "No claim contains “\(sought)”. All of them: inclined claims"
            )
        }
        let isList = words.isEmpty && found.count > 1
        var lines = found.enumerated().flatMap { index, hit in
            isList ? view.line(hit) : (index == 0 ? [] : [""]) + view.whole(hit)
        }
        if found.isEmpty { lines = view.pages(sources) }
        let count = found.count == 1 ? "1 claim" : "\(found.count) claims"
        if isList { lines += ["", "\(count); one of them in full: inclined claims \(found[0].claim.id)"] }
        try StandardOutput.write(lines.joined(separator: "\n"))
    }

    /// Whether a word is written as an id, such as `C17`.
    private static func isID(_ word: String) -> Bool {
        let digits = word.utf8.dropFirst()
        return word.uppercased().hasPrefix("C") && !digits.isEmpty && digits.allSatisfy { (0x30...0x39).contains($0) }
    }
}

extension Claim.Verdict: ExpressibleByArgument {
    /// Accepts any case.
    public init?(argument: String) { self.init(rawValue: argument.lowercased()) }
}

extension Claim.Matter: ExpressibleByArgument {
    /// Accepts any case.
    public init?(argument: String) { self.init(rawValue: argument.lowercased()) }
}
