public import TextAnalysis

/// One thing to do to a story next, with the candidate's own words it is about.
public struct Advice: Sendable, Hashable {
    /// Why it is given.
    public let condition: AdviceCondition
    /// What to do.
    public let text: String
    /// Where the words stand; nil when it is about something that is not there.
    public let span: TextSpan?
    /// Those words.
    public let quote: String?
}

/// Turns a reading into at most five next steps, in the order of the content.
///
/// Every step asks for a fact or points at one the text holds; none supplies one.
public struct AdviceReader: Sendable {
    private let library: Library

    /// Most steps given at once: more would be a list to ignore.
    public static let most = 5
    /// Small steps are given only until there are so many steps: beside what matters they are noise.
    static let mostWithSmall = 3
    /// Most small steps: a good story needs no list.
    static let mostSmall = 2

    /// Prepares the reader of a library.
    public init(library: Library) {
        self.library = library
    }

    /// Reads the next steps of a story; a text that is none gets no steps.
    public func read(_ assessment: Assessment) -> [Advice] {
        guard assessment.refusal == nil, assessment.story.type == .story else { return [] }
        let finder = AdviceFinder(assessment: assessment, delivery: library.delivery)
        var steps: [Advice] = []
        for weight in AdviceDefinition.Weight.allCases {
            let most =
                switch weight {
                case .main: Self.most
                case .small: min(Self.mostWithSmall, steps.count + Self.mostSmall)
                }
            for definition in library.advice where definition.weight == weight && steps.count < most {
                guard let ground = finder.ground(for: definition.condition) else { continue }
                // A sentence is asked about once: the next question comes when the first is answered.
                if let span = ground.span, steps.contains(where: { $0.span?.overlaps(span) == true }) { continue }
                steps.append(step(definition, on: ground, in: assessment.reading))
            }
        }
        return steps
    }

    private func step(_ definition: AdviceDefinition, on ground: AdviceGround, in reading: Reading) -> Advice {
        var text = definition.says
        for (placeholder, value) in ground.values {
            text = text.replacing("{\(placeholder.rawValue)}", with: value)
        }
        return Advice(
            condition: definition.condition,
            text: text,
            span: ground.span,
            quote: ground.span.map(reading.quote)
        )
    }
}
