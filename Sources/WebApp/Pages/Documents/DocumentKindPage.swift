import Hummingbird
import Interviewing

/// A kind of document: what it is for, what goes into each part, and a good and a bad one with notes at their words.
struct DocumentKindPage {
    let shell: Shell

    func add(to router: Router<Context>) {
        router.get("/documents/kinds/:type") { request, context in
            guard let type = context.parameters.get("type").flatMap({ ArtifactType(rawValue: $0) }),
                let definition = shell.site.workspace.assessor.workshop.library[type]
            else { throw RequestProblem.missing }
            let desk = try await shell.desk()
            return try shell.remembered(
                "document-kind",
                title: definition.title,
                at: .documents,
                desk: desk,
                request: request
            ) { DocumentKindModel(definition, shell: shell) }
        }
    }
}

/// The fields of the page of a kind.
struct DocumentKindModel {
    let kind: Kind
    let parts: [PartLine]
    let table: Table?
    let own: [RuleLine]
    let general: [RuleLine]
    let ruleCount: Int
    let good: ExampleLines?
    let bad: ExampleLines?

    struct Kind {
        let type: String
        let name: String
        let purpose: String
        let usualFor: String
        let length: String
        let prose: Bool
        let trust: String
    }

    struct PartLine {
        let n: Int
        let part: String
        let asks: String
        let wished: Bool
        let least: String?
    }

    struct Table {
        let columns: [Column]
    }

    struct Column {
        let column: String
        let wished: Bool
    }

    struct RuleLine {
        let rule: String
        let severity: String
        let word: String
    }

    init(_ definition: ArtifactDefinition, shell: Shell) {
        let rules = shell.site.workspace.assessor.workshop.library.rules
        kind = Kind(
            type: definition.type.rawValue,
            name: definition.title,
            purpose: definition.purpose,
            usualFor: definition.usualFor,
            length: definition.lengthWords,
            prose: definition.isProse,
            trust: definition.provenance.trust.words
        )
        parts = definition.parts.enumerated().map { number, part in
            PartLine(
                n: number + 1,
                part: part.title,
                asks: part.asks,
                wished: part.need == .wished,
                least: part.leastWords > 0 ? "\(part.leastWords) word\(part.leastWords == 1 ? "" : "s") or more" : nil
            )
        }
        table =
            definition.columns.isEmpty
            ? nil
            : Table(columns: definition.columns.map { Column(column: $0.title, wished: $0.need == .wished) })
        let ownRules = rules.filter { $0.scopes.contains(.artifact(definition.type)) }
        own = ownRules.map(RuleLine.init)
        general = rules.filter(\.scopes.isEmpty).map(RuleLine.init)
        ruleCount = own.count + general.count
        let examples = shell.site.examples.filter { $0.type == definition.type }
        good = examples.first(where: \.isGood).map { ExampleLines($0, shell: shell) }
        bad = ExampleLines(mostTelling: examples.filter { !$0.isGood }, ownRules: Set(ownRules.map(\.id)), shell: shell)
    }
}

extension DocumentKindModel.RuleLine {
    init(_ rule: ArtifactRule) {
        self.rule = rule.title
        severity = rule.severity.rawValue
        word = rule.severity.word
    }
}
