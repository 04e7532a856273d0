import Interviewing

/// The fields of the page of moves.
struct MovesModel {
    let roleTitle: String
    let employer: String
    let tracks: [Choice]
    let hasTranslation: Bool
    let translation: [TranslationModel]
    let roles: [Card]
    let employers: [Card]

    struct Card {
        let id: String
        let name: String
        let href: String
        let summary: String
        let ways: [Way]
        let trustWords: String
    }

    struct Way {
        let wayHref: String
        let wayName: String
        let moveName: String
    }

    init(_ asked: AskedRole, desk: Desk, shell: Shell) {
        let workspace = shell.site.workspace
        (roleTitle, employer) = (asked.title, asked.employer)
        tracks = Choice.tracks(asked.track)
        hasTranslation = !asked.written.isEmpty
        translation = hasTranslation ? [TranslationModel(asked, desk: desk, shell: shell)] : []
        let moves = workspace.assessor.preparation.listedMoves
        roles = moves.filter { $0.employer == nil }.map { Card($0, track: asked.track) }
        employers = moves.filter { $0.employer != nil }.map { Card($0, track: asked.track) }
    }
}

extension MovesModel.Card {
    init(_ move: MoveDefinition, track: Track) {
        (id, name, summary) = (move.id, move.title, move.summary)
        href = Page.move(move.id).path(
            move.tracks.count > 1 && move.tracks.contains(track) ? [("track", track.rawValue)] : []
        )
        // With a single way the heading is the link.
        ways =
            move.tracks.count < 2
            ? []
            : move.tracks.map {
                MovesModel.Way(
                    wayHref: Page.move(move.id).path([("track", $0.rawValue)]),
                    wayName: "to \($0.abbreviation)",
                    moveName: move.title
                )
            }
        trustWords = move.provenance.trust.words
    }
}
