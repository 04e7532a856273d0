import TextAnalysis

extension StoryDraft {
    /// A first draft from a role of a résumé: the role as the situation, its lines as raw material for the action,
    /// the ones with the most evidence first. Every word is the candidate's.
    ///
    /// - Returns: nil when there is no such role.
    public init?(role index: Int, of resume: Assessment, principle: PrincipleDefinition?) {
        guard resume.roles.indices.contains(index) else { return nil }
        let role = resume.roles[index]
        let text = resume.reading.document.text(in: role.span)
        let lines = text.split(whereSeparator: \.isNewline).map { String($0).trimmingSpace }.filter { !$0.isEmpty }
        let bullets = lines.filter(Self.isBullet).map(Self.withoutBullet)
        let material = bullets.isEmpty ? Array(lines.dropFirst()) : bullets
        let ranked = material.enumerated().sorted { left, right in
            let (first, second) = (Self.weight(left.element, resume), Self.weight(right.element, resume))
            return first == second ? left.offset < right.offset : first > second
        }
        let situation = [role.title, role.organisation, role.datesInWords]
        self.init(
            title: [role.title, role.organisation].compactMap(\.self).joined(separator: ", ").nonEmpty ?? "New story",
            project: role.organisation ?? "",
            question: principle?.questions.first ?? "",
            principles: principle.map { [$0.id] } ?? [],
            text: .parts([
                .situation: situation.compactMap(\.self).joined(separator: ", "),
                .action: ranked.map(\.element).joined(separator: "\n"),
            ])
        )
    }

    private static func isBullet(_ line: String) -> Bool {
        guard let first = line.first else { return false }
        return "-*•–·▪◦‣".contains(first)
    }

    private static func withoutBullet(_ line: String) -> String {
        String(line.drop { "-*•–·▪◦‣ \t".contains($0) })
    }

    private static func weight(_ line: String, _ resume: Assessment) -> Double {
        resume.track.evidence.reduce(0) { sum, piece in
            line.contains(piece.evidence.quote) && piece.leaning != .coordination ? sum + piece.evidence.weight : sum
        }
    }
}

extension String {
    fileprivate var nonEmpty: String? { isEmpty ? nil : self }
}
