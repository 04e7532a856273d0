extension TaskKind {
    /// Its place among the kinds, from 0.
    var place: Int {
        switch self {
        case .read: 0
        case .write: 1
        case .rehearse: 2
        case .mock: 3
        case .design: 4
        case .artifact: 5
        case .check: 6
        }
    }

    /// Whether it can be the short review of the day before the loop.
    public var isReview: Bool {
        switch self {
        case .read, .rehearse, .check: true
        case .write, .mock, .design, .artifact: false
        }
    }
}
