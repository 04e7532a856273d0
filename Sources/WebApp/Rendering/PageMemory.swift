import Hummingbird
import Synchronization

/// Pages as they were rendered, kept until the data changes.
///
/// A page is a function of the desk, of its address and at most of the day or minute, so the same of each give the same
/// bytes.
final class PageMemory: Sendable {
    private let state = Mutex(State())

    /// Most pages and bytes kept; beyond them a page is rendered anew each time.
    private static let (mostPages, mostBytes) = (64, 8_000_000)

    private struct State {
        var revision: Int64 = -1
        var pages: [String: Entry] = [:]
        var bytes = 0
    }

    private struct Entry {
        let moment: Int64
        let page: ByteBuffer
    }

    /// The page of an address, rendered only when it is not there for this revision and moment.
    ///
    /// - Parameter moment: The number of the day or minute; always the same for a page that no time changes.
    func page(
        at address: String,
        moment: Int64 = 0,
        revision: Int64,
        render: () throws -> String
    ) rethrows -> ByteBuffer {
        if let known = known(at: address, moment: moment, revision: revision) { return known }
        let page = ByteBuffer(string: try render())
        state.withLock { state in
            // A slower request for an older state must not bring it back.
            guard revision >= state.revision else { return }
            if revision > state.revision { state = State(revision: revision) }
            if let old = state.pages.removeValue(forKey: address) { state.bytes -= old.page.readableBytes }
            guard state.pages.count < Self.mostPages, state.bytes + page.readableBytes <= Self.mostBytes else { return }
            state.pages[address] = Entry(moment: moment, page: page)
            state.bytes += page.readableBytes
        }
        return page
    }

    /// The page of an address as it was rendered for a revision and moment; nil when it was not, or is not kept.
    func known(at address: String, moment: Int64, revision: Int64) -> ByteBuffer? {
        state.withLock { state in
            guard state.revision == revision, let entry = state.pages[address], entry.moment == moment else {
                return nil
            }
            return entry.page
        }
    }
}
