import Synchronization

/// The knowledge about loops, read when somebody first asks for it.
final class LoopLibraryOnDemand: Sendable {
    private let read: @Sendable () -> LoopLibrary
    private let known = Mutex<LoopLibrary?>(nil)

    init(_ read: @escaping @Sendable () -> LoopLibrary) {
        self.read = read
    }

    /// The knowledge; every caller gets the same.
    var library: LoopLibrary {
        known.withLock { known in
            if let known { return known }
            let library = read()
            known = library
            return library
        }
    }
}
