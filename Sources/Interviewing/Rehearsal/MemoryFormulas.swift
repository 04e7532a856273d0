import RealModule

/// The formulas of FSRS-6 with its default parameters; sources at `MemoryModel`.
enum MemoryFormulas {
    /// w0…w20.
    static let w: [Double] = [
        0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629,
        1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542,
    ]
    /// The smallest stability, in days.
    static let leastStability = 0.001
    /// 0.9^(−1/w20) − 1, so that recall is 90 % after as many days as the stability.
    static let factor = Double.pow(0.9, -1 / w[20]) - 1

    /// R(t, S) = (1 + factor · t / S)^−w20.
    static func recall(stability: Double, days: Double) -> Double {
        Double.pow(1 + factor * days / stability, -w[20])
    }

    /// The days at which recall has come down to a probability: R(t, S) solved for t.
    static func days(until recall: Double, stability: Double) -> Double {
        stability / factor * (Double.pow(recall, -1 / w[20]) - 1)
    }

    /// S₀(G) = w(G−1).
    static func firstStability(_ grade: RehearsalGrade) -> Double { max(leastStability, w[grade.rawValue - 1]) }

    /// D₀(G) = w4 − e^(w5 (G−1)) + 1, within 1…10.
    static func firstDifficulty(_ grade: RehearsalGrade) -> Double { inRange(freeDifficulty(grade)) }

    /// D′ = w7 · D₀(easy) + (1 − w7) (D + ΔD (10 − D) / 9) with ΔD = −w6 (G − 3): the nearer to 10, the smaller the
    /// step, and a slow pull towards the start of an easy card.
    static func difficulty(_ difficulty: Double, after grade: RehearsalGrade) -> Double {
        let change = -w[6] * Double(grade.rawValue - 3)
        let damped = difficulty + (10 - difficulty) * change / 9
        return inRange(w[7] * freeDifficulty(.easy) + (1 - w[7]) * damped)
    }

    /// The stability after a day or more: grown by a recall, cut by a lapse.
    static func stability(
        _ stability: Double,
        difficulty: Double,
        recall: Double,
        after grade: RehearsalGrade
    ) -> Double {
        let next =
            switch grade {
            case .again: afterLapse(stability, difficulty: difficulty, recall: recall)
            case .hard: afterRecall(stability, difficulty: difficulty, recall: recall, bonus: w[15])
            case .good: afterRecall(stability, difficulty: difficulty, recall: recall, bonus: 1)
            case .easy: afterRecall(stability, difficulty: difficulty, recall: recall, bonus: w[16])
            }
        return max(leastStability, next)
    }

    /// S′ = S · e^(w17 (G − 3 + w18)) · S^−w19; never less than before unless the card was failed.
    static func stabilityOnTheSameDay(_ stability: Double, after grade: RehearsalGrade) -> Double {
        let growth = Double.exp(w[17] * (Double(grade.rawValue - 3) + w[18])) * Double.pow(stability, -w[19])
        return max(leastStability, stability * (grade == .again ? growth : max(1, growth)))
    }

    /// S′ = S (1 + e^w8 (11 − D) S^−w9 (e^(w10 (1 − R)) − 1) · bonus).
    private static func afterRecall(
        _ stability: Double,
        difficulty: Double,
        recall: Double,
        bonus: Double
    ) -> Double {
        let growth =
            Double.exp(w[8]) * (11 - difficulty) * Double.pow(stability, -w[9]) * (Double.exp(w[10] * (1 - recall)) - 1)
        return stability * (1 + growth * bonus)
    }

    /// S′ = w11 · D^−w12 ((S + 1)^w13 − 1) e^(w14 (1 − R)), at most S / e^(w17 w18).
    private static func afterLapse(_ stability: Double, difficulty: Double, recall: Double) -> Double {
        let long =
            w[11] * Double.pow(difficulty, -w[12]) * (Double.pow(stability + 1, w[13]) - 1)
            * Double.exp(w[14] * (1 - recall))
        return min(long, stability / Double.exp(w[17] * w[18]))
    }

    private static func freeDifficulty(_ grade: RehearsalGrade) -> Double {
        w[4] - Double.exp(w[5] * Double(grade.rawValue - 1)) + 1
    }

    private static func inRange(_ difficulty: Double) -> Double { min(10, max(1, difficulty)) }
}
