import HTTPTypes
import Hummingbird
import Interviewing

/// What every page works with: the site, its templates, and how a page is put into its frame.
struct Shell: Sendable {
    let site: Site
    let templates: Templates
    /// Readings of the candidate's documents.
    let documents: DocumentMemory
    /// What was deleted last.
    let wastebasket = Wastebasket()
    private let memory = PageMemory()

    init(site: Site, templates: Templates) {
        self.site = site
        self.templates = templates
        documents = DocumentMemory(assessor: site.workspace.assessor)
    }

    /// How much room a page takes.
    enum Room { case text, wide }

    /// A page: its template, its fields, and around them what every page has.
    func page(
        _ template: String,
        _ model: Any,
        title: String,
        at place: Navigation.Place,
        desk: Desk,
        request: Request,
        room: Room = .text,
        status: HTTPResponse.Status = .ok
    ) throws -> Response {
        let frame = try frame(title: title, at: place, desk: desk, request: request, room: room)
        return .html(try templates.render(template, Fields.page(frame, model)), status: status)
    }

    /// A page that depends on nothing but the desk and its address; it is rendered once for each revision.
    func remembered(
        _ template: String,
        title: String,
        at place: Navigation.Place,
        desk: Desk,
        request: Request,
        room: Room = .text,
        model: () throws -> Any
    ) throws -> Response {
        let page = try memory.page(at: "\(request.uri)", revision: desk.revision) {
            let frame = try frame(title: title, at: place, desk: desk, request: request, room: room)
            return try templates.render(template, Fields.page(frame, try model()))
        }
        return .html(page)
    }

    /// How long a page stays the same while nothing is written.
    enum Span {
        case day
        /// Where minutes are counted; what is due by the second may come one minute later.
        case minute
    }

    /// The same for a page that depends on the time too and reads more than the desk: read and rendered once for each
    /// revision and day or minute.
    func remembered(
        _ template: String,
        title: String,
        at place: Navigation.Place,
        request: Request,
        room: Room = .text,
        each span: Span,
        read: () async throws -> (Desk, model: Any)
    ) async throws -> Response {
        let (address, moment) = ("\(request.uri)", number(of: span))
        let revision = try await site.workspace.store.revision()
        if let page = memory.known(at: address, moment: moment, revision: revision) { return .html(page) }
        let (desk, model) = try await read()
        let page = try memory.page(at: address, moment: moment, revision: desk.revision) {
            let frame = try frame(title: title, at: place, desk: desk, request: request, room: room)
            return try templates.render(template, Fields.page(frame, model))
        }
        return .html(page)
    }

    private func number(of span: Span) -> Int64 {
        switch span {
        case .day: Int64(currentDay.number)
        case .minute: site.now().milliseconds / 60_000
        }
    }

    private func frame(title: String, at place: Navigation.Place, desk: Desk, request: Request, room: Room) throws
        -> Frame
    {
        let query = try request.query()
        let notice = Notice(rawValue: query.word("notice"))
        return Frame(
            title: title,
            nav: Navigation(at: place),
            target: desk.target.map { Frame.TargetLine(text: $0.line) },
            flash: notice?.flash(
                story: StoryID(query.word("story")),
                document: Int(query.word("document")),
                undo: Int(query.word("undo"))
            ),
            sample: desk.holdsSample,
            version: site.version,
            wide: room == .wide
        )
    }

    /// Goes to a page after a post, with a message about what was done.
    func done(_ notice: Notice, then page: Page, story: StoryID? = nil, document: Int? = nil) -> Response {
        var query = [("notice", notice.rawValue)]
        if let story { query.append(("story", story.text)) }
        if let document { query.append(("document", "\(document)")) }
        return .seeOther(page.path(query))
    }

    /// The desk together with something read from the store beside it, both of the same revision.
    func desk<Value>(with read: (Desk) async throws -> Value) async throws -> (Desk, Value) {
        try await site.workspace.asOfOneRevision {
            let desk = try await desk()
            return (desk, try await read(desk))
        }
    }

    /// `2 March 2026`
    func day(_ time: Timestamp) -> String {
        let shown = site.shownTime(time)
        return shown.firstIndex(of: ",").map { String(shown[..<$0]) } ?? shown
    }

    /// The desk as it is now.
    func desk() async throws(StoreError) -> Desk { try await site.workspace.desk() }

    /// What the content knows.
    var library: Library { site.workspace.assessor.library }
}

/// The context of a request; nothing is added to what the framework has.
typealias Context = BasicRequestContext

extension BasicRequestContext {
    /// The story id in the path.
    func storyID() throws(RequestProblem) -> StoryID {
        guard let id = parameters.get("id").flatMap({ StoryID($0) }) else { throw .missing }
        return id
    }

    /// A number in the path.
    func number(_ name: String = "number") throws(RequestProblem) -> Int {
        guard let number = parameters.get(name).flatMap({ Int($0) }), number > 0 else { throw .missing }
        return number
    }
}
