import Foundation
import Testing

/// A sample candidate who prepares.
enum PreparationFolder {
    /// Days from today in the machine's own calendar, as `2026-12-14`.
    static func day(_ ahead: Int) -> String {
        let formatter = DateFormatter()
        formatter.locale = Locale(identifier: "en_US_POSIX")
        formatter.dateFormat = "yyyy-MM-dd"
        return formatter.string(from: Date(timeIntervalSinceNow: Double(ahead) * 86_400))
    }

    /// A folder with the sample's stories.
    static func withStories(_ body: (String) throws -> Void) throws {
        try LoopFolder.withData { data in
            let done = try Program.run(["import", "Samples/tpm-mara-lindqvist/stories", "--data", data])
            #expect(done.code == 0, "\(done.errors)")
            try body(data)
        }
    }

    /// The same with a loop in three weeks.
    static func withPlan(_ body: (String) throws -> Void) throws {
        try withStories { data in
            let done = try Program.run(
                ["plan", "--loop", day(21), "--minutes", "60", "--weekend", "120", "--data", data]
            )
            #expect(done.code == 0, "\(done.errors)")
            try body(data)
        }
    }

    /// What a command prints is readable in 80 columns; addresses are never broken.
    static func expectNarrow(_ done: Program.Outcome) {
        let wide = done.lines.filter { $0.count > 80 && $0.split(separator: " ").count > 1 }
        #expect(done.code == 0 && wide.isEmpty, "\(done.errors)\(wide)")
    }

    /// A refusal: code 2, nothing on standard output, one sentence with its cure.
    static func refuse(_ arguments: [String], _ cure: String, in data: String) throws {
        let done = try Program.run(arguments + ["--data", data])
        #expect(done.code == 2 && done.output.isEmpty, "\(done.text)")
        #expect(done.errors.contains(cure) && !done.errors.contains("Fatal"), "\(done.errors)")
    }
}
