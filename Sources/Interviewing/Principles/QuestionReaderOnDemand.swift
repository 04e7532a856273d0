import Synchronization

/// The question reader, trained when the first question comes: training takes longer than reading a résumé, and most
/// runs read no question.
final class QuestionReaderOnDemand: Sendable {
    private let principles: [PrincipleDefinition]
    private let trained = Mutex<QuestionReader?>(nil)

    init(principles: [PrincipleDefinition]) {
        self.principles = principles
    }

    /// The trained reader; every caller gets the same.
    var reader: QuestionReader {
        trained.withLock { trained in
            if let trained { return trained }
            let reader = QuestionReader(principles: principles)
            trained = reader
            return reader
        }
    }
}
