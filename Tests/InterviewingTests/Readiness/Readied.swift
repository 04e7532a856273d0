import Foundation
import Interviewing
import StoreContract
import Testing

/// Grounds for tests of readiness: nobody's, made-up ones, and those of the sample candidates.
enum Readied {
    static let knowledge = TestEngine.content.library.preparation.readiness
    static let reader = ReadinessReader(knowledge: knowledge)
    /// 1 March 2026, noon.
    static let start = Timestamp(milliseconds: 1_772_366_400_000)

    /// A ground that a failed test can name.
    struct Named: Sendable, CustomTestStringConvertible {
        let name: String
        let ground: ReadinessGround
        var testDescription: String { "\(name), \(ground.track.abbreviation) \(ground.level.rawValue)" }
    }

    static func time(_ day: Int) -> Timestamp {
        Timestamp(milliseconds: start.milliseconds + Int64(day) * 86_400_000)
    }

    static func day(_ day: Int) -> CalendarDay { ClockOffset.utc.day(of: time(day)) }

    /// Somebody who has just begun.
    static func empty(_ track: Track, _ level: Level = .l6) -> ReadinessGround {
        let library = TestEngine.content.library
        return ReadinessGround(
            track: track,
            level: level,
            principles: library.principles.map {
                .init(id: $0.id, title: $0.title, weight: $0.priors[track.rawValue] ?? 0)
            },
            situations: library.varieties.map {
                .init(id: $0.signal.id, title: $0.signal.title, why: $0.why, least: $0.least)
            }
        )
    }

    /// A story that shows everything a story can show of a track.
    static func strong(_ number: Int, _ track: Track, day: Int = 0, project: String? = nil) -> StoryMaterial {
        let library = TestEngine.content.library
        let levers = library.levers.filter { !$0.isCoordination }
        let lever = levers[number % levers.count]
        let natives = levers.filter { $0.native == track }
        let native = natives.isEmpty ? nil : natives[number % natives.count]
        return StoryMaterial(
            id: "strong-\(number)",
            title: "Strong \(number)",
            project: project ?? "Project \(number)",
            created: time(day),
            chosen: library.principles.map(\.id),
            verdict: track == .tpm ? .tpm : .pgm,
            sides: [track == .tpm ? .tpm : .pgm: "side \(number)"],
            level: .l7 ... .l8,
            levelQuote: "level \(number)",
            principles: library.principles.map { .init(id: $0.id, score: 0.9, quote: "principle \(number)") },
            levers: [lever, native].compactMap { $0 }.map {
                .init(
                    id: $0.signal.id,
                    title: $0.signal.title,
                    strength: 3,
                    native: $0.native,
                    quote: "lever \(number)"
                )
            },
            situations: library.varieties.map { .init(id: $0.signal.id, quote: "kind \(number)") },
            tests: 5,
            hasChange: true,
            hasWindow: true,
            hasMeaning: true,
            result: "result \(number)",
            ownership: Ownership(i: 9, we: 1),
            act: "act \(number)",
            reach: .init(radius: .company, quote: "reach \(number)")
        )
    }

    /// Everything but proportions covered.
    static func full(_ track: Track, _ level: Level = .l6) -> ReadinessGround {
        var ground = empty(track, level)
        ground.resume = ResumeMaterial(
            number: 1,
            name: "cv",
            day: day(0),
            verdict: track == .tpm ? .tpm : .pgm,
            quotes: [track == .tpm ? .tpm : .pgm: ["cv line"]]
        )
        ground.stories = (0..<12).map { strong($0, track, day: $0) }
        ground.rehearsals = ground.stories.map { .init(story: $0.id, retention: 0.9, last: time(20)) }
        ground.documents = ArtifactType.allCases.enumerated().map { number, type in
            document(number + 1, type, day: 13)
        }
        ground.documents.append(document(50, .narrative, day: 14, isAssessment: true))
        ground.designs = (1...2).map { design($0, track, day: 14 + $0) }
        ground.loops = [loop(1, track, day: 18)]
        ground.marks = [TaskMark(task: "questions.1", title: "Questions", state: .done, minutes: 25, day: day(19))]
        return ground
    }

    static func document(_ number: Int, _ type: ArtifactType, day: Int, isAssessment: Bool = false) -> DocumentMaterial
    {
        DocumentMaterial(
            number: number,
            type: type,
            title: "Document \(number)",
            time: time(day),
            isAssessment: isAssessment,
            isFinished: true,
            isSound: true,
            problems: 0,
            quote: "written \(number)"
        )
    }

    static func design(_ number: Int, _ track: Track, day: Int) -> DesignMaterial {
        DesignMaterial(
            number: number,
            title: "Design \(number)",
            practice: track == .tpm ? .system : .program,
            started: time(day),
            isFinished: true,
            met: 11,
            asked: 12,
            weighsAlternatives: true,
            alternatives: "either \(number)",
            quote: "designed \(number)"
        )
    }

    static func loop(_ number: Int, _ track: Track, day: Int, weak: [LoopMaterial.WeakSpot] = []) -> LoopMaterial {
        let areas: [Area] =
            track == .tpm
            ? [.hiringManager, .systemDesign, .technicalDepth, .programManagement, .barRaiser]
            : [.hiringManager, .programDesign, .rolloutRisk, .ambiguityConflict, .barRaiser]
        return LoopMaterial(
            number: number,
            track: track,
            created: time(day),
            rounds: areas.enumerated().map { position, area in
                .init(
                    position: position,
                    role: "Somebody",
                    area: area,
                    ended: time(day),
                    answered: 4,
                    passed: 1,
                    lastAnswer: "answer \(position)"
                )
            },
            isComplete: true,
            weak: weak
        )
    }
}

extension Readiness {
    func item(_ id: String) throws -> ReadinessItem { try #require(items.first { $0.id == id }, "\(id)") }
}

extension ReadinessItem {
    /// How far along it is, for comparisons.
    var rank: Int {
        switch state {
        case .missing: 0
        case .notEnoughToSay: 1
        case .thin: 2
        case .covered: 3
        }
    }
}
