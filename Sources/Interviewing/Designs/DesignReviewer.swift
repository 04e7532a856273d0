import TextAnalysis

/// Judges answers to design questions: the same text, prompt and level always give the same review.
public struct DesignReviewer: Sendable {
    /// Words below which nothing is said.
    public static let leastWords = 30

    private let assessor: Assessor
    private let workshop: Workshop

    /// Makes a reviewer from the engine; the workshop is read when it is first made.
    public init(assessor: Assessor) {
        self.assessor = assessor
        workshop = assessor.workshop
    }

    /// The review of what a session holds.
    public func review(_ session: DesignSession, of prompt: DesignPrompt) -> DesignReview {
        review(session.answer.text, of: prompt, at: session.level, told: session.told)
    }

    /// The review of a text.
    ///
    /// - Parameters:
    ///   - prompt: The question; its practice decides which dimensions are rated.
    ///   - told: Ids of facts that the candidate was told.
    public func review(_ text: String, of prompt: DesignPrompt, at level: Level, told: [String] = []) -> DesignReview {
        // Comments are blanked byte for byte, so every quote is still exact.
        let visible = DesignComments.blanked(in: text)
        let ground = workshop.ground(visible, in: .design)
        if let refusal = Self.refusal(of: ground.reading) {
            return .refused(text, practice: prompt.practice, level: level, because: refusal)
        }
        let ratings = DesignRatingReader(library: workshop.library, practice: prompt.practice, level: level)
            .ratings(of: ground)
        let sides = DesignPolicy.sides(of: ratings, practice: prompt.practice)
        let track = assessor.assess(Submission(kind: .artifact, text: visible)).track
        return DesignReview(
            text: text,
            practice: prompt.practice,
            level: level,
            refusal: nil,
            ratings: ratings,
            sides: sides,
            share: sides.reduce(0) { $0 + $1.share * $1.weight },
            track: DesignTrackReading(track, practice: prompt.practice),
            beside: beside(prompt, in: ground.reading),
            contradictions: DesignContradictionReader(library: workshop.library).read(ground),
            findings: DesignFlagReader(library: workshop.library, practice: prompt.practice).findings(in: ground),
            estimates: ArithmeticReader().read(visible),
            unused: DesignFactReader(workshop: workshop).unused(told, of: prompt, in: ground.reading),
            next: DesignPolicy.next(
                ratings,
                sides: sides,
                dimensions: workshop.library.dimensions(of: prompt.practice)
            ),
            limits: DesignLimitReader().limits(of: ground.reading, practice: prompt.practice)
        )
    }

    /// The dimensions are rated whatever the answer is about; one about something else has to be called that.
    private func beside(_ prompt: DesignPrompt, in reading: Reading) -> String? {
        let isAbout = reading.tokens.contains { token in
            guard token.kind == .word else { return false }
            let word = reading.quote(token.span).lowercased()
            return prompt.about.contains(where: word.hasPrefix)
        }
        return isAbout ? nil : "No word of what was asked for is in it: it may be the answer to another question."
    }

    /// Why nothing can be said of a text, by the measures of the main engine.
    private static func refusal(of reading: Reading) -> Refusal? {
        if reading.wordCount == 0 { return .empty }
        // A design is full of nouns and numbers, as a résumé is.
        if reading.wordCount >= 12, reading.englishShare < Assessor.leastEnglishInLists { return .notEnglish }
        if reading.wordCount < leastWords { return .tooShort }
        if reading.disorder > Assessor.mostDisorder { return .disordered }
        return nil
    }
}

extension DesignReview {
    /// Nothing but the reason why nothing can be said.
    fileprivate static func refused(
        _ text: String,
        practice: DesignPractice,
        level: Level,
        because refusal: Refusal
    ) -> DesignReview {
        DesignReview(
            text: text,
            practice: practice,
            level: level,
            refusal: refusal,
            ratings: [],
            sides: [],
            share: 0,
            track: .none,
            beside: nil,
            contradictions: [],
            findings: [],
            estimates: [],
            unused: [],
            next: nil,
            limits: []
        )
    }

    /// The refusal in a sentence that fits a design; nil where something can be said.
    public var refusalSentence: String? {
        switch refusal {
        case nil: nil
        case .empty: "Nothing is written yet."
        case .tooShort: "Not enough to judge: write at least \(DesignReviewer.leastWords) words."
        case .notEnglish: "Not enough to judge: this does not read as English."
        case .disordered: "Not enough to judge: the words are English, the sentences are not."
        }
    }
}
