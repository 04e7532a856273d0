/// The two program tracks.
public enum Track: String, Sendable, Codable, CaseIterable {
    /// Technical Program Manager.
    case tpm
    /// Program Manager.
    case pgm

    /// The other track.
    public var other: Track { self == .tpm ? .pgm : .tpm }

    /// `TPM` or `PGM`.
    public var abbreviation: String { self == .tpm ? "TPM" : "PGM" }
}

/// What a piece of evidence speaks for.
public enum Leaning: String, Sendable, Codable, CaseIterable {
    /// Technical risk and the delivery mechanism.
    case tpm
    /// The why and how across business units.
    case pgm
    /// Schedules, trackers and meetings without a lever.
    case coordination
}

/// How far an influence reaches, from small to large.
public enum Radius: String, Sendable, Codable, CaseIterable, Comparable {
    /// One's own work.
    case ownWork = "own-work"
    /// One team.
    case team
    /// Several teams or services.
    case severalTeams = "several-teams"
    /// One organisation.
    case organisation
    /// Several organisations or business units.
    case severalOrganisations = "several-organisations"
    /// The company.
    case company
    /// Partners, regulators, markets.
    case external

    /// Position from 0.
    public var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }

    /// Orders from one's own work outwards.
    public static func < (left: Radius, right: Radius) -> Bool { left.rank < right.rank }
}

/// The kind of problem that was solved.
public enum Nature: String, Sendable, Codable, CaseIterable {
    /// Architecture, code, infrastructure.
    case technical
    /// Structures, roles, decision rights.
    case organisational
    /// Revenue, cost, market, risk.
    case business
    /// The experience of customers.
    case customer
    /// Running processes and sites.
    case operational
}
