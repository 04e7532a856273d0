import Foundation
import Interviewing
import Testing

/// The engine with questions of the tests' own, so that no test depends on the wording of the prompts that ship.
enum DesignEngine {
    static let system = DesignPrompt(
        id: "test-meters",
        practice: .system,
        shape: .new,
        title: "Meters",
        asks: "Design the service that brings our new energy meters online.",
        about: ["meter"],
        levels: [.l5, .l6, .l7],
        facts: [
            .init(
                id: "volume",
                asked: ["how many (meter~|device~)", "(load|volume)"],
                says: "Forty million meters in four years."
            ),
            .init(id: "peak", asked: ["(peak|load)"], says: "At eight in the morning, about 3,700 wake up a second."),
            .init(id: "law", asked: ["(law|legal|country)"], says: "Cryptographic keys may never leave the republic."),
        ],
        listens: ["a", "b", "c", "d"],
        provenance: provenance
    )
    static let program = DesignPrompt(
        id: "test-returns",
        practice: .program,
        shape: .new,
        title: "Returns",
        asks: "Launch a returns programme in five countries.",
        about: ["return"],
        levels: [.l5, .l6, .l7],
        facts: [],
        listens: ["a", "b", "c", "d"],
        provenance: provenance
    )
    private static let provenance = Provenance(
        source: ["ours"],
        trust: .proposed,
        matching: [],
        nonMatching: [],
        place: Place(file: "test", line: 1, column: 1)
    )

    static let assessor: Assessor? = {
        var library = TestEngine.content.library
        library.workshop.prompts = [system, program]
        return try? Assessor(library: library)
    }()
    static let reviewer = assessor.map { DesignReviewer(assessor: $0) }
    static let interview = assessor.map { DesignInterview(workshop: $0.workshop) }
    static let knowledge = TestEngine.content.library.workshop

    static func prompt(_ practice: DesignPractice) -> DesignPrompt { practice == .system ? system : program }

    static func review(
        _ text: String,
        _ practice: DesignPractice = .system,
        at level: Level = .l6,
        told: [String] = []
    ) throws -> DesignReview {
        try #require(reviewer).review(text, of: prompt(practice), at: level, told: told)
    }

    /// Text that says nothing a rubric knows, long enough to be read.
    static let plain = """
        This is a note about the weather in our town. It was cold in the morning, and it was warm in the afternoon. The \
        birds sat on the roof, and they sang until it was dark outside.

        """

    static func sample(_ name: String) throws -> String { try TestEngine.body(of: "Samples/Designs/\(name).md") }
}
