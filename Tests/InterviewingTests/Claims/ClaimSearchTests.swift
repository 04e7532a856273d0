import Content
import Interviewing
import Testing
import TextAnalysis

@Suite("Claims: finding them")
struct ClaimSearchTests {
    static let library = TestEngine.content.library
    static let search = ClaimSearch(claims: library.claims, sources: library.sources)

    /// What somebody types, and the claims that must come first, in that order.
    static let table: [(String, [String])] = [
        ("C1", ["C1"]), ("c12", ["C12"]), ("coding", ["C6"]), ("can a tpm code", ["C6"]),
        ("hiring committee", ["C11"]), ("PR/FAQ", ["C10"]), ("vesting", ["C17"]), ("vest", ["C17"]),
        ("5 15 40 40", ["C17"]), ("RSUs", ["C17"]), ("sign-on", ["C18"]), ("350,000", ["C19"]), ("350000", ["C19"]),
        ("cap on base pay", ["C19"]), ("yearly bonus", ["C20"]), ("levels of influence", ["C25"]), ("levers", ["C15"]),
        ("staff tpm", ["C27"]), ("L9", ["C28"]), ("how many interviews", ["C29"]), ("six months", ["C30"]),
        ("same story twice", ["C31"]), ("how long is an answer", ["C32"]), ("8,000 characters", ["C33"]),
        ("veto", ["C34"]), ("fourteen principles", ["C35"]), ("questionnaire", ["C36"]), ("spread", ["C37"]),
        ("glassdoor", ["C16"]), ("vice president", ["C13"]), ("lateral", ["C14"]), ("negotiates", ["C24"]),
        ("system design", ["C12"]), ("ambiguity", ["C9"]), ("L6", ["C26"]), ("half-year", ["C22"]),
        ("how much do pgms earn", ["C1"]),
        ("tpm salary", ["C1"]), ("writing sample", ["C33"]), ("cool-off", ["C30"]), ("refreshers", ["C21"]),
        ("can I reuse a story", ["C31"]), ("spaced repetition", ["C37"]), ("stock vesting schedule", ["C17"]),
    ]

    @Test("What people ask finds the claim that answers it first", arguments: table)
    func finds(_ query: String, _ expected: [String]) {
        let found = Self.search.claims(ClaimQuery(query)).map(\.claim.id)
        #expect(Array(found.prefix(expected.count)) == expected, "“\(query)” found \(found.prefix(5))")
    }

    @Test("Nothing that means nothing is found", arguments: ["xylophone", "…", "?!", "qqq", "zebra crossing"])
    func nothing(_ query: String) { #expect(Self.search.claims(ClaimQuery(query)).isEmpty) }

    @Test("No words find every claim, in its own order")
    func everything() {
        for text in ["", "   ", "\n"] {
            #expect(Self.search.claims(ClaimQuery(text)).map(\.claim) == Self.library.claims)
        }
    }

    @Test("An id is found whole: C1 finds neither C10 nor C17")
    func whole() { #expect(Self.search.claims(ClaimQuery("C1")).map(\.claim.id) == ["C1"]) }

    @Test("The order of the words, their case and their signs change nothing")
    func order() {
        let expected = Self.search.claims(ClaimQuery("base pay cap"))
        for text in ["cap pay base", "BASE, pay: CAP", "“base” pay — cap?", "base pay base cap"] {
            let found = Self.search.claims(ClaimQuery(text))
            #expect(found.map(\.claim.id) == expected.map(\.claim.id))
            #expect(found.map(\.highlights) == expected.map(\.highlights))
        }
    }

    @Test("Every highlight is a word of that very field that the query explains")
    func highlights() throws {
        for (query, _) in Self.table {
            let beginnings = query.lowercased().split { !($0.isLetter || $0.isNumber || $0 == ",") }
                .map { $0.filter { $0 != "," }.prefix(3) }
            for hit in Self.search.claims(ClaimQuery(query)) {
                for highlight in hit.highlights {
                    let text =
                        switch highlight.field {
                        case .id: hit.claim.id
                        case .title: hit.claim.title
                        case .claim: hit.claim.claim
                        case .evidence: hit.claim.evidence
                        case .weDo: hit.claim.weDo
                        case .also, .sources: ""
                        }
                    let bytes = Array(text.utf8)
                    #expect(highlight.span.end <= bytes.count)
                    let word = try #require(
                        String(validating: bytes[highlight.span.start..<highlight.span.end], as: UTF8.self)
                    )
                    let plain = word.lowercased().filter { $0 != "," }
                    #expect(beginnings.contains { plain.hasPrefix($0) }, "“\(word)” for “\(query)”")
                }
                let spans = ClaimField.allCases.flatMap { hit.spans(in: $0) }
                #expect(spans == hit.highlights.map(\.span))
            }
        }
    }

    @Test("Claims that have all words come alone; where none has, the hits say what they miss")
    func missed() {
        #expect(Self.search.claims(ClaimQuery("bar raiser veto")).allSatisfy { $0.missed.isEmpty })
        let hits = Self.search.claims(ClaimQuery("veto xylophone"))
        #expect(hits.first?.claim.id == "C34")
        #expect(hits.allSatisfy { $0.missed == ["xylophone"] })
    }

    @Test("Verdict, confidence, track and part of the product narrow what is found")
    func filters() {
        let search = Self.search
        #expect(search.claims(ClaimQuery(verdicts: [.wrongTerm])).map(\.claim.id) == ["C11", "C27"])
        for hit in search.claims(ClaimQuery("pay", verdicts: [.contradicted], confidences: [.high])) {
            #expect(hit.claim.verdict == .contradicted && hit.claim.confidence == .high)
        }
        let program = search.claims(ClaimQuery(track: .pgm)).map(\.claim.id)
        #expect(!program.contains("C6") && program.contains("C8") && program.contains("C1"))
        #expect(search.claims(touching: .fit).map(\.claim.id) == ["C3", "C4", "C36"])
        #expect(search.claims(ClaimQuery("coding", track: .pgm)).allSatisfy { $0.claim.id != "C6" })
        for matter in Claim.Matter.allCases { #expect(!search.claims(touching: matter).isEmpty, "\(matter)") }
    }

    @Test("Every claim comes with its sources: address, kind, date read and trust")
    func sources() {
        for hit in Self.search.claims(ClaimQuery()) {
            #expect(hit.sources.map(\.id) == hit.claim.source)
            for source in hit.sources where source.id != "ours" {
                #expect(!source.address.isEmpty && source.address.contains("."))
                #expect(source.read.hasPrefix("20"))
                #expect(["official", "employee", "coach", "press", "data", "research", "craft"].contains(source.kind))
            }
        }
        #expect(Self.search.claim("C17")?.sources.count == 3)
        #expect(Self.search.claim("C99") == nil)
    }

    @Test("A source is found by its words or address, with the claims that rest on it")
    func sourceSearch() throws {
        let found = Self.search.sources(ClaimQuery("washingtonpost"))
        #expect(found.map(\.claims) == [["C19"]])
        #expect(found.first?.address.isEmpty == false)
        #expect(Self.search.sources(ClaimQuery("meta-analysis interests")).allSatisfy { $0.claims == ["C36"] })
        let all = Self.search.sources(ClaimQuery())
        #expect(all.reduce(0) { $0 + 1 + $1.others.count } == Self.library.sources.count)
        #expect(Set(all.map(\.source.address)).count == all.count)
        #expect(Self.search.sources(ClaimQuery("xylophone")).isEmpty)
    }

    @Test("A very long query is answered like a short one")
    func long() {
        let text = String(repeating: "vesting schedule ", count: 20_000)
        #expect(
            Self.search.claims(ClaimQuery(text)).map(\.claim.id)
                == Self.search.claims(ClaimQuery("vesting schedule")).map(\.claim.id)
        )
    }
}
