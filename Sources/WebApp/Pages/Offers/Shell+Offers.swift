import Hummingbird
import Interviewing

extension Shell {
    /// Goes to a page about offers after a post, with a message, and with more for its query.
    ///
    /// - Parameter offer: The offer that the message is about, for the way back.
    func done(
        _ notice: Notice,
        then page: Page,
        about offer: Int?,
        more: [(String, String)] = []
    ) -> Response {
        let about = offer.map { [("document", "\($0)")] } ?? []
        return .seeOther(page.path([("notice", notice.rawValue)] + about + more))
    }

    /// Where something on a page comes from, as links.
    func sources(_ ids: [String]) -> [SourceLink] {
        ids.compactMap { id in library.sources.first { $0.id == id } }.map(SourceLink.init)
    }
}

/// A source with its address.
struct SourceLink {
    let title: String
    let address: String
    let isPublic: Bool
    let date: String
    let trust: String

    init(_ source: Source) {
        (title, address, isPublic) = (source.title, source.link ?? "", source.link != nil)
        (date, trust) = (source.read, source.trust.words)
    }
}
