import Foundation
public import Interviewing
import Yams

/// Reads the folder of YAML files into a `Library`.
public struct ContentFolder {
    /// Bytes a single file may have; editors' files are input like any other.
    static let fileLimit = 2_000_000

    /// The folder.
    public let path: String

    /// Names a folder; nothing is read yet.
    public init(path: String) {
        self.path = path
    }

    /// Reads everything, collecting every error instead of stopping at the first.
    public func read() -> (library: Library, errors: [ContentError]) {
        var library = Library()
        var errors: [ContentError] = []
        let files = yamlFiles()
        if files.isEmpty {
            errors.append(
                ContentError(
                    "There are no YAML files in “\(path)”; give the folder that holds `words/` and `signals/`.",
                    at: nil
                )
            )
        }
        for file in files {
            do {
                try read(file, into: &library, errors: &errors)
            } catch {
                errors.append(error)
            }
        }
        library.principles.sort { $0.number < $1.number }
        library.probeGroups.sort { $0.number < $1.number }
        library.radius.sort { $0.value < $1.value }
        library.workshop.sort()
        errors += ContentConsistency.errors(in: library)
        return (library, errors)
    }

    /// An alias could expand a small file without bound, and packs never need one. The anchor stands before its aliases,
    /// so it is met before anything expands.
    private func refuseAnchors(in node: Node, file: String) throws(ContentError) {
        if node.anchor != nil {
            throw ContentError(
                "Anchors and aliases are not allowed; write the text out.",
                at: Fields.place(of: node, file: file)
            )
        }
        switch node {
        case .mapping(let mapping):
            for (key, value) in mapping {
                try refuseAnchors(in: key, file: file)
                try refuseAnchors(in: value, file: file)
            }
        case .sequence(let sequence):
            for item in sequence { try refuseAnchors(in: item, file: file) }
        case .scalar, .alias: break
        }
    }

    /// Where the parser stopped, if it says.
    private func place(of error: any Error, file: String) -> Place {
        switch error as? YamlError {
        case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _):
            Place(file: file, line: mark.line, column: mark.column)
        case .duplicatedKeysInMapping(_, let context):
            Place(file: file, line: context.mark.line, column: context.mark.column)
        default: Place(file: file, line: 1, column: 1)
        }
    }

    private func yamlFiles() -> [String] {
        let names = (try? FileManager.default.subpathsOfDirectory(atPath: path)) ?? []
        return names.filter { $0.hasSuffix(".yml") }.sorted()
    }

    private func read(_ file: String, into library: inout Library, errors: inout [ContentError]) throws(ContentError) {
        let top = Place(file: file, line: 1, column: 1)
        guard let data = FileManager.default.contents(atPath: path + "/" + file) else {
            throw ContentError("The file cannot be read.", at: top)
        }
        guard data.count <= Self.fileLimit, let text = String(data: data, encoding: .utf8) else {
            throw ContentError("The file must be UTF-8 and at most \(Self.fileLimit) bytes.", at: top)
        }
        let root: Node
        do {
            let parser = try Parser(yaml: text)
            guard let node = try parser.singleRoot() else { throw ContentError("The file is empty.", at: top) }
            root = node
            // Nodes hold their anchors weakly; the parser keeps them.
            try withExtendedLifetime(parser) { try refuseAnchors(in: node, file: file) }
        } catch let error as ContentError {
            throw error
        } catch {
            throw ContentError("This is no valid YAML: \(error)", at: place(of: error, file: file))
        }
        let folder = file.split(separator: "/").first.map(String.init) ?? file

        func collect<Entry>(_ read: (Fields) throws(ContentError) -> Entry, _ keep: (Entry) -> Void)
            throws(ContentError)
        {
            errors += try Self.collect(root, file, read, keep)
        }

        switch folder {
        case "words": try collect(EntryReaders.words) { library.words.append($0) }
        case "signals": try collect(EntryReaders.trackSignal) { library.signals.append($0) }
        case "levers.yml": try collect(EntryReaders.lever) { library.levers.append($0) }
        case "varieties.yml": try collect(EntryReaders.variety) { library.varieties.append($0) }
        case "principles": library.principles.append(try EntryReaders.principle(try Fields(root, file: file)))
        case "radius.yml":
            try collect({ fields throws(ContentError) in try EntryReaders.mapSign(fields, Radius.self) }) {
                library.radius.append($0)
            }
        case "natures.yml":
            try collect({ fields throws(ContentError) in try EntryReaders.mapSign(fields, Nature.self) }) {
                library.natures.append($0)
            }
        case "ladder.yml": try collect(EntryReaders.ladderStep) { library.ladder.append($0) }
        case "parts.yml": try collect(EntryReaders.partSign) { library.parts.append($0) }
        case "rubrics.yml": try collect(EntryReaders.criterion) { library.criteria.append($0) }
        case "rules": try collect(RuleReader.rule) { library.rules.append($0) }
        case "advice.yml": try collect(DeliveryReaders.advice) { library.advice.append($0) }
        case "delivery.yml": try collect(DeliveryReaders.guideline) { library.delivery.guidelines.append($0) }
        case "probes": library.probeGroups.append(try LoopReaders.probeGroup(try Fields(root, file: file)))
        case "questions": try collect(LoopReaders.question) { library.loops.questions.append($0) }
        case "areas.yml": try collect(LoopReaders.area) { library.loops.areas.append($0) }
        case "temperaments.yml": try collect(LoopReaders.temperament) { library.loops.temperaments.append($0) }
        case "loops.yml": try collect(LoopReaders.template) { library.loops.templates.append($0) }
        case "debrief":
            switch file {
            case "debrief/thresholds.yml":
                try collect(DebriefReaders.threshold) { library.loops.policy.thresholds.append($0) }
            case "debrief/moves.yml": try collect(DebriefReaders.move) { library.loops.policy.moves.append($0) }
            case "debrief/decisions.yml":
                try collect(DebriefReaders.decision) { library.loops.policy.decisions.append($0) }
            default: throw .unread(file)
            }
        case "workshop": try readWorkshop(file, root, into: &library.workshop, errors: &errors)
        case "preparation": try Self.readPreparation(file, root, into: &library.preparation, errors: &errors)
        case "claims.yml": try collect(EntryReaders.claim) { library.claims.append($0) }
        case "sources": try collect(EntryReaders.source) { library.sources.append($0) }
        default: throw .unread(file)
        }
    }

    /// Reads every entry of a list that can be read, and says of the others why not.
    static func collect<Entry>(
        _ root: Node,
        _ file: String,
        _ read: (Fields) throws(ContentError) -> Entry,
        _ keep: (Entry) -> Void
    ) throws(ContentError) -> [ContentError] {
        var errors: [ContentError] = []
        for fields in try Fields.list(root, file: file) {
            do {
                keep(try read(fields))
            } catch {
                errors.append(error)
            }
        }
        return errors
    }

    private func readWorkshop(
        _ file: String,
        _ root: Node,
        into workshop: inout WorkshopLibrary,
        errors: inout [ContentError]
    ) throws(ContentError) {
        let folder = file.split(separator: "/").dropFirst().first.map(String.init) ?? file
        switch folder {
        case "artifacts": workshop.artifacts.append(try ArtifactReaders.artifact(try Fields(root, file: file)))
        case "rules": errors += try Self.collect(root, file, ArtifactRuleReader.rule) { workshop.rules.append($0) }
        case "dimensions":
            errors += try Self.collect(root, file, DesignReaders.dimension) { workshop.dimensions.append($0) }
        case "prompts": errors += try Self.collect(root, file, DesignReaders.prompt) { workshop.prompts.append($0) }
        case "contradictions.yml":
            errors += try Self.collect(root, file, DesignReaders.contradiction) { workshop.contradictions.append($0) }
        case "writing.yml":
            errors += try Self.collect(root, file, ArtifactReaders.writing) { workshop.writing.append($0) }
        default: throw .unread(file)
        }
    }
}
