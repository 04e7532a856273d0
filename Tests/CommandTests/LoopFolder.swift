import Foundation
import Testing

/// A candidate's data in a folder of its own.
enum LoopFolder {
    private static let stories = "Samples/tpm-mara-lindqvist/stories"
    private static let planned = ["loop", "new", "--track", "tpm", "--level", "L6", "--seed", "7"]
    static let answer = """
        In spring 2023 our biggest merchants saw payments time out. I read the lock waits of the ledger database and saw
        that one job held a row for nine seconds. I moved the job to a queue and told both teams why.
        The p99 fell from 900 ms to 240 ms in six weeks.
        """
    /// More than a round can ask for.
    static let answers = String(repeating: answer + "\n.\n", count: 30)

    static func object(_ outcome: Program.Outcome) throws -> [String: Any] {
        let value = try? JSONSerialization.jsonObject(with: outcome.output)
        return try #require(value as? [String: Any], "\(outcome.text)\(outcome.errors)")
    }

    /// A folder with the sample's stories and one loop.
    static func withLoop(_ body: (String) throws -> Void) throws {
        try withData { data in
            _ = try Program.run(["import", stories, "--data", data])
            let done = try Program.run(planned + ["--data", data])
            #expect(done.code == 0, "\(done.errors)")
            try body(data)
        }
    }

    static func withData(_ body: (String) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("data-\(UUID().uuidString)").path
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try body(folder)
    }
}
