public import ArgumentParser
public import Interviewing

// Whoever types TPM or Problem means tpm or problem.

extension TextKind: ExpressibleByArgument {
    /// Accepts any case.
    public init?(argument: String) { self.init(rawValue: argument.lowercased()) }
}

extension Track: ExpressibleByArgument {
    /// Accepts any case.
    public init?(argument: String) { self.init(rawValue: argument.lowercased()) }
}

extension Severity: ExpressibleByArgument {
    /// Accepts any case.
    public init?(argument: String) { self.init(rawValue: argument.lowercased()) }
}

extension Level: ExpressibleByArgument {
    /// Accepts `l6` as well as `L6`.
    public init?(argument: String) { self.init(rawValue: argument.uppercased()) }
}

extension ArtifactType: ExpressibleByArgument {
    /// Accepts any case.
    public init?(argument: String) { self.init(rawValue: argument.lowercased()) }
}
