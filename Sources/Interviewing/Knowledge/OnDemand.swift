import Synchronization

/// A value that is made when somebody first asks for it: most runs need neither loops nor documents nor offers.
final class OnDemand<Value: Sendable>: Sendable {
    private let make: @Sendable () -> Value
    private let known = Mutex<Value?>(nil)

    init(_ make: @escaping @Sendable () -> Value) {
        self.make = make
    }

    /// The value; every caller gets the same.
    var value: Value {
        known.withLock { known in
            if let known { return known }
            let value = make()
            known = value
            return value
        }
    }
}
