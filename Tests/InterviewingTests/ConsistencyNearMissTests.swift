import Interviewing
import Testing

/// What looks like a contradiction and is none stays silent.
@Suite struct ConsistencyNearMissTests {
    static let nearMisses: [Tellings] = [
        // Rounding.
        Tellings(.percentage, "Atlas", "We cut checkout latency by about 40 %.", "I cut checkout latency by 41.3 %."),
        Tellings(
            .percentage,
            "Atlas",
            "We cut checkout latency by 40 percent.",
            "I cut checkout latency by 41.3 percent."
        ),
        Tellings(
            .amount,
            "Atlas",
            "That saved $2M a year in licence fees.",
            "It saved $2.1 million a year in licence fees."
        ),
        Tellings(.amount, "Atlas", "We onboarded over 200 merchants in Spain.", "We onboarded 214 merchants in Spain."),
        Tellings(.amount, "Atlas", "We onboarded 200+ merchants in Spain.", "We onboarded 260 merchants in Spain."),
        Tellings(
            .duration,
            "Atlas",
            "The checkout migration took two years.",
            "The checkout migration took 26 months."
        ),
        Tellings(.duration, "Atlas", "Checkout latency fell to 1.1 seconds.", "Checkout latency fell to 1,140 ms."),
        Tellings(.teamSize, "Atlas", "I led a team of 10 to 15 engineers.", "I led a team of 12 engineers."),
        Tellings(.teamSize, "Atlas", "I led a team of about a dozen engineers.", "I led a team of 13 engineers."),
        Tellings(
            .duration,
            "Atlas",
            "The checkout migration took twenty-six weeks.",
            "The checkout migration took six months."
        ),
        // Before and after, phases, parts.
        Tellings(
            .teamSize,
            "Atlas",
            "I led a team of 12 engineers, of whom nine engineers stayed to the end.",
            "I led a team of nine engineers."
        ),
        Tellings(.percentage, "Atlas", "Conversion rose from 61 to 70 percent.", "Conversion was at 61 percent."),
        Tellings(
            .amount,
            "Atlas",
            "We moved 12 services to the cloud in spring. We moved 30 services to the cloud in autumn.",
            "We moved 42 services to the cloud."
        ),
        Tellings(.amount, "Atlas", "37 of 84 hospitals used the new format.", "37 hospitals used the new format."),
        Tellings(
            .duration,
            "Atlas",
            "The median checkout latency was 240 ms.",
            "The average checkout latency was 410 ms."
        ),
        Tellings(
            .amount,
            "Atlas",
            "In the pilot we onboarded 40 merchants in Spain.",
            "We onboarded 340 merchants in Spain."
        ),
        Tellings(.percentage, "Atlas", "In 2022 churn was at 11 percent.", "In 2023 churn was at 5 percent."),
        // Other things.
        Tellings(.amount, "Atlas", "We moved 63 services to the cloud.", "We retired 12 services that nobody used."),
        Tellings(.amount, "Atlas", "We moved 63 services to the cloud.", "We moved 12 databases to the cloud."),
        Tellings(
            .amount,
            "Atlas",
            "It saved $2.4M a year in licence fees.",
            "It saved $600k a quarter in licence fees."
        ),
        Tellings(.amount, "Atlas", "It saved 2 million dollars in fees.", "It saved 5 million euros in fees."),
        Tellings(
            .percentage,
            "Atlas",
            "We cut checkout latency by 40 percent.",
            "We cut checkout errors by 70 percent."
        ),
        Tellings(
            .percentage,
            "Atlas",
            "Checkout costs fell by 40 percent.",
            "Checkout costs rose by 12 percent at first."
        ),
        Tellings(
            .percentage,
            "Atlas",
            "In Germany we cut returns by 40 percent.",
            "In France we cut returns by 12 percent."
        ),
        Tellings(.teamSize, "Atlas", "I led a team of 12 engineers.", "Five engineers in the room nodded."),
        Tellings(.teamSize, "Atlas", "I led a team of 12 engineers.", "I led four designers through the research."),
        Tellings(.teamSize, "", "I led a team of 12 engineers at a bank.", "I led a team of nine engineers at a shop."),
        Tellings(.amount, "Atlas", "We stored severity 2 incidents apart.", "We stored severity 1 incidents apart."),
        Tellings(.date, "Atlas", "We launched Atlas in 2024.", "We launched Atlas in June 2024."),
        Tellings(
            .date,
            "Atlas",
            "We launched Atlas in Germany in May 2022.",
            "We launched Atlas in France in October 2022."
        ),
        Tellings(.date, "Atlas", "We launched the pilot of Atlas in May 2022.", "We launched Atlas in October 2022."),
        Tellings(.date, "Atlas", "We launched Atlas in June 2024.", "We launched Harbour in March 2023."),
        Tellings(.date, "", "Two engineers joined Norrvane in May 2021.", "I joined Norrvane in March 2022."),
        Tellings(
            .date,
            "",
            "In October 2022, half a year after I joined Norrvane, it broke.",
            "I joined Norrvane in March 2022."
        ),
        Tellings(
            .percentage,
            "Atlas",
            "We cut checkout latency in the Spanish shop by 40 percent.",
            "We cut checkout errors in the Spanish shop by 70 percent."
        ),
        Tellings(.date, "", "In 2009 the team at Norrvane bought a broker.", "I joined Norrvane in March 2022."),
        // Wishes, plans, denials.
        Tellings(
            .amount,
            "Atlas",
            "We would have moved 90 services to the cloud.",
            "We moved 63 services to the cloud."
        ),
        Tellings(.date, "Atlas", "We did not launch Atlas in March 2024.", "We launched Atlas in June 2024."),
    ]

    @Test(arguments: nearMisses)
    func `a near miss stays silent`(tellings: Tellings) throws {
        let found = ConsistencyReader.compare(try tellings.sheets())
        #expect(found.isEmpty, "\(tellings.testDescription) \(found.map { ($0.kind, $0.tellings.map(\.number)) })")
    }

    @Test(arguments: ConsistencyTests.planted)
    func `other projects are never compared`(tellings: Tellings) throws {
        guard !tellings.project.isEmpty, tellings.kind != .date else { return }
        let one = try Tellings(tellings.kind, "Basalt", tellings.first, tellings.second).sheets()
        let other = try Tellings(tellings.kind, "Cobalt", tellings.first, tellings.second).sheets()
        #expect(ConsistencyReader.compare([one[0], other[1]]).isEmpty)
    }

    @Test func `a text alone contradicts nothing`() throws {
        for tellings in Self.nearMisses + ConsistencyTests.planted {
            let whole = try tellings.with([tellings.first + " " + tellings.second, "Nothing to see in here at all."])
                .sheets()
            #expect(ConsistencyReader.compare(whole).isEmpty)
        }
        #expect(ConsistencyReader.compare([]).isEmpty)
    }
}
