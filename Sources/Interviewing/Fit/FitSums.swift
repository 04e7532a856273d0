/// Numbers the sums of answers: technical, organisational and administrative ones, each 0…n.
struct FitSums {
    private let base: Int
    /// How many sums there are.
    let size: Int

    /// - Parameter questions: How many answers there are in all.
    init(_ questions: Int) {
        base = questions + 1
        size = base * base * base
    }

    /// What one answer adds.
    func step(_ work: FitWork) -> Int {
        switch work {
        case .technical: 1
        case .organisational: base
        case .administration: base * base
        case .other: 0
        }
    }

    /// The counts behind a number.
    func counts(_ sum: Int, answered: Int) -> FitCounts {
        var counts = FitCounts()
        counts.technical = sum % base
        counts.organisational = sum / base % base
        counts.administration = sum / (base * base)
        counts.other = answered - counts.points
        return counts
    }
}
