import Hummingbird
import Interviewing

/// The candidate's loops, and how they went so far.
struct LoopsPage {
    let shell: Shell

    func add(to router: Router<Context>) {
        router.get("/loops") { request, _ in
            let (desk, loops) = try await shell.desk { _ in try await shell.site.workspace.loops() }
            return try shell.remembered("loops", title: "Loops", at: .loops, desk: desk, request: request) {
                LoopsModel(loops, desk: desk, shell: shell)
            }
        }
        router.post("/loops") { request, _ in
            let form = try await request.form()
            let record = try await LoopActions(shell: shell).create(
                track: try form.track(),
                level: try form.level(),
                label: form.word("label"),
                seed: nil
            )
            return Response.seeOther(Page.loop(record.number).path)
        }
        router.post("/loops/practice") { request, _ in
            let form = try await request.form()
            let record = try await LoopActions(shell: shell).practise(form.word("question"))
            return Response.seeOther(Page.round(loop: record.number, 1).path)
        }
        router.post("/loops/:id/delete") { request, context in
            let form = try await request.form()
            try await shell.site.workspace.store.deleteLoop(try context.number("id"))
            return shell.done(.loopDeleted, then: form.word("back") == "questions" ? .questions : .loops)
        }
    }
}

extension Form {
    /// The field `track`.
    func track() throws(RequestProblem) -> Track {
        guard let track = Track(rawValue: word("track")) else {
            throw .invalid("Choose a track, tpm or pgm.", fields: [("track", "Choose a track, tpm or pgm.")])
        }
        return track
    }

    /// The field `level`.
    func level() throws(RequestProblem) -> Level {
        guard let level = Level(rawValue: word("level")) else {
            let sentence = "Choose a level, \(Level.allCases.map(\.rawValue).joined(separator: ", "))."
            throw .invalid(sentence, fields: [("level", sentence)])
        }
        return level
    }
}

/// The fields of the list.
struct LoopsModel {
    let none: Bool
    let preset: Preset?
    let suggest: TargetsModel.Suggestion
    let levels: [Option]
    let loops: [Line]
    let trend: Trend?

    struct Preset {
        let line: String
        let track: String
        let level: String
        let label: String
    }

    struct Line {
        let href: String
        let aim: String
        let about: String?
        let rounds: String
        let when: String
        let marks: [Mark]
        let state: String
        let tone: String
        let decision: String?
        let goOn: String?
    }

    struct Mark {
        let kind: String
    }

    struct Trend {
        let sentence: String
        let caption: String
        let chart: String
        let points: [Point]
        let honest: String
    }

    struct Point {
        let aim: String
        let when: String
        let votes: String
        let decision: String
    }

    init(_ digests: [LoopDigest], desk: Desk, shell: Shell) {
        let loops = digests.filter { $0.record.purpose == .loop }
        // Once there is a loop of one's own, an invented person's loops say nothing about it.
        let own = loops.filter { !$0.record.isSample }
        let policy = shell.site.workspace.assessor.loops.policy
        none = loops.isEmpty
        preset = desk.target.map {
            Preset(line: $0.line, track: $0.track.rawValue, level: $0.level.rawValue, label: $0.label)
        }
        suggest = TargetsModel.Suggestion(tpm: desk.track == .tpm, pgm: desk.track == .pgm)
        levels = Option.levels(desk.target?.level ?? .l6)
        var hasGoOn = false
        self.loops = loops.map { digest in
            let line = Line(digest, mayGoOn: !hasGoOn, policy: policy, shell: shell)
            if line.goOn != nil { hasGoOn = true }
            return line
        }
        trend = Trend(LoopTrend(own.isEmpty ? loops : own), policy: policy, shell: shell)
    }
}

extension LoopsModel.Line {
    init(_ digest: LoopDigest, mayGoOn: Bool, policy: DebriefPolicy, shell: Shell) {
        let record = digest.record
        let voting = digest.votingRounds
        let begun = record.sessions.contains { $0.state != .planned }
        href = Page.loop(record.number).path
        aim = "\(record.plan.track.abbreviation) · \(record.plan.level.rawValue)"
        about = record.plan.label.isEmpty ? nil : record.plan.label
        rounds = "\(Counted.number(digest.finishedRounds)) of \(Counted.words(voting.count, "round"))"
        when = "made \(shell.day(record.created))"
        marks = voting.map { LoopsModel.Mark(kind: record.sessions[$0].state.kind) }
        state = digest.isComplete ? "Debriefed" : begun ? "Under way" : "Planned"
        tone = digest.isComplete ? "good" : ""
        decision = digest.isComplete ? digest.outcome.map { policy.name($0.decision) } : nil
        let next =
            voting.first { record.sessions[$0].state == .running }
            ?? voting.first { record.sessions[$0].state == .planned }
        goOn = mayGoOn ? next.map { Page.round(loop: record.number, $0 + 1).path } : nil
    }
}

extension LoopsModel.Trend {
    /// Nothing can be said of fewer than two.
    init?(_ trend: LoopTrend, policy: DebriefPolicy, shell: Shell) {
        let done = trend.points
        guard done.count >= 2 else { return nil }
        let shares = done.map { TrendChart.Point(votes: $0.inclined, of: $0.votes) }
        points = done.map { point in
            LoopsModel.Point(
                aim: "\(point.record.plan.track.abbreviation) · \(point.record.plan.level.rawValue)",
                when: shell.day(point.record.created),
                votes: "\(point.inclined) of \(point.votes)",
                decision: policy.name(point.outcome.decision)
            )
        }
        caption = "Votes to hire in each debrief, the oldest first"
        chart = TrendChart.svg(shares, majority: policy[.majority])
        sentence = trend.words
        honest =
            "Questions, levels and tracks differ from loop to loop, so these votes foretell nothing: they show what to "
            + "rehearse."
    }
}
