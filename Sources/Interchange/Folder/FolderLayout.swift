import Interviewing

/// What an exported folder holds, and where.
enum FolderLayout {
    static let archive = "inclined.json"
    static let guide = "README.md"
    static let stories = "stories"
    static let resumes = "resumes"
    static let loops = "loops"

    /// The folders in it; one for loops only when there are any.
    static func folders(_ content: Archive) -> [String] {
        content.loops.isEmpty ? [stories, resumes] : [stories, resumes, loops]
    }

    /// The files beside the archive, by path in the folder.
    static func files(_ content: Archive) -> [(path: String, text: String)] {
        var files = [(guide, guideText)]
        for story in content.stories {
            guard let note = StoryNote(story) else { continue }
            let name = "\(Slug.make(note.draft.title))-\(story.id).md"
            files.append(("\(stories)/\(name)", StoryMarkdown.write(note)))
        }
        return files + resumeFiles(content) + loopFiles(content)
    }

    /// The résumés as text files, by path in the folder.
    static func resumeFiles(_ content: Archive) -> [(path: String, text: String)] {
        content.resumes.map { resume in
            let stem = resume.name.lastIndex(of: ".").map { String(resume.name[..<$0]) } ?? resume.name
            return ("\(resumes)/\(padded(resume.number))-\(Slug.make(stem)).txt", resume.text)
        }
    }

    /// The loops to be read by people, by path in the folder.
    private static func loopFiles(_ content: Archive) -> [(path: String, text: String)] {
        content.loops.map { loop in
            let label = Lines.isBlank(loop.plan.label) ? loop.purpose.rawValue : loop.plan.label
            return ("\(loops)/\(padded(loop.number))-\(Slug.make(label)).md", LoopMarkdown.write(loop))
        }
    }

    private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }

    /// Whether an export could hold a file at this path.
    static func isOurs(_ path: String) -> Bool {
        let steps = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        switch steps.count {
        case 1: return steps[0] == archive || steps[0] == guide
        case 2 where steps[0] == stories:
            guard steps[1].hasSuffix(".md") else { return false }
            let id = steps[1].dropLast(3).suffix(12)
            return StoryID(id) != nil && steps[1].dropLast(15).hasSuffix("-")
        case 2 where steps[0] == resumes:
            return steps[1].hasSuffix(".txt") && isNumbered(steps[1])
        case 2 where steps[0] == loops:
            return steps[1].hasSuffix(".md") && isNumbered(steps[1])
        default: return false
        }
    }

    private static func isNumbered(_ name: String) -> Bool {
        name.utf8.prefix { (0x30...0x39).contains($0) }.count >= 2
    }

    private static let guideText = """
        # Your stories

        Inclined exported this folder. It is private: it holds everything you wrote, and the names you keep secret.

        - `inclined.json` is everything, with every version of every story, your loops, your own questions and how real
          interviews went. Inclined reads it back without loss.
        - `stories/` holds the newest version of each story as Markdown. Edit a file and import the folder: the story gets
          a new version, and the old one stays. Leave the `id` line as it is.
        - `resumes/` holds the text of your résumés. It is there to be read; Inclined takes résumés from `inclined.json`.
        - `loops/` holds each loop with what was asked and what you said. It is there to be read as well.

        A later export to the same place replaces the folder. It stops first if you edited a story here or put a file of
        your own in, so that nothing is lost.

        """
}
