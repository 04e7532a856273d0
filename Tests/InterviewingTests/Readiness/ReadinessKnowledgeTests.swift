import Content
import Interviewing
import Testing

struct ReadinessKnowledgeTests {
    @Test func `the content about readiness has no errors`() {
        let errors = TestEngine.content.errors.filter { $0.place?.file.hasPrefix("preparation/") ?? true }
        #expect(errors.isEmpty, "\(errors)")
        #expect(!Readied.knowledge.items.isEmpty && !Readied.knowledge.standing.isEmpty)
    }

    @Test(arguments: Track.allCases)
    func `each track has a checklist of seven, in order`(track: Track) {
        let list = Readied.reader.read(Readied.empty(track))[.checklist]
        #expect(list.map(\.number) == [1, 2, 3, 4, 5, 6, 7])
    }

    @Test func `the checklists differ where the tracks do`() {
        let tpm = Readied.reader.read(Readied.empty(.tpm))[.checklist].map(\.id)
        let pgm = Readied.reader.read(Readied.empty(.pgm))[.checklist].map(\.id)
        #expect(
            Set(tpm).intersection(pgm) == ["checklist.projects", "checklist.principles", "checklist.prfaq"],
            "what both do"
        )
        #expect(tpm.contains("checklist.trade-offs") && tpm.contains("checklist.decision-technical"))
        #expect(pgm.contains("checklist.influence") && pgm.contains("checklist.decision-business"))
        #expect(tpm.contains("checklist.own-system") && pgm.contains("checklist.program-design"))
    }

    @Test(arguments: Track.allCases)
    func `every area has an item in either track`(track: Track) {
        let readiness = Readied.reader.read(Readied.empty(track))
        #expect(readiness.areas.map(\.area) == ReadinessArea.allCases)
        #expect(readiness.areas.reduce(0) { $0 + $1.count } == readiness.items.count)
    }

    @Test func `a program candidate is not asked for technical work, nor the other way round`() {
        let pgm = Readied.reader.read(Readied.empty(.pgm)).items.map(\.id)
        let tpm = Readied.reader.read(Readied.empty(.tpm)).items.map(\.id)
        #expect(!pgm.contains { $0.contains("technical") || $0.contains("system") })
        #expect(!tpm.contains { $0.contains("program-") || $0.contains("business") })
    }
}
