import Synchronization

/// Full readings of the stories saved last, read once and shared by whatever needs more than a digest.
struct StoryReadings {
    /// The track that they were read for; nil for readings without a target.
    private(set) var track: Track?
    private var stories: [StoryID: MaterialMemory.Entry<Int64, Assessment>] = [:]

    /// Most stories whose full readings are held, so that a bank of thousands does not fill the memory.
    static let most = 200

    init(for track: Track? = nil) { self.track = track }

    /// A story's reading for a track, if it is held.
    func known(_ story: StoryDigest, for track: Track?) -> Assessment? {
        guard self.track == track, let entry = stories[story.id], entry.key == story.stamp else { return nil }
        return entry.value
    }

    /// Holds a reading for the track that is held; a reading for another one is let go.
    mutating func keep(_ assessment: Assessment, of story: StoryDigest, for track: Track?) {
        if self.track == track { stories[story.id] = MaterialMemory.Entry(key: story.stamp, value: assessment) }
    }

    /// Lets go of every story but some.
    mutating func keep(only kept: Set<StoryID>) { stories = stories.filter { kept.contains($0.key) } }
}

extension Desk {
    /// Stories in use whose full readings are held: the ones saved last.
    var readInFull: ArraySlice<StoryDigest> { active.prefix(StoryReadings.most) }

    /// What pages that read stories in full have to say where there are more than they read; nil where they read all.
    public var scope: String? {
        let all = active.count
        guard all > StoryReadings.most else { return nil }
        return
            "Of your \(all) stories the \(StoryReadings.most) saved last are read here; what only an older one says is not seen."
    }
}

extension Workspace {
    /// A story's full reading for a track: the one that is held, or a new one, which is held if the story is one of the last.
    func reading(of record: StoryRecord, _ digest: StoryDigest, for track: Track?, isHeld: Bool) -> Assessment {
        if let known = materials.withLock({ $0.readings.known(digest, for: track) }) { return known }
        let made = assessor.assess(Submission(record, target: track))
        if isHeld { materials.withLock { $0.readings.keep(made, of: digest, for: track) } }
        return made
    }
}
