import Interchange

extension SourceJSON {
    /// Takes a text that may hold what must not leave.
    init(_ source: SecretPlaces.Source, title: String) {
        self.init(title: title)
        switch source {
        case .resume(let number): resume = number
        case .story(let id): story = id
        case .document(let number): document = number
        case .writing(let number): writing = number
        case .design(let number): design = number
        case .answer(let loop, let round, let number): (self.loop, self.round, answer) = (loop, round, number)
        }
    }
}
