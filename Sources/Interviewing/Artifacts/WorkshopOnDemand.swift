import Synchronization

/// The workshop, read and compiled when somebody first asks for it.
final class WorkshopOnDemand: Sendable {
    private let read: @Sendable () -> Workshop
    private let known = Mutex<Workshop?>(nil)

    init(_ read: @escaping @Sendable () -> Workshop) {
        self.read = read
    }

    /// The workshop; every caller gets the same.
    var workshop: Workshop {
        known.withLock { known in
            if let known { return known }
            let workshop = read()
            known = workshop
            return workshop
        }
    }
}
