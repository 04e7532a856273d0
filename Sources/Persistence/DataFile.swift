import Foundation
import Interviewing

/// Makes the database file and its folder so that only their owner can read them.
enum DataFile {
    static let name = "inclined.sqlite"

    /// The path of the database in a folder; both exist afterwards.
    static func prepare(in folder: String) throws(StoreError) -> String {
        let file = folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
        do {
            try FileManager.default.createDirectory(
                atPath: folder,
                withIntermediateDirectories: true,
                attributes: [.posixPermissions: 0o700]
            )
        } catch {
            throw StoreError.unreachable(
                path: folder,
                reason: "the folder cannot be made; name another with --data DIR"
            )
        }
        if !FileManager.default.fileExists(atPath: file) { try createPrivately(file) }
        return file
    }

    /// Makes an empty file with mode 0600; SQLite gives the same mode to the files it puts beside it.
    static func createPrivately(_ file: String) throws(StoreError) {
        let descriptor = open(file, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            switch errno {
            case EROFS, EACCES, EPERM: throw StoreError.readOnly(path: file)
            case ENOSPC, EDQUOT: throw StoreError.full
            // Another program made it first.
            case EEXIST: return
            default: throw StoreError.unreachable(path: file, reason: String(cString: strerror(errno)))
            }
        }
        close(descriptor)
    }
}
