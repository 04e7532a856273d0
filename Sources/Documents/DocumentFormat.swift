/// The formats that can be read.
public enum DocumentFormat: String, Sendable, CaseIterable {
    /// Portable Document Format.
    case pdf
    /// Office Open XML text, as Word and others write it.
    case docx
    /// Markdown, with or without front matter.
    case markdown
    /// Text.
    case plain

    /// The format as a person would name it.
    public var title: String {
        switch self {
        case .pdf: "PDF"
        case .docx: "Word document (DOCX)"
        case .markdown: "Markdown"
        case .plain: "plain text"
        }
    }
}

/// What the name of a file claims about its content.
enum ClaimedFormat: Equatable {
    /// One of the formats that can be read.
    case known(DocumentFormat)
    /// An ending that stands for another format, such as `odt`.
    case unsupported(String)
    /// No ending, or one that says nothing.
    case nothing

    private static let unsupportedEndings: Set<String> = [
        "doc", "docm", "dot", "dotx", "odt", "ott", "rtf", "pages", "wpd", "wps", "html", "htm", "tex", "epub", "xls",
        "xlsx", "xlsm", "xlsb", "xltx", "numbers", "ods", "ppt", "pptx", "odp", "jpg", "jpeg", "png", "gif", "tif",
        "tiff", "bmp", "webp", "heic", "svg",
        "zip", "gz", "tar", "7z", "rar", "eml", "msg", "mp3", "mp4", "mov", "exe", "json", "xml", "ps",
    ]

    /// Reads the ending of a name.
    init(name: String) {
        guard let dot = name.lastIndex(of: "."), dot != name.startIndex else {
            self = .nothing
            return
        }
        let ending = name[name.index(after: dot)...].lowercased()
        switch ending {
        case "pdf": self = .known(.pdf)
        case "docx": self = .known(.docx)
        case "md", "markdown", "mdown", "mkd": self = .known(.markdown)
        case "txt", "text": self = .known(.plain)
        default: self = ClaimedFormat.unsupportedEndings.contains(ending) ? .unsupported(ending) : .nothing
        }
    }
}
