import Interviewing

extension Leaning {
    /// The colour of the leaning.
    var style: Terminal.Style {
        switch self {
        case .tpm: .tpm
        case .pgm: .pgm
        case .coordination: .coordination
        }
    }
}

extension Severity {
    /// The colour of the severity.
    var style: Terminal.Style {
        switch self {
        case .note: .cyan
        case .warning: .yellow
        case .problem: .red
        }
    }
}

extension Radius {
    /// The radius in words.
    var words: String { rawValue.split(separator: "-").joined(separator: " ") }
}
