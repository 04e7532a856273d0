extension CalendarDay {
    /// The day of a moment.
    ///
    /// - Parameter offset: Seconds that the candidate's clock is ahead of UTC.
    public init(of moment: Timestamp, offset: Int = 0) {
        let seconds = Int(moment.milliseconds / 1000) + offset
        // Rounded down, also before 1970.
        self.init(number: (seconds - (seconds % 86_400 + 86_400) % 86_400) / 86_400)
    }
}
