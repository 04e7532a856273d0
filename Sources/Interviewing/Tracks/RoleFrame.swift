import TextAnalysis

/// Whether a résumé or role tells of program work at all.
///
/// Nurses, accountants and shop managers also set policies and raise revenue. Where a résumé names no program, project
/// or initiative, such lines say little about either track; technical work frames itself.
struct RoleFrame {
    private let programLines: Int
    private let technicalLines: Int
    private let isRole: Bool

    /// What evidence counts where nothing frames it as program work.
    static let unframed = 0.3

    init(_ ground: Ground) {
        isRole = ground.kind == .role || ground.kind == .resume
        programLines = ground.reading.notes.count { $0.groups.contains(.program) }
        technicalLines = ground.reading.notes.count { $0.groups.contains(.system) }
    }

    /// The factor for evidence of one leaning.
    func factor(for leaning: Leaning) -> Double {
        guard isRole else { return 1 }
        switch leaning {
        case .tpm: return programLines + technicalLines >= 2 ? 1 : Self.unframed
        case .pgm, .coordination: return programLines > 0 ? 1 : Self.unframed
        }
    }
}
