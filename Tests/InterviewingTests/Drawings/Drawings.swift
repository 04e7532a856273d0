import Interviewing

/// What can be drawn of a text in Markdown.
func drawings(_ text: String) -> WrittenDrawings { WrittenDrawings(ArtifactOutline(text)) }
