import Interviewing

/// Every address of the application; links, redirects and routes all come from here.
enum Page: Hashable {
    case start
    case resume(Int?)
    case stories
    case newStory
    case story(StoryID)
    case versions(StoryID)
    case matrix
    case variety
    case consistency
    case privacy
    case targets
    case data
    case notes
    case help
    case loops
    case loop(Int)
    case round(loop: Int, Int)
    case roundEdit(loop: Int, Int)
    case review(loop: Int, Int)
    case debrief(Int)
    case outcomes
    case questions
    case documents
    case documentKind(ArtifactType)
    case document(Int)
    case designs
    case design(Int)
    case writings
    case writing(Int)
    case plan
    case planWeek
    case planRestore
    case readiness
    case rehearsal
    case rehearsalCards
    case fit
    case moves
    case move(String)
    case rewrite(StoryID)
    case levels
    case offers
    case newOffer
    case offer(Int)
    case offerBrief(Int)
    case pay
    case claims

    /// The path, starting with `/`.
    var path: String {
        switch self {
        case .start: "/"
        case .resume(let number): number.map { "/resume/\($0)" } ?? "/resume"
        case .stories: "/stories"
        case .newStory: "/stories/new"
        case .story(let id): "/stories/\(id)"
        case .versions(let id): "/stories/\(id)/versions"
        case .matrix: "/matrix"
        case .variety: "/variety"
        case .consistency: "/consistency"
        case .privacy: "/privacy"
        case .targets: "/targets"
        case .data: "/data"
        case .notes: "/notes"
        case .help: "/help"
        case .loops: "/loops"
        case .loop(let number): "/loops/\(number)"
        case .round(let loop, let number): "/loops/\(loop)/rounds/\(number)"
        case .roundEdit(let loop, let number): "/loops/\(loop)/rounds/\(number)/edit"
        case .review(let loop, let number): "/loops/\(loop)/rounds/\(number)/review"
        case .debrief(let loop): "/loops/\(loop)/debrief"
        case .outcomes: "/outcomes"
        case .questions: "/questions"
        case .documents: "/documents"
        case .documentKind(let type): "/documents/kinds/\(type.rawValue)"
        case .document(let number): "/documents/\(number)"
        case .designs: "/designs"
        case .design(let number): "/designs/\(number)"
        case .writings: "/writing"
        case .writing(let number): "/writing/\(number)"
        case .plan: "/plan"
        case .planWeek: "/plan/week"
        case .planRestore: "/plan/restore"
        case .readiness: "/readiness"
        case .rehearsal: "/rehearsal"
        case .rehearsalCards: "/rehearsal/cards"
        case .fit: "/fit"
        case .moves: "/moves"
        case .move(let id): "/moves/\(id)"
        case .rewrite(let story): "/moves/rewrite/\(story)"
        case .levels: "/levels"
        case .offers: "/offers"
        case .newOffer: "/offers/new"
        case .offer(let number): "/offers/\(number)"
        case .offerBrief(let number): "/offers/\(number)/brief"
        case .pay: "/pay"
        case .claims: "/claims"
        }
    }

    /// The path with a query; values are escaped.
    func path(_ query: [(String, String)]) -> String {
        guard !query.isEmpty else { return path }
        return path + "?" + query.map { "\($0)=\(PercentCoding.encode($1))" }.joined(separator: "&")
    }
}
