import Interviewing

/// The fields that every page has: title, navigation, target, message.
struct Frame {
    let title: String
    let nav: Navigation
    let target: TargetLine?
    let flash: Flash?
    let sample: Bool
    let version: String
    let wide: Bool

    struct TargetLine {
        let text: String
    }

    /// A message about what was just done, and how to undo it.
    struct Flash {
        let text: String
        let undo: Undo?
    }

    struct Undo {
        let action: String
        let label: String
    }
}

extension Target {
    /// `TPM · L6 · Payments`.
    var line: String {
        ([track.abbreviation, level.rawValue] + (label.isEmpty ? [] : [label])).joined(separator: " · ")
    }
}
