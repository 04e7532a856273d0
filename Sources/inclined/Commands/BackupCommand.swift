import ArgumentParser
import Persistence

/// `inclined backup`: a copy of the database.
struct BackupCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup",
        abstract: "Copies the whole database to a file, also while the application is open."
    )

    @Argument(help: "The file to write; without one, a dated file beside the database.", completion: .file())
    var file: String?

    @OptionGroup var options: DataOptions

    func run() throws {
        let store = try options.store()
        let copy = file ?? "\(store.path).backup-\(MachineClock.stamp())"
        try store.backup(to: copy)
        try StandardOutput.write(
            "Copied to \(copy). To go back to it, stop Inclined and put it in the place of \(store.path)."
        )
    }
}
