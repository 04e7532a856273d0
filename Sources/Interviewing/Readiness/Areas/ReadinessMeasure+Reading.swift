extension ReadinessMeasure {
    /// Reads the items of a definition. A new measure gets its case here and a file beside this one.
    func read(_ ground: ReadinessGround, _ definition: ReadinessDefinition) -> [ReadinessFinding] {
        switch self {
        case .resumeTrack: [ResumeArea.track(ground, definition)]
        case .principleStories: PrinciplesArea.stories(ground, definition)
        case .principlesMapped: [PrinciplesArea.mapped(ground, definition)]
        case .levers: [VarietyArea.levers(ground, definition)]
        case .leverBalance: [VarietyArea.leverBalance(ground, definition)]
        case .projectBalance: [VarietyArea.projectBalance(ground, definition)]
        case .projects: [VarietyArea.projects(ground, definition)]
        case .situations: SituationsArea.kinds(ground, definition)
        case .situationsOfTrack: [SituationsArea.ofTrack(ground, definition)]
        case .results: [ResultsArea.results(ground, definition)]
        case .ownership: [OwnershipArea.ownership(ground, definition)]
        case .contradictions: [ConsistencyArea.contradictions(ground, definition)]
        case .depth: [DepthArea.depth(ground, definition)]
        case .strategicInfluence: [DepthArea.strategicInfluence(ground, definition)]
        case .tradeOffs: [DepthArea.tradeOffs(ground, definition)]
        case .level: [LevelArea.level(ground, definition)]
        case .documents: [DocumentsArea.documents(ground, definition)]
        case .writing: [DocumentsArea.writing(ground, definition)]
        case .designs: [DesignArea.designs(ground, definition)]
        case .mockRounds: [MocksArea.rounds(ground, definition)]
        case .wholeLoops: [MocksArea.loops(ground, definition)]
        case .weakSpots: DebriefArea.weakSpots(ground, definition)
        case .rehearsed: [RehearsalArea.rehearsed(ground, definition)]
        case .followUps: [FollowUpsArea.answered(ground, definition)]
        case .marked: [QuestionsArea.marked(ground, definition)]
        }
    }
}

extension ReadinessGround {
    /// Counts stories: `judge` says whether one counts in full, how near it is otherwise, and in which words; nil when
    /// it shows nothing of the kind.
    func pieces(_ judge: (StoryMaterial) -> (isFull: Bool, nearness: Double, quote: String)?) -> [ReadinessPiece] {
        stories.compactMap { story in
            judge(story).map { judged in
                ReadinessPiece(
                    story.id,
                    isFull: judged.isFull,
                    nearness: judged.nearness,
                    evidence: evidence(judged.quote, in: story)
                )
            }
        }
    }

    func evidence(_ quote: String, in story: StoryMaterial) -> ReadinessEvidence {
        ReadinessEvidence(quote: quote, title: story.title, link: story.link, day: day(story.saved))
    }
}
