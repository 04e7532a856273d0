import Hummingbird
import Synchronization

/// Pages as they were rendered, kept until the data changes.
///
/// A page is a function of the desk and of its address, so the same revision and address give the same bytes.
final class PageMemory: Sendable {
    private let state = Mutex(State())

    /// Most pages and bytes kept; beyond them a page is rendered anew each time.
    private static let (mostPages, mostBytes) = (64, 8_000_000)

    private struct State {
        var revision: Int64 = -1
        var pages: [String: ByteBuffer] = [:]
        var bytes = 0
    }

    /// The page of an address, rendered only when it is not there for this revision.
    func page(at address: String, revision: Int64, render: () throws -> String) rethrows -> ByteBuffer {
        if let known = known(at: address, revision: revision) { return known }
        let page = ByteBuffer(string: try render())
        state.withLock { state in
            // A slower request for an older state must not bring it back.
            guard revision >= state.revision else { return }
            if revision > state.revision { state = State(revision: revision) }
            guard state.pages.count < Self.mostPages, state.bytes + page.readableBytes <= Self.mostBytes else { return }
            if state.pages.updateValue(page, forKey: address) == nil { state.bytes += page.readableBytes }
        }
        return page
    }

    /// The page of an address as it was rendered for a revision; nil when it was not, or is not kept.
    func known(at address: String, revision: Int64) -> ByteBuffer? {
        state.withLock { $0.revision == revision ? $0.pages[address] : nil }
    }
}
