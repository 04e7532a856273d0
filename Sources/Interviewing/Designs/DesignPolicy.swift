/// How ratings add up. Pure, so that "what would raise most" is computed by the same rule.
enum DesignPolicy {
    /// What delivery weighs at least in a system answer: a TPM is asked how the system comes to be, not only what it is.
    static let leastDelivery = 0.25
    /// The highest rating.
    static let most = 4
    /// The highest rating when everything that was found stands in one sentence.
    static let mostInOneSentence = 2

    /// The rating for the weights that were found in so many sentences: their sum, rounded to the nearest, within the
    /// bounds. More of either never lowers it.
    static func rating(sum: Double, sentences: Int) -> Int {
        let rating = min(Double(most), sum).rounded(.toNearestOrAwayFromZero)
        return min(Int(rating), sentences > 1 ? most : mostInOneSentence)
    }

    /// The sides of a practice, in the order in which they first occur.
    static func sides(of ratings: [DesignRating], practice: DesignPractice) -> [DesignSide] {
        var axes: [DesignAxis] = []
        for rating in ratings where !axes.contains(rating.axis) { axes.append(rating.axis) }
        return axes.map { axis in
            let own = ratings.filter { $0.axis == axis }
            let points = own.reduce(0) { $0 + $1.rating }
            return DesignSide(
                axis: axis,
                share: Double(points) / Double(own.count * most),
                weight: weight(of: axis, count: own.count, of: ratings.count, practice: practice)
            )
        }
    }

    private static func weight(of axis: DesignAxis, count: Int, of all: Int, practice: DesignPractice) -> Double {
        let plain = Double(count) / Double(all)
        guard practice == .system, count < all else { return plain }
        switch axis {
        case .delivery: return max(leastDelivery, plain)
        case .architecture, .direction: return min(1 - leastDelivery, plain)
        }
    }

    /// The dimension whose step to the bar adds most; where every bar is met, the next point of the lowest rating.
    static func next(_ ratings: [DesignRating], sides: [DesignSide], dimensions: [DesignDimension]) -> DesignStep? {
        var best: DesignStep?
        for rating in ratings where rating.standing == .below {
            guard let step = step(rating, to: rating.bar ?? most, ratings, sides, dimensions) else { continue }
            if step.gain > best?.gain ?? 0 { best = step }
        }
        if let best { return best }
        let open = ratings.filter { $0.rating < most && $0.standing == .met }
        guard let lowest = open.min(by: { ($0.rating, $0.number) < ($1.rating, $1.number) }) else { return nil }
        return step(lowest, to: lowest.rating + 1, ratings, sides, dimensions)
    }

    private static func step(
        _ rating: DesignRating,
        to target: Int,
        _ ratings: [DesignRating],
        _ sides: [DesignSide],
        _ dimensions: [DesignDimension]
    ) -> DesignStep? {
        guard let side = sides.first(where: { $0.axis == rating.axis }),
            let dimension = dimensions.first(where: { $0.id == rating.dimension }),
            dimension.anchors.indices.contains(target)
        else { return nil }
        let own = ratings.count { $0.axis == rating.axis }
        return DesignStep(
            dimension: rating.dimension,
            title: rating.title,
            rating: rating.rating,
            target: target,
            anchor: dimension.anchors[target],
            gain: Double(target - rating.rating) / Double(own * most) * side.weight
        )
    }
}
