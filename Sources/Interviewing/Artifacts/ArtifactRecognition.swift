import TextAnalysis

/// Names the entries of the workshop that a text triggers: the ground of every example test.
extension Assessor {
    /// Whether a rule for documents finds something in a text, read as the first of the rule's scopes.
    ///
    /// A rule for every document is read in a one-pager.
    public func workshopRecognises(rule id: String, in text: String) -> Bool {
        guard let rule = workshop.library.rules.first(where: { $0.id == id }) else { return false }
        switch rule.scopes.first {
        case .design(let practice):
            let ground = workshop.ground(text, in: .design)
            return DesignFlagReader(library: workshop.library, practice: practice).findings(in: ground)
                .contains { $0.rule == id }
        case .artifact(let type): return workshop.recognises(rule, in: text, as: type)
        case nil: return workshop.recognises(rule, in: text, as: .onePager)
        }
    }
}

extension Workshop {
    func recognises(_ rule: ArtifactRule, in text: String, as type: ArtifactType) -> Bool {
        guard let number = library.artifacts.firstIndex(where: { $0.type == type }),
            let index = library.rules.firstIndex(where: { $0.id == rule.id })
        else { return false }
        let document = ArtifactGround(ArtifactOutline(text), library.artifacts[number], number: number, self)
        var hits = RuleHits()
        for hit in document.ground.hits {
            if hit.use == .rule(index) { hits.found.append(hit) }
            if hit.use == .ruleExcuse(index) { hits.excuses.append(hit) }
        }
        return !RuleFinder(document: document).places(rule, hits).isEmpty
    }

    /// Whether a contradiction is found in an answer to a design question.
    public func recognises(contradiction id: String, in text: String) -> Bool {
        DesignContradictionReader(library: library).read(ground(text, in: .design)).contains { $0.id == id }
    }

    /// The signs of a dimension that are found in an answer to a design question.
    public func signs(of dimension: DesignDimension, in text: String) -> Set<String> {
        let ground = ground(text, in: .design)
        var found: Set<String> = []
        for hit in ground.hits {
            guard case .sign(let index, let sign) = hit.use, library.dimensions[index].id == dimension.id,
                library.dimensions[index].practice == dimension.practice,
                ground.reading.sentences[hit.match.sentence].form != .heading
            else { continue }
            found.insert(dimension.signs[sign].id)
        }
        return found
    }
}
