import Interviewing

/// What an exported folder holds, and where.
enum FolderLayout {
    static let archive = "inclined.json"
    static let guide = "README.md"
    static let stories = "stories"
    static let resumes = "resumes"
    static let loops = "loops"
    static let documents = "documents"
    static let designs = "designs"
    static let offers = "offers"

    /// The folders that an export may hold.
    static let everyFolder = [stories, resumes] + pageFolders

    /// The folders of pages that are for people and never read back.
    private static let pageFolders = [loops, documents, designs, offers]

    /// The folders in it; those of pages only when there are any.
    static func folders(_ content: Archive) -> [String] {
        var folders = [stories, resumes]
        if !content.loops.isEmpty { folders.append(loops) }
        if !content.artifacts.isEmpty { folders.append(documents) }
        if !content.designs.isEmpty { folders.append(designs) }
        if !content.offers.isEmpty { folders.append(offers) }
        return folders
    }

    /// The files beside the archive, by path in the folder.
    static func files(_ content: Archive) -> [(path: String, text: String)] {
        var files = [(guide, guideText)]
        for story in content.stories {
            guard let note = StoryNote(story) else { continue }
            let name = "\(Slug.make(note.draft.title))-\(story.id).md"
            files.append(("\(stories)/\(name)", StoryMarkdown.write(note)))
        }
        return files + resumeFiles(content) + loopFiles(content) + workshopFiles(content)
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

    /// The documents, design sessions and offers to be read by people, by path in the folder.
    private static func workshopFiles(_ content: Archive) -> [(path: String, text: String)] {
        func path(_ folder: String, _ number: Int, _ name: String) -> String {
            "\(folder)/\(padded(number))-\(Slug.make(name)).md"
        }
        return content.artifacts.map { record in
            (path(documents, record.number, record.draft.title), ArtifactMarkdown.write(record))
        }
            + content.designs.map { record in
                (path(designs, record.number, record.session.prompt), DesignMarkdown.write(record))
            }
            + content.offers.map { record in
                (path(offers, record.number, OfferMarkdown.name(record.offer)), OfferMarkdown.write(record))
            }
    }

    /// Whether an export could hold a page at this path that is for people and never read back.
    static func isPage(_ path: String) -> Bool {
        pageFolders.contains { path.hasPrefix($0 + "/") } && isOurs(path)
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
        case 2 where pageFolders.contains(steps[0]):
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

        - `inclined.json` is everything, with every version of every story, your loops, your own questions, how real
          interviews went, your documents and design sessions, your offers, your plan, what you rehearsed and the pay reports
          you brought. Inclined reads it back without loss.
        - `stories/` holds the newest version of each story as Markdown. Edit a file and import the folder: the story gets
          a new version, and the old one stays. Leave the `id` line as it is.
        - `resumes/` holds the text of your résumés. It is there to be read; Inclined takes résumés from `inclined.json`.
        - `loops/` holds each loop with what was asked and what you said. It is there to be read as well.
        - `documents/` and `designs/` hold what you wrote in the workshop and in design practice, `offers/` what you entered
          of each offer. They are there to be read as well.

        A later export to the same place replaces the folder. It stops first if you edited a story here or put a file of
        your own in, so that nothing is lost.

        """
}
