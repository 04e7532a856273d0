import Foundation
import Interviewing

/// `assess --jsonl`: one object a line in, one out, in order, on all cores, in bounded memory.
struct Batch {
    let assessor: Assessor
    /// Groups of lines worked on at once.
    let width: Int

    /// Reads everything from `input` and writes the answers to `output`.
    func run(from input: FileHandle, to output: FileHandle) async throws {
        var stream = LineStream(input)
        try await withThrowingTaskGroup(of: (Int, Data).self) { group in
            var started = 0
            var written = 0
            var waiting: [Int: Data] = [:]
            func write(_ number: Int, _ answer: Data) throws {
                waiting[number] = answer
                while let next = waiting.removeValue(forKey: written) {
                    try output.write(contentsOf: next)
                    written += 1
                }
            }
            while let lines = try stream.next() {
                if started - written >= width * 2, let (number, answer) = try await group.next() {
                    try write(number, answer)
                }
                let number = started
                started += 1
                group.addTask { (number, answers(to: lines)) }
            }
            while let (number, answer) = try await group.next() { try write(number, answer) }
        }
    }

    private func answers(to lines: [LineStream.Line]) -> Data {
        var bytes: [UInt8] = []
        for line in lines {
            switch line {
            case .text(let data): bytes += BatchLine.answer(to: data, assessor: assessor)
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
        return Data(bytes)
    }
}
