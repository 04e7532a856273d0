import Interviewing
import Testing

@Suite struct LevelBoardCeilingTests {
    static let ladder = TestEngine.content.library.preparation.ladder

    /// The upper end of a range: the upper middle of what the axes reach.
    static func upper(_ reached: [Level]) -> Level { reached.sorted()[reached.count / 2] }

    /// Boards of all samples, of each text alone and of each pair of texts.
    static func boards() throws -> [LevelBoard] {
        var boards: [LevelBoard] = []
        for sample in ["tpm-mara-lindqvist", "pgm-daniel-okafor", "coordinator-julie-brandt", "mixed-arun-pillai"] {
            let sources = try Sample.material(sample).map {
                LevelSource(source: $0.source, title: $0.title, assessment: $0.assessment)
            }
            var sets = [sources] + sources.map { [$0] }
            for first in sources.indices {
                for second in sources[(first + 1)...] { sets.append([sources[first], second]) }
            }
            boards += sets.map { LevelBoard($0, track: .tpm, ladder: ladder) }
        }
        return boards
    }

    @Test func `an axis is said to keep the range down only where raising that axis alone raises it`() throws {
        var kinds: Set<String> = []
        for board in try Self.boards() {
            guard let range = board.range, let ceiling = board.ceiling else { continue }
            let others = board.rows.filter { $0.axis != ceiling.axis }.compactMap(\.reached)
            let raises = Self.upper(others + [.l8]) > range.upperBound
            let isBelow = (ceiling.reached ?? .l8) < range.upperBound
            let says = board.ceilingSentence
            #expect(says.contains("keeps the range from being higher") == (raises && isBelow), "\(says)")
            guard isBelow, !raises else { continue }
            #expect(says.contains("is the weakest axis"), "\(says)")
            kinds.insert(says.contains("more axes") ? "more axes" : "lower end")
            if says.contains("more axes"), let next = range.upperBound.next {
                // With as many more axes the range rises, with one fewer it does not.
                let words = says.split(separator: " ")
                let place = try #require(words.firstIndex(of: "takes"))
                let count = try #require(Int(words[place + 1]))
                let reached = board.rows.compactMap(\.reached).sorted()
                func raised(_ count: Int) -> Level {
                    let lower = reached.filter { $0 < next }
                    return Self.upper(
                        lower.dropFirst(count) + Array(repeating: next, count: count) + reached.filter { $0 >= next }
                    )
                }
                #expect(raised(count) >= next && raised(count - 1) < next && count >= 2, "\(says)")
            }
        }
        #expect(!kinds.isEmpty)
    }
}
