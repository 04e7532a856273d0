import Hummingbird
import Interviewing

/// The way back of what was just deleted.
struct ReturnPage {
    let shell: Shell

    func add(to router: Router<Context>) {
        router.post("/deleted/:number/return") { _, context in
            guard let archive = await shell.wastebasket.take(try context.number()) else {
                throw RequestProblem.invalid("This was taken back already, or the program was started again since.")
            }
            do {
                _ = try await shell.site.workspace.store.restore(archive)
            } catch {
                // Nothing was changed, so it can be tried again.
                _ = await shell.wastebasket.keep(archive)
                throw error
            }
            let (page, query) = archive.place
            return Response.seeOther(page.path([("notice", Notice.undeleted.rawValue)] + query))
        }
    }
}

extension Archive {
    /// The list in which what it holds is found.
    fileprivate var place: (page: Page, query: [(String, String)]) {
        func shown(_ isAside: Bool) -> [(String, String)] { isAside ? [("show", "aside")] : [] }
        if let offer = offers.first { return (.offers, shown(offer.retired != nil)) }
        if let artifact = artifacts.first {
            return artifact.draft.assignment == nil ? (.documents, shown(artifact.retired != nil)) : (.writings, [])
        }
        return designs.isEmpty ? (.pay, []) : (.designs, [])
    }
}

extension Shell {
    /// Goes to a page after something was deleted, with the way back.
    ///
    /// - Parameter kept: What it was; nil for a sample, which would come back as the candidate's own.
    func deleted(_ notice: Notice, then page: Page, kept: Archive?) async -> Response {
        var query = [("notice", notice.rawValue)]
        if let kept { query.append(("undo", "\(await wastebasket.keep(kept))")) }
        return .seeOther(page.path(query))
    }
}
