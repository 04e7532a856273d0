import Interviewing

/// The fields of a design question under way. Nothing here judges or hints.
struct DesignModel {
    let address: String
    let practiceName: String
    let levelName: String
    let prompt: String
    let clock: MockModel.Clock?
    let timeOut: Bool
    let fault: String?
    let draftKey: String
    let hasThread: Bool
    let thread: [Exchange]
    let asking: String
    let isFull: Bool
    let isFree: Bool
    let text: String
    let hasSections: Bool
    let sections: [SectionField]
    let outlineTaken: Bool
    let delete: String

    struct Exchange {
        let asked: String
        let reply: String
    }

    struct SectionField {
        let n: Int
        let index: Int
        let heading: String
        let text: String
        let isFirst: Bool
    }

    init(
        _ record: DesignRecord,
        _ question: DesignPrompt?,
        given: GivenDesign?,
        problem: RequestProblem?,
        shell: Shell
    ) {
        let session = record.session
        let answer = given?.answer ?? session.answer
        let left = session.secondsLeft(at: shell.site.now())
        address = Page.design(record.number).path
        practiceName = question?.practice.heading ?? "Design"
        levelName = session.level.rawValue
        prompt = question?.asks ?? "This question is no longer in the content; what you wrote is kept."
        clock = left.flatMap { left in
            session.minutes.map { MockModel.Clock(remaining: left, minutes: $0) }
        }
        timeOut = left == 0
        fault = problem?.sentence
        draftKey = "\(record.number)"
        thread = session.questions.map { Exchange(asked: $0.asked, reply: $0.reply) }
        hasThread = !thread.isEmpty
        asking = problem == nil ? "" : given?.question ?? ""
        isFull = session.questions.count >= DesignInterview.mostQuestions
        switch answer {
        case .free(let words):
            isFree = true
            text = words
            sections = []
        case .sections(let parts):
            isFree = false
            text = ""
            sections = parts.enumerated().map {
                SectionField(n: $0 + 1, index: $0, heading: $1.title, text: $1.text, isFirst: $0 == 0)
            }
        }
        hasSections = !sections.isEmpty
        outlineTaken = session.tookOutline
        delete = "\(address)/delete"
    }
}
