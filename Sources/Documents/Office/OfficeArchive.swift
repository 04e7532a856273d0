/// Unpacks single members of an Office file with `unzip`, all together within the limits of one document.
struct OfficeArchive {
    /// The size that any document may unpack to, however small its archive is.
    static let smallestLimit = 1_000_000

    private let bytes: [UInt8]
    private let name: String
    private let tool: DocumentTools.Tool
    private let time: Duration
    /// The bytes that may still be unpacked.
    private var budget: Int

    /// Creates an archive of the bytes of a file.
    init(_ bytes: [UInt8], name: String, limits: DocumentLimits, tool: DocumentTools.Tool) {
        self.bytes = bytes
        self.name = name
        self.tool = tool
        time = limits.time
        budget = min(limits.outputSize, max(OfficeArchive.smallestLimit, bytes.count * limits.expansion))
    }

    /// The content of a member; nil when the archive has none of that name.
    ///
    /// - Throws: `DocumentError` when the archive is protected, damaged or unpacks to too much.
    mutating func member(_ path: String) async throws -> [UInt8]? {
        guard budget > 0 else { throw DocumentError.bomb(name) }
        let result = try await unpack(path)
        guard let code = result.exitCode else { throw DocumentError.damaged(name, reason: "\(tool.name) broke off") }
        switch code {
        case 0, 1: break
        case 11: return nil
        case 5 where result.errors.contains("password"), 81, 82: throw DocumentError.encrypted(name)
        // Members that share their bytes with others.
        case 12: throw DocumentError.bomb(name)
        default: throw DocumentError.damaged(name, reason: "\(tool.name) cannot unpack it")
        }
        budget -= result.output.count
        return result.output
    }

    private func unpack(_ path: String) async throws -> ChildProcess.Result {
        do {
            return try await TemporaryFile.with(bytes, ending: "zip") { file in
                // With a password given, wrong or not, the program never asks for one at the terminal.
                try await ChildProcess(
                    tool: tool,
                    arguments: ["-p", "-P", "none", file, path],
                    outputLimit: budget,
                    time: time
                ).run()
            }
        } catch let failure as ChildProcess.Failure {
            throw failure.refusal(of: name, tool: tool, limit: time)
        }
    }
}
