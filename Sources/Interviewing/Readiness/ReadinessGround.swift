/// Everything that readiness is read from, in plain values; what costs time was read before.
public struct ReadinessGround: Sendable, Hashable {
    /// The target's track.
    public var track: Track
    /// The target's level.
    public var level: Level
    /// Principles with their weight for the track, in the library's order.
    public var principles: [Principle]
    /// Kinds of story a bank needs.
    public var situations: [Situation]
    /// The newest résumé.
    public var resume: ResumeMaterial?
    /// Stories in use.
    public var stories: [StoryMaterial]
    /// Loops and practice, any track.
    public var loops: [LoopMaterial]
    /// Documents in use.
    public var documents: [DocumentMaterial]
    /// Design sessions.
    public var designs: [DesignMaterial]
    /// Stories that were rehearsed at least once, as remembered today.
    public var rehearsals: [RehearsalMaterial]
    /// Facts told in two ways.
    public var contradictions: [ContradictionMaterial]
    /// What became of tasks.
    public var marks: [TaskMark]
    /// Today in the candidate's calendar; nil when it does not matter. What was done before it and left its gap open comes
    /// back.
    public var today: CalendarDay?
    /// Days to the loop; nil when it has no day.
    public var daysLeft: Int?
    /// On how many days something was rehearsed.
    public var rehearsalDays = 0
    /// How far the candidate's clock is ahead of UTC.
    public var clock: ClockOffset

    /// A principle and its weight.
    public struct Principle: Sendable, Hashable {
        /// Its id.
        public var id: String
        /// Its name.
        public var title: String
        /// 0…1.
        public var weight: Double

        /// Makes a principle.
        public init(id: String, title: String, weight: Double) {
            (self.id, self.title, self.weight) = (id, title, weight)
        }
    }

    /// A kind of story.
    public struct Situation: Sendable, Hashable {
        /// Its id.
        public var id: String
        /// Plain words.
        public var title: String
        /// Why a bank needs it.
        public var why: String
        /// How many stories of the kind a bank should have.
        public var least: Int

        /// Makes a kind.
        public init(id: String, title: String, why: String, least: Int) {
            (self.id, self.title, self.why, self.least) = (id, title, why, least)
        }
    }

    /// Makes a ground; without material, that of somebody who has just begun.
    public init(
        track: Track,
        level: Level,
        principles: [Principle],
        situations: [Situation],
        resume: ResumeMaterial? = nil,
        stories: [StoryMaterial] = [],
        loops: [LoopMaterial] = [],
        documents: [DocumentMaterial] = [],
        designs: [DesignMaterial] = [],
        rehearsals: [RehearsalMaterial] = [],
        contradictions: [ContradictionMaterial] = [],
        marks: [TaskMark] = [],
        today: CalendarDay? = nil,
        clock: ClockOffset = .utc
    ) {
        (self.track, self.level, self.principles, self.situations) = (track, level, principles, situations)
        (self.resume, self.stories, self.loops, self.documents) = (resume, stories, loops, documents)
        (self.designs, self.rehearsals, self.contradictions) = (designs, rehearsals, contradictions)
        (self.marks, self.today, self.clock) = (marks, today, clock)
    }

    /// Takes the target, weights and résumé from a desk; everything else is added by the caller.
    ///
    /// - Parameter usual: The level to prepare for while no target was set.
    public init(_ desk: Desk, library: Library, usual: Level = .l6, clock: ClockOffset = .utc) {
        self.init(
            track: desk.track,
            level: desk.target?.level ?? usual,
            principles: zip(library.principles, desk.priors).map { principle, weight in
                Principle(id: principle.id, title: principle.title, weight: weight)
            },
            situations: library.varieties.map { variety in
                Situation(id: variety.signal.id, title: variety.signal.title, why: variety.why, least: variety.least)
            },
            clock: clock
        )
        if let record = desk.resumes.first, let read = desk.resume {
            resume = ResumeMaterial(record, read: read, clock: clock)
        }
    }

    /// The day of a moment in the candidate's calendar.
    func day(_ moment: Timestamp) -> CalendarDay { clock.day(of: moment) }

    /// Finished rounds of loops for the target's track, the earliest first.
    var finishedRounds: [(loop: LoopMaterial, round: LoopMaterial.Round, ended: Timestamp)] {
        loops.filter { $0.track == track }
            .flatMap { loop in loop.rounds.compactMap { round in round.ended.map { (loop, round, $0) } } }
            .sorted { ($0.2, $0.0.number, $0.1.position) < ($1.2, $1.0.number, $1.1.position) }
    }

    /// The first day on which there was anything.
    public var firstDay: CalendarDay? {
        var days = [resume?.day].compactMap { $0 }
        days += stories.map { day($0.created) } + loops.map { day($0.created) }
        days += documents.map { day($0.time) } + designs.map { day($0.started) }
        return days.min()
    }
}
