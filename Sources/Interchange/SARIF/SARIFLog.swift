public import Interviewing
public import TextAnalysis

/// Findings in SARIF 2.1.0, the form that editors and build servers show.
///
/// Source: OASIS, "Static Analysis Results Interchange Format (SARIF) Version 2.1.0", 2020,
/// https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
public struct SARIFLog: Encodable, Sendable {
    let schema = "https://json.schemastore.org/sarif-2.1.0.json"
    let version = "2.1.0"
    let runs: [Run]

    enum CodingKeys: String, CodingKey {
        case schema = "$schema"
        case version, runs
    }

    /// Makes a log of one run over any number of files.
    public init(_ files: [File]) {
        var rules: [String: Rule] = [:]
        for finding in files.lazy.flatMap(\.findings) where rules[finding.rule] == nil {
            rules[finding.rule] = Rule(finding)
        }
        let ordered = rules.values.sorted { $0.id < $1.id }
        let places = Dictionary(uniqueKeysWithValues: zip(ordered.map(\.id), 0...))
        let results = files.flatMap { file in
            file.findings.map { Result($0, rule: places[$0.rule] ?? 0, in: file) }
        }
        runs = [Run(tool: Tool(driver: Driver(rules: ordered)), results: results)]
    }

    /// A file with what was found in it.
    public struct File: Sendable {
        let name: String
        let document: Document
        let lines: Lines
        let findings: [Finding]

        /// Takes a file.
        ///
        /// - Parameters:
        ///   - name: Its path as the user gave it.
        ///   - text: The text that the findings' spans count in.
        ///   - lines: Whether lines of the text are lines of the file.
        public init(name: String, text: String, lines: Lines, findings: [Finding]) {
            (self.name, document, self.lines, self.findings) = (name, Document(text), lines, findings)
        }
    }

    /// Whether a place in the text is a place in the file.
    public enum Lines: Sendable {
        /// The file is the text.
        case sameAsFile
        /// The text was taken out of the file, as from a PDF; no line of it can be shown there.
        case ofImport
    }

    /// Something found, as every review has it.
    public struct Finding: Sendable {
        let rule: String
        let title: String
        let why: String
        let severity: Severity
        let span: TextSpan
        let message: String
        let advice: String

        /// Makes a finding.
        public init(
            rule: String,
            title: String,
            why: String,
            severity: Severity,
            span: TextSpan,
            message: String,
            advice: String
        ) {
            (self.rule, self.title, self.why, self.severity) = (rule, title, why, severity)
            (self.span, self.message, self.advice) = (span, message, advice)
        }
    }
}

extension SARIFLog {
    struct Run: Encodable, Sendable {
        let tool: Tool
        /// Columns are counted in characters as Unicode numbers them.
        let columnKind = "unicodeCodePoints"
        let results: [Result]
    }

    struct Tool: Encodable, Sendable { let driver: Driver }

    struct Driver: Encodable, Sendable {
        let name = "Inclined"
        let rules: [Rule]
    }

    struct Words: Encodable, Sendable { let text: String }

    struct Rule: Encodable, Sendable {
        let id: String
        let shortDescription: Words
        let fullDescription: Words
        let help: Words

        init(_ finding: Finding) {
            id = finding.rule
            shortDescription = Words(text: finding.title)
            fullDescription = Words(text: finding.why)
            help = Words(text: finding.advice)
        }
    }

    struct Result: Encodable, Sendable {
        let ruleId: String
        let ruleIndex: Int
        let level: String
        let message: Words
        let locations: [Location]

        init(_ finding: Finding, rule: Int, in file: File) {
            ruleId = finding.rule
            ruleIndex = rule
            level =
                switch finding.severity {
                case .note: "note"
                case .warning: "warning"
                case .problem: "error"
                }
            message = Words(text: "\(finding.message) \(finding.advice)")
            locations = [Location(physicalLocation: PhysicalLocation(finding, in: file))]
        }
    }

    struct Location: Encodable, Sendable { let physicalLocation: PhysicalLocation }

    struct PhysicalLocation: Encodable, Sendable {
        let artifactLocation: ArtifactLocation
        let region: Region?

        init(_ finding: Finding, in file: File) {
            artifactLocation = ArtifactLocation(uri: PercentCoding.path(file.name))
            region =
                switch file.lines {
                case .sameAsFile: Region(finding.span, in: file.document)
                case .ofImport: nil
                }
        }
    }

    struct ArtifactLocation: Encodable, Sendable { let uri: String }

    struct Region: Encodable, Sendable {
        let startLine: Int
        let startColumn: Int
        let endLine: Int
        let endColumn: Int

        init(_ span: TextSpan, in document: Document) {
            (startLine, startColumn) = Self.position(span.start, in: document)
            (endLine, endColumn) = Self.position(span.end, in: document)
        }

        /// Line and column from 1; the column counts code points, as `columnKind` says.
        private static func position(_ offset: Int, in document: Document) -> (Int, Int) {
            let line = document.position(of: offset).line
            var start = min(offset, document.count)
            while start > 0, document.bytes[start - 1] != UInt8(ascii: "\n") { start -= 1 }
            let before = document.text(in: TextSpan(start: start, end: offset))
            return (line, before.unicodeScalars.count + 1)
        }
    }
}

/// Paths as relative references.
enum PercentCoding {
    /// Bytes that stand for themselves in a path. Source: RFC 3986, section 3.3.
    private static let plain = Set(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~/!$&'()*+,;=@".utf8
    )

    /// The path with every other byte as `%XX`.
    static func path(_ path: String) -> String {
        let digits = Array("0123456789ABCDEF")
        return path.utf8.reduce(into: "") { text, byte in
            if plain.contains(byte) {
                text.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                text += "%\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
            }
        }
    }
}
