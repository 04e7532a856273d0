import Synchronization

/// Full readings for moves and retellings, kept from one page to the next; each is made once for each version.
struct MoveMemory {
    /// The track that the texts were read for.
    var track: Track?
    var resume: MaterialMemory.Entry<ResumeKey, Material>?
    var stories: [StoryID: MaterialMemory.Entry<Int64, Material>] = [:]

    /// A résumé as it was read.
    struct ResumeKey: Hashable, Sendable {
        let number: Int
        let name: String
    }

    /// Most stories whose full readings are held, so that a bank of thousands does not fill the memory.
    static let most = 200
}

extension Workspace {
    /// The newest résumé and the latest 200 stories in use with their full readings, read for a track.
    public func moveMaterial(_ desk: Desk, for track: Track) async throws(StoreError) -> [Material] {
        let known = materials.withLock { $0.moves }
        let usable = known.track == track ? known : MoveMemory()
        let wanted = desk.active.prefix(MoveMemory.most)
        let missing = wanted.filter { usable.stories[$0.id]?.key != $0.stamp }
        let stamps = Dictionary(missing.map { ($0.id, $0.stamp) }, uniquingKeysWith: { first, _ in first })
        var entries = usable.stories
        for record in try await store.stories(missing.map(\.id)) {
            guard let stamp = stamps[record.id] else { continue }
            let text = Material(
                source: .story(record.id),
                title: record.draft.title,
                assessment: assessor.assess(Submission(record, target: track))
            )
            entries[record.id] = MaterialMemory.Entry(key: stamp, value: text)
        }
        let resume = desk.resumes.first.map { record in
            let key = MoveMemory.ResumeKey(number: record.number, name: record.name)
            if let known = usable.resume, known.key == key { return known }
            let submission = Submission(id: "\(record.number)", kind: .resume, text: record.text, target: track)
            let text = Material(
                source: .resume(record.number),
                title: record.name,
                assessment: assessor.assess(submission)
            )
            return MaterialMemory.Entry(key: key, value: text)
        }
        let kept = Set(wanted.map(\.id))
        entries = entries.filter { kept.contains($0.key) }
        materials.withLock { [entries] memory in
            memory.moves = MoveMemory(track: track, resume: resume, stories: entries)
        }
        return [resume?.value].compactMap(\.self) + wanted.compactMap { entries[$0.id]?.value }
    }

    /// A move filled with what the candidate's texts show.
    ///
    /// - Parameter track: Which track of the move; the first of its tracks when it does not lead there.
    public func guide(_ move: MoveDefinition, to track: Track, desk: Desk) async throws(StoreError) -> MoveGuide {
        let track = move.tracks.contains(track) ? track : move.tracks.first ?? track
        let material = try await moveMaterial(desk, for: track)
        return MoveGuide(move, to: track, material: material, gaps: assessor.preparation.gaps)
    }

    /// How one story can be told for a track.
    ///
    /// - Returns: nil when the story tells nothing that happened, or cannot be read.
    /// - Throws: `.missing` when there is no such story.
    public func rewrite(_ story: StoryID, to track: Track) async throws(StoreError) -> RewriteGuide? {
        guard let record = try await store.story(story) else { throw .missing }
        let assessment = assessor.assess(Submission(record, target: track))
        return assessor.preparation.rewrites.first { $0.to == track }.flatMap { RewriteGuide(assessment, as: $0) }
    }

    /// The scope bars of a track with what the newest résumé and all stories in use show on them.
    public func levelBoard(_ desk: Desk, track: Track) -> LevelBoard {
        let resume = desk.resume.flatMap { read in
            desk.resumes.first.map { LevelSource(source: .resume($0.number), title: $0.name, level: read.level) }
        }
        return LevelBoard(
            [resume].compactMap(\.self) + desk.active.map(\.levelSource),
            track: track,
            ladder: assessor.preparation.ladder
        )
    }

    /// What a title elsewhere may be, beside what the candidate's own texts show.
    ///
    /// - Returns: The translation, the comparison, and the moves that start there and lead to the track.
    public func translate(
        _ written: String,
        for track: Track,
        desk: Desk
    ) -> (translation: RoleTranslation, comparison: RoleComparison, moves: [MoveDefinition]) {
        let knowledge = assessor.preparation
        let translator = RoleTranslator(employers: knowledge.employers, ladder: knowledge.ladder)
        let translation = translator.translate(written, for: track)
        let comparison = RoleComparison(translation, with: levelBoard(desk, track: track))
        return (translation, comparison, knowledge.listedMoves.filter { $0.fits(translation, to: track) })
    }
}

extension PreparationLibrary {
    /// Moves as lists show them: from a role in the order of roles, then from an employer.
    public var listedMoves: [MoveDefinition] {
        let roles = RoleFunction.allCases.flatMap { role in moves.filter { $0.from == role && $0.employer == nil } }
        return roles + moves.filter { $0.employer != nil }
    }
}
