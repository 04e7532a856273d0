import ArgumentParser
import Foundation
import Interviewing
import Persistence
import WebApp

/// `--data DIR`, shared by every command that works on the candidate's data.
struct DataOptions: ParsableArguments {
    @Option(help: "The folder of your data. Without it: $XDG_DATA_HOME/inclined, else ~/.local/share/inclined.")
    var data: String?

    @Option(help: "Reads content from a folder instead of the one inside the program.")
    var content: String?

    /// The folder, by the XDG rules.
    var folder: String {
        if let data { return data }
        let environment = ProcessInfo.processInfo.environment
        // The specification says to ignore a relative path.
        if let home = environment["XDG_DATA_HOME"], home.hasPrefix("/") { return "\(home)/inclined" }
        return NSHomeDirectory() + "/.local/share/inclined"
    }

    /// The size of a database and the copies beside it.
    static func storage(of path: String) -> Storage {
        let files = FileManager.default
        let file = URL(fileURLWithPath: path)
        let folder = file.deletingLastPathComponent().path
        // What was written last may still stand in the log beside the file.
        let size = [path, "\(path)-wal"].reduce(0) { sum, file in
            sum + ((try? files.attributesOfItem(atPath: file)[.size] as? Int) ?? 0)
        }
        let copies = ((try? files.contentsOfDirectory(atPath: folder)) ?? [])
            .filter { $0.hasPrefix("\(file.lastPathComponent).backup-") }
            .compactMap { name -> (path: String, made: Timestamp)? in
                let copy = "\(folder)/\(name)"
                guard let made = try? files.attributesOfItem(atPath: copy)[.modificationDate] as? Date else {
                    return nil
                }
                return (copy, Timestamp(milliseconds: Int64(made.timeIntervalSince1970 * 1000)))
            }
        return Storage(path: path, bytes: size, backups: copies.sorted { $1.made < $0.made })
    }

    /// Opens the store.
    func store() throws(StoreError) -> SQLiteStore { try SQLiteStore.open(folder: folder) }

    /// Opens the store together with the engine.
    func workspace() throws -> Workspace {
        Workspace(store: try store(), assessor: try ContentSource.assessor(folder: content))
    }
}

/// The clock of the machine.
enum MachineClock {
    static func now() -> Timestamp {
        Timestamp(milliseconds: Int64((Date().timeIntervalSince1970 * 1000).rounded()))
    }

    /// `2 March 2026, 09:12` in the machine's time zone.
    static func shown(_ time: Timestamp) -> String {
        shownFormat.string(from: Date(timeIntervalSince1970: Double(time.milliseconds) / 1000))
    }

    private static let shownFormat: DateFormatter = {
        let formatter = DateFormatter()
        formatter.locale = Locale(identifier: "en_GB_POSIX")
        formatter.dateFormat = "d MMMM yyyy, HH:mm"
        return formatter
    }()

    /// `20260302-091245-037`, for names of files: two copies in one second must not collide.
    static func stamp() -> String {
        stampFormat("yyyyMMdd-HHmmss-SSS").string(from: Date())
    }

    /// How far this machine's clock is ahead of UTC now.
    static func offset() -> ClockOffset { ClockOffset(minutes: TimeZone.current.secondsFromGMT() / 60) }

    /// `2026-03-02` in the machine's time zone.
    static func today() -> String { offset().day(of: now()).description }

    private static func stampFormat(_ format: String) -> DateFormatter {
        let formatter = DateFormatter()
        formatter.locale = Locale(identifier: "en_US_POSIX")
        formatter.dateFormat = format
        return formatter
    }

    /// A seed for a new loop.
    static func newSeed() -> Int64 { Int64.random(in: 0...LoopPlan.largestSeed) }

    /// A new story id.
    static func newID() -> StoryID {
        var random = SystemRandomNumberGenerator()
        return StoryID(using: &random)
    }
}
