/// Sorted lists of stems as sets.
extension [UInt64] {
    /// What both hold.
    func shared(with other: [UInt64]) -> [UInt64] {
        var shared: [UInt64] = []
        var left = 0
        var right = 0
        while left < count, right < other.count {
            if self[left] == other[right] {
                shared.append(self[left])
                left += 1
                right += 1
            } else if self[left] < other[right] {
                left += 1
            } else {
                right += 1
            }
        }
        return shared
    }

    /// Whether something is in both.
    func meets(_ other: [UInt64]) -> Bool {
        var left = 0
        var right = 0
        while left < count, right < other.count {
            if self[left] == other[right] { return true }
            if self[left] < other[right] { left += 1 } else { right += 1 }
        }
        return false
    }

    /// What the other does not hold.
    func without(_ other: [UInt64]) -> [UInt64] {
        let shared = shared(with: other)
        return shared.isEmpty ? self : filter { !shared.contains($0) }
    }
}
