import Interviewing

/// The matrix of stories and principles as a table, written by hand: it has thousands of cells.
struct MatrixTable {
    /// Most rows on the page; the summary around the table counts all stories.
    static let mostRows = 200

    static func html(_ matrix: PrincipleMatrix) -> String {
        var html = HTML()
        html.markup(
            "<table class=\"matrix\"><caption class=\"sr\">How strongly each story shows each principle, from 0 to 1</caption><thead><tr><th scope=\"col\">Story</th>"
        )
        for column in matrix.columns {
            html.markup("<th scope=\"col\"><span>")
            html.escaped(column.principle.title)
            html.markup("</span></th>")
        }
        html.markup("</tr></thead><tbody>")
        for story in matrix.stories.prefix(mostRows) {
            html.markup("<tr><th scope=\"row\"><a href=\"/stories/")
            html.escaped(story.id.text)
            html.markup("\">")
            html.escaped(story.title)
            html.markup("</a></th>")
            for (share, column) in zip(story.principles, matrix.columns) {
                cell(share, column, isMeant: story.chosen.contains(column.principle.id), to: &html)
            }
            html.markup("</tr>")
        }
        html.markup("</tbody></table>")
        return html.text
    }

    private static func cell(
        _ share: StoryDigest.PrincipleShare,
        _ column: PrincipleMatrix.Column,
        isMeant: Bool,
        to html: inout HTML
    ) {
        let tenths = Int((share.score * 10).rounded())
        guard tenths > 0 else {
            html.markup(
                isMeant
                    ? "<td class=\"h0 meant\" title=\"You mean the story for this; its words do not show it yet\"><span>0</span></td>"
                    : "<td class=\"h0\"><span class=\"sr\">0</span></td>"
            )
            return
        }
        html.markup("<td class=\"h")
        html.number(min(5, (tenths + 1) / 2))
        html.markup(isMeant ? " meant\"" : "\"")
        if let quote = share.quote {
            html.markup(" title=\"")
            html.escaped(column.principle.title)
            html.markup(": “")
            html.escaped(quote)
            html.markup("”\"")
        }
        html.markup("><span>")
        html.markup(tenths == 10 ? "1" : "0.")
        if tenths < 10 { html.number(tenths) }
        html.markup("</span></td>")
    }
}
