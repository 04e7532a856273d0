import Interviewing

/// The text in which something stands: a résumé by its number, a story by its id, a document, a writing answer or a design
/// by its number, or one answer of a round.
struct SourceJSON: Encodable {
    let title: String
    var resume: Int?
    var story: StoryID?
    var document: Int?
    var writing: Int?
    var design: Int?
    var loop: Int?
    var round: Int?
    var answer: Int?

    init(_ source: ConsistencySource, title: String) {
        self.title = title
        switch source {
        case .resume(let number): resume = number
        case .story(let id): story = id
        case .answer: break
        }
    }

    init(_ source: SecretPlaces.Source, title: String) {
        self.title = title
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
