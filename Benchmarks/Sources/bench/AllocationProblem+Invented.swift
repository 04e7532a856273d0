import Interviewing

extension AllocationProblem {
    /// A problem as a loop poses it: questions of different weight, a few large projects, most stories for few questions.
    static func invented(slots: Int, stories: Int, number: Int) -> AllocationProblem {
        var state = UInt64(number + 1)
        func next() -> Double {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Double(state >> 40) / Double(1 << 24)
        }
        let names = (0..<12).map { "Project \($0)" } + [""]
        return AllocationProblem(
            slots: (0..<slots).map { _ in Slot(weight: 0.5 + next()) },
            stories: (0..<stories).map { _ in
                // Squared, so that some projects have many stories.
                let place = next()
                return Candidate(project: names[Int(place * place * Double(names.count))])
            },
            values: (0..<slots).map { _ in (0..<stories).map { _ in max(0, next() * 1.4 - 0.4) } }
        )
    }
}
