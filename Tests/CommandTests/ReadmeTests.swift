import Foundation
import Testing

/// A README that shows what the program does not print misleads its first reader.
@Suite(.enabled(if: Program.path != nil))
struct ReadmeTests {
    @Test func `every output in the README is the program's own`() throws {
        let text = try String(contentsOfFile: Program.root + "/README.md", encoding: .utf8)
        let blocks = text.components(separatedBy: "```").filter { $0.hasPrefix("\n$ ./run ") }
        #expect(!blocks.isEmpty)
        for block in blocks {
            let lines = block.split(separator: "\n").map(String.init)
            let command = try #require(lines.first).dropFirst("$ ./run ".count)
            let printed = try Program.run(command.split(separator: " ").map(String.init)).lines
            var rest = printed[...]
            // "…" stands for lines left out; what is shown comes in this order.
            for line in lines.dropFirst() where line.trimmingCharacters(in: .whitespaces) != "…" {
                let place = rest.firstIndex(of: line)
                #expect(place != nil, "\(command) does not print: \(line)")
                if let place { rest = rest[(place + 1)...] }
            }
        }
    }
}
