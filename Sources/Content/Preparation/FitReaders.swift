import Interviewing

/// How the questions about liking and their meanings are read.
enum FitReaders {
    /// One entry of `preparation/fit.yml`.
    static func question(_ fields: Fields) throws(ContentError) -> FitQuestionDefinition {
        var answers: [FitAnswerDefinition] = []
        for entry in try fields.entries("answers") { answers.append(try answer(entry)) }
        let question = FitQuestionDefinition(
            id: try fields.string("id"),
            title: try fields.string("title"),
            asks: try fields.string("asks"),
            about: try fields.choice("about", FitQuestionDefinition.Ground.self),
            again: try fields.optionalString("again"),
            answers: answers,
            provenance: try EntryReaders.provenance(fields, examples: .none)
        )
        try fields.finish()
        return question
    }

    private static func answer(_ fields: Fields) throws(ContentError) -> FitAnswerDefinition {
        let answer = FitAnswerDefinition(
            id: try fields.string("id"),
            says: try fields.string("says"),
            moves: try fields.choice("moves", FitWork.self)
        )
        try fields.finish()
        return answer
    }

    /// One entry of `preparation/fit-meanings.yml`.
    static func meaning(_ fields: Fields) throws(ContentError) -> FitMeaningDefinition {
        var next: [FitMeaningDefinition.Step] = []
        for entry in try fields.entries("next") { next.append(try step(entry)) }
        let meaning = FitMeaningDefinition(
            leaning: try fields.choice("leaning", FitLeaning.self),
            verdict: try fields.choice("verdict", Verdict.self),
            relation: try fields.choice("relation", FitMeaningDefinition.Relation.self),
            says: try fields.string("says"),
            means: try fields.string("means"),
            next: next,
            provenance: try EntryReaders.provenance(fields, examples: .none)
        )
        try fields.finish()
        guard (1...3).contains(next.count) else {
            throw ContentError("“next” needs one to three steps.", at: fields.place)
        }
        return meaning
    }

    private static func step(_ fields: Fields) throws(ContentError) -> FitMeaningDefinition.Step {
        let step = FitMeaningDefinition.Step(do: try fields.string("do"), place: try fields.string("place"))
        guard step.place.hasPrefix("/") else {
            throw ContentError("“place” is the path of a page and starts with “/”.", at: fields.placeOfValue("place"))
        }
        try fields.finish()
        return step
    }
}
