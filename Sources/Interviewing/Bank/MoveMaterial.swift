import Synchronization

extension Workspace {
    /// The newest résumé and the latest 200 stories in use with their full readings, read for a track.
    public func moveMaterial(_ desk: Desk, for track: Track) async throws(StoreError) -> [CandidateText] {
        materials.withLock { memory in
            if memory.readings.track != track { memory.readings = StoryReadings(for: track) }
        }
        let wanted = desk.readInFull
        let held = materials.withLock(\.readings)
        let missing = wanted.filter { held.known($0, for: track) == nil }
        let digests = Dictionary(missing.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        var fresh: [StoryID: Assessment] = [:]
        for record in try await store.stories(missing.map(\.id)) {
            guard let digest = digests[record.id] else { continue }
            fresh[record.id] = reading(of: record, digest, for: track, isHeld: true)
        }
        let kept = Set(wanted.map(\.id))
        materials.withLock { $0.readings.keep(only: kept) }
        let stories = wanted.compactMap { digest in
            (held.known(digest, for: track) ?? fresh[digest.id]).map {
                CandidateText(source: .story(digest.id), title: digest.title, assessment: $0)
            }
        }
        return [resumeMaterial(desk, for: track)].compactMap(\.self) + stories
    }

    private func resumeMaterial(_ desk: Desk, for track: Track) -> CandidateText? {
        guard let record = desk.resumes.first else { return nil }
        let key = MaterialMemory.ResumeKey(number: record.number, name: record.name, track: track)
        if let known = materials.withLock(\.resume), known.key == key { return known.value }
        let submission = Submission(id: "\(record.number)", kind: .resume, text: record.text, target: track)
        let text = CandidateText(
            source: .resume(record.number),
            title: record.name,
            assessment: assessor.assess(submission)
        )
        materials.withLock { $0.resume = MaterialMemory.Entry(key: key, value: text) }
        return text
    }

    /// A move filled with what the candidate's texts show.
    ///
    /// - Parameter track: Which track of the move; the first of its tracks when it does not lead there.
    public func guide(_ move: MoveDefinition, to track: Track, desk: Desk) async throws(StoreError) -> MoveGuide {
        let track = move.tracks.contains(track) ? track : move.tracks.first ?? track
        let material = try await moveMaterial(desk, for: track)
        var guide = MoveGuide(move, to: track, material: material, gaps: assessor.preparation.gaps)
        guide.scope = desk.scope
        return guide
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
            desk.resumes.first.map { LevelSource(source: .resume($0.number), title: $0.name, assessment: read) }
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
