/// Where the programs are that take documents apart.
public struct DocumentTools: Sendable, Equatable {
    /// A program and the package that brings it.
    struct Tool: Sendable, Equatable {
        /// The name of the program.
        let name: String
        /// The folder of the program, or nil to look it up on `PATH`.
        let folder: String?
        /// The package of Debian that holds the program.
        let package: String
    }

    /// The program for PDF.
    let pdftotext: Tool
    /// The program for ZIP archives.
    let unzip: Tool

    /// Names the programs by their paths; a program without a path is looked up on `PATH`.
    public init(pdftotext: String? = nil, unzip: String? = nil) {
        self.pdftotext = DocumentTools.tool(at: pdftotext, name: "pdftotext", package: "poppler-utils")
        self.unzip = DocumentTools.tool(at: unzip, name: "unzip", package: "unzip")
    }

    private static func tool(at path: String?, name: String, package: String) -> Tool {
        guard let path, let slash = path.lastIndex(of: "/") else {
            return Tool(name: path ?? name, folder: nil, package: package)
        }
        let folder = slash == path.startIndex ? "/" : String(path[..<slash])
        return Tool(name: String(path[path.index(after: slash)...]), folder: folder, package: package)
    }
}
