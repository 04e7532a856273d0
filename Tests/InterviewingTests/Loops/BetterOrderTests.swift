import Interviewing
import Testing
import TextAnalysis

/// The candidate's own sentences, only moved.
struct BetterOrderTests {
    private static let ordered =
        "In 2023 our label printers stopped twice a day in two warehouses. I was asked to end it before the summer. "
        + "I read the logs and found the spooler. I compared three products and chose the one that runs without a network. "
        + "Stops fell from 14 a week to one, counted by the shift leaders. I learned to test each driver in a small hall first."

    @Test func `a story in order is left alone`() throws {
        #expect(BetterOrder(try TestEngine.assess(Self.ordered, as: .answer)) == nil)
    }

    @Test(arguments: Candidate.stories)
    func `sentences are moved, never changed, lost or doubled`(name: String) throws {
        let text = try Candidate.draft(name).text.whole
        var found = 0
        for cut in text.split(separator: "\n\n").indices.prefix(4) {
            let paragraphs = text.split(separator: "\n\n").map(String.init)
            let moved = (paragraphs[cut...] + paragraphs[..<cut]).joined(separator: "\n\n")
            let assessment = try TestEngine.assess(moved, as: .answer)
            guard let order = BetterOrder(assessment) else { continue }
            found += 1
            let sentences = order.parts.flatMap(\.sentences)
            let bytes = assessment.reading.sentences.map { assessment.reading.quote($0.span) }
            #expect(
                sentences.map { Array($0.utf8) }.sorted(by: lexical) == bytes.map { Array($0.utf8) }.sorted(by: lexical)
            )
            #expect(order.parts.map(\.part) == order.parts.map(\.part).sorted())
            #expect(Set(order.parts.map(\.part)).count == order.parts.count)
            #expect(sentences != bytes)
        }
        #expect(found > 0)
    }

    private func lexical(_ left: [UInt8], _ right: [UInt8]) -> Bool { left.lexicographicallyPrecedes(right) }

    @Test func `a result told too early goes to its place, with every byte`() throws {
        let text =
            "In 2023 our label printers “stopped” twice a day in two warehouses. As a result stops fell from 14 a week to one, "
            + "counted by the shift leaders’ 👩🏽‍💻 log.  I read the logs and found the spooler. I compared three products "
            + "and chose the one that runs without a network."
        let order = try #require(BetterOrder(try TestEngine.assess(text, as: .answer)))
        #expect(order.parts.last?.part == .result)
        #expect(
            order.parts.last?.sentences == [
                "As a result stops fell from 14 a week to one, counted by the shift leaders’ 👩🏽‍💻 log"
            ]
        )
        #expect(order.parts.first?.part == .situation)
    }

    @Test func `what is no story has no order`() throws {
        for text in ["", "No.", "I believe that a program manager must always start from the risk."] {
            #expect(BetterOrder(try TestEngine.assess(text, as: .answer)) == nil)
        }
    }
}
