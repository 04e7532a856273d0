import Interviewing

/// What no single question about liking can know: ids, pairs, and that no place among the answers is a better one.
enum FitConsistency {
    /// How many more answers at one place may speak for one track's work than for the other's.
    private static let imbalance = 1

    static func check(
        _ questions: [FitQuestionDefinition],
        _ meanings: [FitMeaningDefinition]
    ) -> [ContentError] {
        guard let place = questions.first?.provenance.place ?? meanings.first?.provenance.place else { return [] }
        return questions.flatMap(errors) + order(of: questions) + balance(of: questions, at: place)
            + gaps(in: meanings, at: meanings.last?.provenance.place ?? place)
    }

    /// What is wrong with one question.
    private static func errors(in question: FitQuestionDefinition) -> [ContentError] {
        let place = question.provenance.place
        var errors: [ContentError] = []
        if !(3...4).contains(question.answers.count) {
            errors.append(ContentError("“\(question.id)” needs three or four answers.", at: place))
        }
        if Set(question.answers.map(\.id)).count < question.answers.count {
            errors.append(ContentError("Two answers of “\(question.id)” have the same id.", at: place))
        }
        for work in [FitWork.technical, .organisational]
        where question.answers.count(where: { $0.moves == work }) != 1 {
            errors.append(
                ContentError("“\(question.id)” needs exactly one answer for \(work.rawValue) work.", at: place)
            )
        }
        return errors
    }

    private static func order(of questions: [FitQuestionDefinition]) -> [ContentError] {
        var (errors, seen) = ([ContentError](), Set<String>())
        for question in questions {
            if let earlier = question.again, !seen.contains(earlier) {
                errors.append(
                    ContentError("“again” must name a question that stands before it.", at: question.provenance.place)
                )
            }
            if !seen.insert(question.id).inserted {
                errors.append(
                    ContentError("The question id “\(question.id)” stands twice.", at: question.provenance.place)
                )
            }
        }
        return errors
    }

    private static func balance(of questions: [FitQuestionDefinition], at place: Place) -> [ContentError] {
        (0..<4).compactMap { index in
            let moves = questions.compactMap { $0.answers.indices.contains(index) ? $0.answers[index].moves : nil }
            let (technical, organisational) = (
                moves.count { $0 == .technical }, moves.count { $0 == .organisational }
            )
            guard abs(technical - organisational) > imbalance else { return nil }
            return ContentError(
                "Answer \(index + 1) speaks \(technical) times for technical and \(organisational) times for "
                    + "organisational work; change the order of some answers.",
                at: place
            )
        }
    }

    private static func gaps(in meanings: [FitMeaningDefinition], at place: Place) -> [ContentError] {
        FitLeaning.allCases.flatMap { leaning in
            Verdict.allCases.compactMap { verdict in
                let found = meanings.count { $0.leaning == leaning && $0.verdict == verdict }
                guard found != 1 else { return nil }
                return ContentError(
                    "The meaning of “\(leaning.rawValue)” beside “\(verdict.rawValue)” must stand in "
                        + "fit-meanings.yml once, and stands there \(found) times.",
                    at: place
                )
            }
        }
    }
}
