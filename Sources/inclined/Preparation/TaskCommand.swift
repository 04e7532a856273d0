import Interviewing

/// Where a task is done at the terminal.
enum TaskCommand {
    /// The command that a task begins with, from the address of its page; nil where only the page does it.
    static func words(for place: String, track: Track) -> String? {
        let path = place.prefix { $0 != "?" }.split(separator: "/").map(String.init)
        switch (path.first, path.dropFirst().first) {
        case ("resume", _): return "inclined import FILE"
        case ("stories", nil): return "inclined stories"
        case ("stories", "new"): return "inclined stories add"
        case ("stories", let id?): return "inclined stories edit \(id)"
        case ("matrix", _): return "inclined stories matrix"
        case ("rehearsal", _): return "inclined rehearse"
        case ("loops", nil): return "inclined mock"
        case ("loops", let number?) where path.last == "debrief": return "inclined debrief \(number)"
        case ("loops", let number?): return "inclined mock \(number)"
        case ("designs", _): return track == .tpm ? "inclined design" : "inclined program"
        case ("documents", _), ("writing", _): return "inclined review FILE"
        default: return nil
        }
    }
}
