import Interviewing

/// Finds values in an archive that the store would not take.
enum ArchiveCheck {
    private static let largestVersion = 1_000_000_000

    /// The first problem with its place and cure; nil when everything can be stored.
    static func problem(in archive: Archive) -> String? {
        stories(archive.stories) ?? resumes(archive.resumes) ?? targets(archive) ?? priors(archive.priors)
            ?? terms(archive.secretTerms) ?? LoopCheck.problem(in: archive) ?? WorkshopCheck.problem(in: archive)
            ?? PreparationCheck.problem(in: archive)
    }

    private static func stories(_ stories: [ArchivedStory]) -> String? {
        var seen: Set<StoryID> = []
        for story in stories {
            guard seen.insert(story.id).inserted else { return "story \(story.id) comes twice; take one out." }
            guard !story.versions.isEmpty else { return "story \(story.id) has no version; take the story out." }
            var last = 0
            for version in story.versions {
                let place = "story \(story.id), version \(version.number)"
                guard version.number > last else {
                    return "\(place): version numbers must start at 1 or above and rise; put them in order."
                }
                // The next save counts on from the last number.
                guard version.number <= largestVersion else {
                    return "\(place): version numbers go up to \(largestVersion); put it right."
                }
                last = version.number
                if let problem = problem(in: version.draft) { return "\(place): \(problem)" }
            }
        }
        return nil
    }

    /// Which principles exist is the content's business and may change; here their ids only have to look like ids.
    private static func problem(in draft: StoryDraft) -> String? {
        if let id = draft.principles.first(where: { !isName($0) }) { return "“\(id.prefix(40))” is no principle's id." }
        return draft.problems(principles: Set(draft.principles)).first?.sentence
    }

    private static func resumes(_ resumes: [ResumeRecord]) -> String? {
        var seen: Set<Int> = []
        for resume in resumes {
            let place = "résumé \(resume.number)"
            guard resume.number >= 1 else { return "\(place): numbers start at 1; put it right." }
            guard seen.insert(resume.number).inserted else { return "\(place) comes twice; take one out." }
            guard !resume.text.isEmpty else { return "\(place) holds no text; take it out." }
            guard !hasZero(resume.text), !hasZero(resume.name) else { return "\(place) holds a zero byte; remove it." }
        }
        return nil
    }

    private static func targets(_ archive: Archive) -> String? {
        var seen: Set<Int> = []
        for target in archive.targets {
            let place = "target \(target.number)"
            guard target.number >= 1 else { return "\(place): numbers start at 1; put it right." }
            guard seen.insert(target.number).inserted else { return "\(place) comes twice; take one out." }
            guard target.label.utf8.count <= 1000, !hasZero(target.label) else {
                return "\(place): the label must be text of up to 1000 bytes; shorten it."
            }
        }
        guard let current = archive.currentTarget, !seen.contains(current) else { return nil }
        return "the target in use, \(current), is not among the targets; name one that is."
    }

    private static func priors(_ priors: [Track: [String: Double]]) -> String? {
        for track in Track.allCases {
            for (id, weight) in (priors[track] ?? [:]).sorted(by: { $0.key < $1.key }) {
                guard isName(id) else { return "“\(id.prefix(40))” is no principle's id; take that weight out." }
                guard (0...1).contains(weight) else {
                    return "the weight of \(id) for \(track.abbreviation) is \(weight); weights go from 0 to 1."
                }
            }
        }
        return nil
    }

    private static func terms(_ terms: [String]) -> String? {
        var seen: Set<[UInt8]> = []
        for term in terms where !seen.insert(Array(term.utf8)).inserted {
            return "the secret term “\(term.prefix(40))” comes twice; take one out."
        }
        for term in terms where !(1...200).contains(term.unicodeScalars.count) || hasZero(term) {
            return "“\(term.prefix(40))” is no secret term; terms have 1 to 200 characters."
        }
        return nil
    }

    private static func isName(_ id: String) -> Bool { (1...100).contains(id.utf8.count) && !hasZero(id) }

    private static func hasZero(_ text: String) -> Bool { text.utf8.contains(0) }
}
