import GRDB
import Interviewing

extension StoreError {
    /// What an error of the database means for the candidate.
    init(_ error: any Error, path: String) {
        if let known = error as? StoreError {
            self = known
            return
        }
        guard let error = error as? DatabaseError else {
            self = .unreachable(path: path, reason: "\(error)")
            return
        }
        switch error.resultCode {
        case .SQLITE_FULL: self = .full
        case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH: self = .readOnly(path: path)
        case .SQLITE_BUSY, .SQLITE_LOCKED: self = .locked
        case .SQLITE_CORRUPT, .SQLITE_NOTADB: self = .damaged(path: path)
        case .SQLITE_CANTOPEN:
            self = .unreachable(
                path: path,
                reason: "it or its folder cannot be opened or written; allow that, or use --data DIR"
            )
        case .SQLITE_IOERR: self = .unreachable(path: path, reason: "the disk reported an error")
        case .SQLITE_CONSTRAINT: self = .refused(error.message ?? "a rule of the schema")
        default: self = .refused(error.message ?? error.resultCode.description)
        }
    }
}
