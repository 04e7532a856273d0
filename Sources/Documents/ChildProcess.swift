import Subprocess

/// Runs a program with limits of time and output.
struct ChildProcess {
    /// What the program wrote and how it ended.
    struct Result: Sendable {
        /// Standard output.
        let output: [UInt8]
        /// The first part of standard error.
        let errors: String
        /// The exit code; nil when a signal ended the program.
        let exitCode: Int?
    }

    /// Why the program gave no result.
    enum Failure: Error {
        /// There is no such program.
        case missing
        /// The time was up; the program was ended.
        case timeout
        /// The program wrote more than allowed; it was ended.
        case tooMuchOutput
        /// The program could not be run.
        case broken
    }

    /// The program.
    let tool: DocumentTools.Tool
    /// Its arguments.
    let arguments: [String]
    /// The most bytes that it may write.
    let outputLimit: Int
    /// The time that it may take.
    let time: Duration

    /// Runs the program.
    ///
    /// The program reads files, never standard input: one that ends early would break the pipe, and with it us.
    ///
    /// - Throws: `Failure`, or `CancellationError` when the task is cancelled.
    func run() async throws -> Result {
        try await withThrowingTaskGroup(of: Result.self) { group in
            group.addTask { try await spawn() }
            group.addTask {
                try await Task.sleep(for: time)
                throw Failure.timeout
            }
            defer { group.cancelAll() }
            guard let result = try await group.next() else { throw Failure.broken }
            return result
        }
    }

    private func spawn() async throws -> Result {
        do {
            let record = try await Subprocess.run(
                .name(tool.name),
                arguments: Arguments(arguments),
                environment: environment,
                output: .bytes(limit: outputLimit),
                error: .string(limit: 1 << 23)
            )
            return Result(
                output: record.standardOutput,
                errors: record.standardError,
                exitCode: exitCode(record.terminationStatus)
            )
        } catch let error as SubprocessError {
            if Task.isCancelled { throw CancellationError() }
            if error.code == .executableNotFound { throw Failure.missing }
            if error.code == .outputLimitExceeded { throw Failure.tooMuchOutput }
            throw Failure.broken
        }
    }

    private func exitCode(_ status: TerminationStatus) -> Int? {
        if case .exited(let code) = status { return Int(code) }
        return nil
    }

    /// Messages in English; a program whose folder is known is looked up there and nowhere else.
    private var environment: Environment {
        guard let folder = tool.folder else { return .inherit.updating(["LC_ALL": "C.UTF-8"]) }
        return .inherit.updating(["LC_ALL": "C.UTF-8", "PATH": folder])
    }
}

extension ChildProcess.Failure {
    /// The refusal of a document whose program failed.
    func refusal(of name: String, tool: DocumentTools.Tool, limit: Duration) -> DocumentError {
        switch self {
        case .missing: .missingTool(name, tool: tool)
        case .timeout: .timeout(name, tool: tool, limit: limit)
        case .tooMuchOutput: .bomb(name)
        case .broken: .damaged(name, reason: "\(tool.name) could not be run on it")
        }
    }
}
