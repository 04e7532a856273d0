/// Reads Word documents: the one file in the archive that holds the text, unpacked by `unzip` within limits.
struct DOCXReader {
    /// The file of the archive that holds the text.
    static let textFile = "word/document.xml"
    /// The size that any document may unpack to, however small its archive is.
    static let smallestLimit = 1_000_000

    /// How much the document may cost.
    let limits: DocumentLimits
    /// The program.
    let tool: DocumentTools.Tool

    /// Reads a document.
    func read(_ bytes: [UInt8], name: String) async throws -> ImportedText {
        let result = try await unpack(bytes, name: name)
        guard let code = result.exitCode else { throw DocumentError.damaged(name, reason: "\(tool.name) broke off") }
        switch code {
        case 0, 1: break
        case 11: throw DocumentError.mismatch(name, claim: "a Word document (DOCX)", content: "another ZIP archive")
        case 5 where result.errors.contains("password"), 81, 82: throw DocumentError.encrypted(name)
        default: throw DocumentError.damaged(name, reason: "\(tool.name) cannot unpack it")
        }
        guard !result.output.isEmpty else { throw DocumentError.empty(name) }
        guard let raw = WordDocumentParser.text(of: result.output) else {
            throw DocumentError.damaged(name, reason: "its \(DOCXReader.textFile) is no well-formed XML")
        }
        return ImportedText(text: TextCleanUp.cleaned(raw), format: .docx, name: name)
    }

    private func unpack(_ bytes: [UInt8], name: String) async throws -> ChildProcess.Result {
        let outputLimit = min(limits.outputSize, max(DOCXReader.smallestLimit, bytes.count * limits.expansion))
        do {
            return try await TemporaryFile.with(bytes, ending: "docx") { path in
                // With a password given, wrong or not, the program never asks for one at the terminal.
                let arguments = ["-p", "-P", "none", path, DOCXReader.textFile]
                return try await ChildProcess(
                    tool: tool,
                    arguments: arguments,
                    outputLimit: outputLimit,
                    time: limits.time
                ).run()
            }
        } catch let failure as ChildProcess.Failure {
            throw failure.refusal(of: name, tool: tool, limit: limits.time)
        }
    }
}
