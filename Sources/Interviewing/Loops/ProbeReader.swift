import TextAnalysis

/// How far an answer leaves one kind of follow-up open.
public struct ProbeReading: Sendable, Hashable {
    /// Position of the group in the library.
    public let group: Int
    /// What the answer leaves.
    public let state: State
    /// The candidate's words that make it pressing; nil where something is missing instead.
    public let quote: Evidence?

    /// What an answer leaves of a group.
    public enum State: Sendable, Hashable, Comparable {
        /// The answer has told it.
        case covered
        /// The answer has not told it.
        case open
        /// The answer begs for it.
        case pressing
    }
}

/// Reads which follow-ups an answer leaves open.
struct ProbeReader: Sendable {
    let library: Library

    /// Share of *I* in the action below which it is not clear who acted.
    private static let clearShare = 0.7

    /// One reading a group, in the library's order; empty where no follow-up makes sense.
    func read(
        _ ground: Ground,
        story: StoryReading,
        track: TrackReading,
        levers: [LeverReading],
        isReadable: Bool
    ) -> [ProbeReading] {
        guard isReadable, ground.kind.isNarrative else { return [] }
        var pressed: [Int: Hit] = [:]
        var covered: Set<Int> = []
        for hit in ground.hits {
            switch hit.use {
            case .probePresses(let group) where pressed[group] == nil: pressed[group] = hit
            case .probeCovered(let group): covered.insert(group)
            default: break
            }
        }
        return library.probeGroups.indices.map { index in
            let group = library.probeGroups[index]
            let isCovered = covered.contains(index)
            if holds(group.when, ground, story, track, levers, covered: isCovered) {
                return ProbeReading(group: index, state: .pressing, quote: quote(of: pressed[index], group, ground))
            }
            if isCovered { return ProbeReading(group: index, state: .covered, quote: nil) }
            let hit = pressed[index]
            return ProbeReading(
                group: index,
                state: hit == nil ? .open : .pressing,
                quote: quote(of: hit, group, ground)
            )
        }
    }

    private func quote(of hit: Hit?, _ group: ProbeGroup, _ ground: Ground) -> Evidence? {
        hit.map { hit in
            let span = ground.clause(around: hit.match)
            return Evidence(
                span: span,
                quote: ground.reading.quote(span),
                signal: group.id,
                title: group.title,
                weight: group.urgency
            )
        }
    }

    private func holds(
        _ sign: ProbeSign,
        _ ground: Ground,
        _ story: StoryReading,
        _ track: TrackReading,
        _ levers: [LeverReading],
        covered: Bool
    ) -> Bool {
        switch sign {
        case .vagueNumber:
            // Two numbers that are plainly compared say enough, however the sentence is built.
            // A view has no result to measure; it is asked for alternatives.
            if covered || story.type != .story { return false }
            return !ground.reading.quantities.contains { $0.role == .after || $0.role == .delta }
                || !story.result.baseline
        case .sharedAction:
            let action = story.ownershipByPart[.action] ?? story.ownership
            return action.i == 0 || action.ratio < Self.clearShare
        case .smooth: return !covered && story.type == .story
        case .opinion: return story.type == .opinion || story.type == .pseudoStory
        case .coordination:
            return track.verdict == .coordination || !levers.isEmpty && levers.allSatisfy(\.isCoordination)
        case .none: return false
        }
    }
}
