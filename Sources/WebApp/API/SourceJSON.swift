import Interviewing

/// The text in which something stands: a résumé by its number, or a story by its id.
struct SourceJSON: Encodable {
    let title: String
    let resume: Int?
    let story: StoryID?

    init(_ source: ConsistencySource, title: String) {
        self.title = title
        switch source {
        case .resume(let number): (resume, story) = (number, nil)
        case .story(let id): (resume, story) = (nil, id)
        case .answer: (resume, story) = (nil, nil)
        }
    }
}
