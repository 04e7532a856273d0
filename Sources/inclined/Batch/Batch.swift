import Foundation
import Interchange
import Interviewing

/// `assess --jsonl`: one object a line in, one out, in order, on all cores, in bounded memory.
struct Batch {
    let assessor: Assessor
    /// Groups of lines worked on at once.
    let width: Int

    /// Reads everything from `input`, writes the answers to standard output, and returns the worst finding.
    func run(from input: FileHandle) async throws -> Severity? {
        var stream = LineStream(input)
        return try await withThrowingTaskGroup(of: (Int, Data, Severity?).self) { group in
            var worst: Severity?
            var started = 0
            var written = 0
            var waiting: [Int: Data] = [:]
            func write(_ number: Int, _ answer: Data, _ severity: Severity?) throws {
                if let severity { worst = Swift.max(worst ?? severity, severity) }
                waiting[number] = answer
                while let next = waiting.removeValue(forKey: written) {
                    try StandardOutput.write(next)
                    written += 1
                }
            }
            while let lines = try stream.next() {
                if started - written >= width * 2, let (number, answer, severity) = try await group.next() {
                    try write(number, answer, severity)
                }
                let number = started
                started += 1
                group.addTask {
                    let (answer, severity) = answers(to: lines)
                    return (number, answer, severity)
                }
            }
            while let (number, answer, severity) = try await group.next() { try write(number, answer, severity) }
            return worst
        }
    }

    private func answers(to lines: [LineStream.Line]) -> (Data, Severity?) {
        var bytes: [UInt8] = []
        var worst: Severity?
        for line in lines {
            switch line {
            case .text(let data):
                let (answer, severity) = BatchLine.answer(to: data, assessor: assessor)
                bytes += answer
                if let severity { worst = Swift.max(worst ?? severity, severity) }
            case .tooLong:
                var json = JSONWriter(capacity: 128)
                json.failure(
                    id: nil,
                    BatchFault(code: "too-long", message: "The line has more than \(LineStream.longestLine >> 20) MB.")
                )
                bytes += json.bytes
            }
            bytes.append(UInt8(ascii: "\n"))
        }
        return (Data(bytes), worst)
    }
}
