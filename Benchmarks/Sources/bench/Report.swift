import Foundation

/// Prints one `name value unit` a line, and remembers whether anything was over its budget.
struct Report {
    private(set) var isOver = false

    mutating func add(_ name: String, _ value: Double, _ unit: String, most: Double? = nil) {
        let number = value == value.rounded() ? "\(Int(value))" : "\(value)"
        defer { fflush(nil) }
        guard let most else { return print(name, number, unit) }
        print(name, number, unit, value < most ? "(under \(most))" : "FAILED: not under \(most)")
        if value >= most { isOver = true }
    }
}

/// Median seconds of several rounds of work.
func median(rounds: Int, _ work: () -> Void) -> Double {
    let clock = ContinuousClock()
    let times = (0..<rounds).map { _ in clock.measure(work) / .seconds(1) }.sorted()
    return times[times.count / 2]
}

/// The same in processor time, for what has a budget: a busy machine is no failure.
func medianOfProcessor(rounds: Int, _ work: () -> Void) -> Double {
    func now() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
    let times = (0..<rounds).map { _ in
        let start = now()
        work()
        return now() - start
    }
    return times.sorted()[rounds / 2]
}
