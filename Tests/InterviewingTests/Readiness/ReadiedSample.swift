import Foundation
import Interviewing
import StoreContract
import Testing

/// A sample candidate with everything they have: résumé, stories, and a loop played with their recorded answers.
struct ReadiedSample: Sendable {
    let ground: ReadinessGround
    /// Every text of theirs, to look quotes up in.
    let texts: [String]

    struct Who: Sendable, CustomTestStringConvertible {
        let name: String
        let track: Track
        let level: Level
        var testDescription: String { "\(name) for \(track.abbreviation) \(level.rawValue)" }
    }

    static let all: [Who] = [
        ("tpm-mara-lindqvist", Level.l6), ("pgm-daniel-okafor", .l6), ("coordinator-julie-brandt", .l5),
        ("mixed-arun-pillai", .l6),
    ].flatMap { (name: String, level: Level) in Track.allCases.map { Who(name: name, track: $0, level: level) } }

    /// Each sample is read once for all tests.
    private actor Shelf {
        var kept: [String: Task<ReadiedSample, any Error>] = [:]

        func sample(_ who: Who, hasLoop: Bool) -> Task<ReadiedSample, any Error> {
            let key = "\(who) \(hasLoop)"
            let task = kept[key] ?? Task { try await ReadiedSample(reading: who, hasLoop: hasLoop) }
            kept[key] = task
            return task
        }
    }

    private static let shelf = Shelf()

    /// - Parameter hasLoop: Whether a loop is played; it takes seconds.
    static func of(_ who: Who, hasLoop: Bool = false) async throws -> ReadiedSample {
        try await shelf.sample(who, hasLoop: hasLoop).value
    }

    private init(reading who: Who, hasLoop: Bool) async throws {
        let assessor = try #require(TestEngine.assessor)
        let store: any Store = MemoryStore()
        let library = assessor.library
        let workspace = Workspace(store: store, assessor: assessor)
        let folder = "Samples/\(who.name)"
        var texts = [try TestEngine.body(of: folder + "/resume.md")]
        _ = try await store.addTarget(track: who.track, level: who.level, label: "", origin: .own)
        _ = try await store.addResume(name: "cv", text: texts[0], origin: .own, at: Readied.time(0))
        let names = try FileManager.default.contentsOfDirectory(atPath: TestEngine.root + "/\(folder)/stories").sorted()
        var stories: [StoryMaterial] = []
        for (number, name) in names.enumerated() {
            let draft = try Self.draft("\(folder)/stories/\(name)")
            let id = StoryID(wordsOf: draft)
            let record = try await store.add(draft, as: id, origin: .own, at: Readied.time(number + 1))
            stories.append(StoryMaterial(record, read: assessor.assess(Submission(record, target: who.track))))
            texts.append(draft.text.whole)
        }
        if hasLoop { texts += try await Self.play(who, store, assessor) }
        let desk = try await workspace.desk()
        var ground = ReadinessGround(desk, library: library)
        ground.stories = stories
        ground.contradictions = workspace.contradictions(desk).map(ContradictionMaterial.init)
        ground.loops = try await workspace.loops().map { digest in
            let debrief = DebriefReader(assessor: assessor).debrief(digest.record.plan, digest.record.sessions)
            return LoopMaterial(digest, debrief: debrief, library: library, loops: assessor.loops)
        }
        (self.ground, self.texts) = (ground, texts)
    }

    private static func play(_ who: Who, _ store: any Store, _ assessor: Assessor) async throws -> [String] {
        let path = "Samples/\(who.name)/answers.md"
        let text = try String(contentsOfFile: TestEngine.root + "/" + path, encoding: .utf8)
        let answers = RecordedAnswers(entries: entries(text))
        let planner = LoopPlanner(library: assessor.library, loops: assessor.loops)
        let priors = assessor.library.principles.map { $0.priors[who.track.rawValue] ?? 0 }
        let usual = try #require(
            planner.plan(track: who.track, level: who.level, label: "", seed: 1, priors: priors)
        )
        let plan = answers.fitted(usual, loops: assessor.loops)
        let time = Readied.time(9)
        let sessions = answers.sessions(of: plan, hearing: Hearing(assessor), at: time)
        let record = try await store.addLoop(plan, purpose: .loop, origin: .own, at: time)
        for (position, var session) in sessions.enumerated() where plan.rounds[position].stage == .interview {
            session.version = record.sessions[position].version
            try await store.saveSession(session, round: position, of: record.number)
        }
        return sessions.flatMap { $0.turns.map(\.answer) }
    }

    /// `## topic: question`, the answer, then `### group` with an answer to a follow-up.
    private static func entries(_ text: String) -> [RecordedAnswers.Entry] {
        text.components(separatedBy: "\n## ").compactMap { part -> RecordedAnswers.Entry? in
            let sections = part.components(separatedBy: "\n### ")
            func split(_ section: String) -> (head: String, body: String) {
                let end = section.firstIndex(of: "\n") ?? section.endIndex
                let body = section[end...].trimmingCharacters(in: .whitespacesAndNewlines)
                return (String(section[..<end]), body)
            }
            let (heading, answer) = split(sections[0])
            let names = heading.replacingOccurrences(of: "## ", with: "").components(separatedBy: ": ")
            guard names.count == 2 else { return nil }
            var followUps: [String: [String]] = [:]
            for (group, said) in sections.dropFirst().map(split) { followUps[group, default: []].append(said) }
            return .init(topic: names[0], question: names[1], answer: answer, followUps: followUps)
        }
    }

    private static func draft(_ path: String) throws -> StoryDraft {
        let text = try String(contentsOfFile: TestEngine.root + "/" + path, encoding: .utf8)
        func value(_ key: String) -> String {
            let line = text.split(separator: "\n").first { $0.hasPrefix("\(key): ") }
            return line.map { String($0.dropFirst(key.count + 2)) } ?? ""
        }
        let principles = value("principles").trimmingCharacters(in: ["[", "]"]).split(separator: ",")
        return StoryDraft(
            title: value("title"),
            project: value("project"),
            question: value("question"),
            principles: principles.map { $0.trimmingCharacters(in: .whitespaces) },
            text: .free(try TestEngine.body(of: path))
        )
    }
}
