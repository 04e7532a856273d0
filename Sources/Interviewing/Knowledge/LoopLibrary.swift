/// What the product knows about loops: questions, people, stages and the debrief.
///
/// Apart from `Library`, because most runs of the program need none of it and reading it takes time.
public struct LoopLibrary: Sendable, Codable {
    /// The question bank.
    public var questions: [InterviewQuestion] = []
    /// What each area asks for.
    public var areas: [AreaDefinition] = []
    /// Loops as candidates usually meet them.
    public var templates: [LoopTemplate] = []
    /// How interviewers behave.
    public var temperaments: [Temperament] = []
    /// The rules of the debrief.
    public var policy = DebriefPolicy()

    /// Knows nothing.
    public init() {}

    /// What an area asks for.
    public subscript(area: Area) -> AreaDefinition? { areas.first { $0.area == area } }

    /// How somebody behaves.
    public func temperament(_ id: String) -> Temperament? { temperaments.first { $0.id == id } }

    /// The usual loop of a track at a level.
    public func template(_ track: Track, _ level: Level) -> LoopTemplate? {
        templates.first { $0.track == track && $0.levels.contains(level) }
    }
}
