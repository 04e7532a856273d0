import Hummingbird
import Interchange
import Interviewing

/// Where the candidate stands, and what to do next.
struct DeskAPI {
    let shell: Shell

    func add(to router: Router<Context>) {
        router.get("/api/desk") { request, _ -> Response in
            _ = try Query(request)
            let hasPlan = try await shell.site.workspace.store.planSettings() != nil
            return try .json(DeskJSON(try await shell.desk(), hasPlan: hasPlan, shell: shell))
        }
    }
}

/// The overview in JSON.
private struct DeskJSON: Encodable {
    let version: String
    let track: Track
    let target: TargetJSON?
    let resume: Resume?
    let counts: Counts
    let steps: [String]
    let tags: [String]
    let sample: Bool
    let storage: Place

    struct Resume: Encodable {
        let number: Int
        let name: String
        let verdict: Verdict
    }

    struct Counts: Encodable {
        let stories: Int
        let retired: Int
        let principles: Int
        let levers: Int
        let contradictions: Int
        let secrets: Int
    }

    struct Place: Encodable {
        let path: String
        let bytes: Int
        let backups: [Copy]
    }

    struct Copy: Encodable {
        let path: String
        let made: String
    }

    init(_ desk: Desk, hasPlan: Bool, shell: Shell) {
        let has = DeskCounts(
            desk,
            matrix: PrincipleMatrix(desk, library: shell.library),
            variety: VarietyReport(desk, library: shell.library)
        )
        version = shell.site.version
        track = desk.track
        target = desk.target.map { TargetJSON($0, current: $0.number) }
        resume = desk.resumes.first.map {
            Resume(number: $0.number, name: $0.name, verdict: desk.resume?.track.verdict ?? .insufficient)
        }
        counts = Counts(
            stories: has.stories,
            retired: has.retired,
            principles: has.principles,
            levers: has.levers,
            contradictions: shell.site.workspace.contradictions(desk).count,
            secrets: has.secrets
        )
        steps = StartModel(desk, hasPlan: hasPlan, shell: shell).overview?.steps.map(\.text) ?? []
        tags = desk.tags
        sample = desk.holdsSample
        let storage = shell.site.storage()
        self.storage = Place(
            path: storage.path,
            bytes: storage.bytes,
            backups: storage.backups.map { Copy(path: $0.path, made: $0.made.isoText) }
        )
    }
}
