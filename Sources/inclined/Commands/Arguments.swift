public import ArgumentParser
public import Interviewing

extension TextKind: ExpressibleByArgument {}
extension Track: ExpressibleByArgument {}
extension Severity: ExpressibleByArgument {}

extension Level: ExpressibleByArgument {
    /// Accepts `l6` as well as `L6`.
    public init?(argument: String) {
        self.init(rawValue: argument.uppercased())
    }
}
