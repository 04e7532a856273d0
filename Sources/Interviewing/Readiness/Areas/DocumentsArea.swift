/// What was written.
enum DocumentsArea {
    /// Kinds of document, each once.
    static func documents(_ ground: ReadinessGround, _ definition: ReadinessDefinition) -> ReadinessFinding {
        let kinds = definition.of.compactMap(ArtifactType.init)
        return ReadinessFinding(
            need: definition.need,
            pieces: ground.documents.filter { !$0.isAssessment && kinds.contains($0.type) }
                .map { piece($0, key: $0.type.rawValue, ground) }
        )
    }

    static func writing(_ ground: ReadinessGround, _ definition: ReadinessDefinition) -> ReadinessFinding {
        ReadinessFinding(
            need: definition.need,
            pieces: ground.documents.filter(\.isAssessment).map { piece($0, key: "\($0.number)", ground) }
        )
    }

    private static func piece(_ document: DocumentMaterial, key: String, _ ground: ReadinessGround) -> ReadinessPiece {
        ReadinessPiece(
            key,
            isFull: document.isFinished && document.isSound,
            nearness: (document.isFinished ? 1 : 0) - Double(document.problems) / 100,
            evidence: ReadinessEvidence(
                quote: document.quote,
                title: document.title,
                link: document.link,
                day: ground.day(document.time)
            )
        )
    }
}
