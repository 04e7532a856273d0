import Interviewing
import TextAnalysis

/// What can be done about pay reports, the same for pages and the API.
struct PayActions {
    let shell: Shell

    private var store: any Store { shell.site.workspace.store }

    /// Longest name of a file, in characters.
    static let longestName = 200

    /// Today, in the time zone of the machine.
    func today() throws -> CalendarDay {
        guard let today = CalendarDay(shell.site.today()) else {
            throw WebAppError(sentence: "The day of this machine cannot be read.")
        }
        return today
    }

    /// A file that was read, with what the reader left out or took for granted.
    struct Imported {
        let file: PayFile
        let read: PayImport
    }

    /// Reads a file and keeps its reports: all of them, or none.
    ///
    /// - Throws: `PayFileError` with every line that cannot be read.
    func add(_ bytes: [UInt8], name: String) async throws -> Imported {
        let read = try PayReader.read(bytes, today: try today())
        guard read.reports.count <= PayFile.mostReports else {
            throw RequestProblem.invalid(
                "The file holds \(GroupedNumber.text(read.reports.count)) reports of the two tracks; "
                    + "\(GroupedNumber.text(PayFile.mostReports)) are the most. Split it and read the parts."
            )
        }
        let clean = String(name.filter { $0 != "\0" }.trimmingSpace.prefix(Self.longestName))
        let file = try await store.addPayFile(
            name: clean.isEmpty ? "Pay reports" : clean,
            reports: read.reports,
            at: shell.site.now()
        )
        return Imported(file: file, read: read)
    }
}
