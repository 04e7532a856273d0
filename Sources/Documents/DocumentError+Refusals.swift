extension DocumentError {
    /// There is no such file.
    static func notFound(_ name: String) -> DocumentError {
        DocumentError(
            code: .notFound,
            name: name,
            message: "There is no file “\(name)”.",
            cure: "Check the path."
        )
    }

    /// The file cannot be opened or read.
    static func unreadable(_ name: String, reason: String) -> DocumentError {
        DocumentError(
            code: .unreadable,
            name: name,
            message: "“\(name)” cannot be opened: \(reason).",
            cure: "Check that you may read the file."
        )
    }

    /// The path names a folder.
    static func folder(_ name: String) -> DocumentError {
        DocumentError(
            code: .folder,
            name: name,
            message: "“\(name)” is a folder.",
            cure: "Name the files in it one by one."
        )
    }

    /// The file is larger than the limit, in bytes.
    static func tooLarge(_ name: String, limit: Int) -> DocumentError {
        DocumentError(
            code: .tooLarge,
            name: name,
            message: "“\(name)” is larger than \(limit / 1_000_000) MB.",
            cure: "Save it without pictures, or paste its text into a .txt file."
        )
    }

    /// The file holds no words.
    static func empty(_ name: String) -> DocumentError {
        DocumentError(
            code: .empty,
            name: name,
            message: "“\(name)” holds no words.",
            cure: "Check that it is the file you mean and that it was saved."
        )
    }

    /// The content is not what the name claims.
    static func mismatch(_ name: String, claim: String, content: String) -> DocumentError {
        DocumentError(
            code: .mismatch,
            name: name,
            message: "“\(name)” claims to be \(claim), but its content is \(content).",
            cure: "Rename the file after its content, or save it again in the format its name claims."
        )
    }

    /// The format can be named, but not read; the cure names the formats that can.
    static func unsupported(_ name: String, content: String, readable: String) -> DocumentError {
        DocumentError(
            code: .unsupported,
            name: name,
            message: "“\(name)” is \(content), which cannot be read.",
            cure: "Save it as \(readable)."
        )
    }

    /// The content is no text.
    static func binary(_ name: String) -> DocumentError {
        DocumentError(
            code: .binary,
            name: name,
            message: "“\(name)” holds no text in an encoding that can be recognised.",
            cure: "Save it as text in UTF-8, or as PDF or DOCX."
        )
    }

    /// A password is needed.
    static func encrypted(_ name: String) -> DocumentError {
        DocumentError(
            code: .encrypted,
            name: name,
            message: "“\(name)” is protected with a password.",
            cure: "Save a copy without a password."
        )
    }

    /// The pages are pictures.
    static func scanned(_ name: String) -> DocumentError {
        DocumentError(
            code: .scanned,
            name: name,
            message: "“\(name)” holds pictures of pages and no text.",
            cure: "Add the text first, for example with: ocrmypdf \"\(name)\" \"text-\(name)\""
        )
    }

    /// The file unpacks to too much.
    static func bomb(_ name: String) -> DocumentError {
        DocumentError(
            code: .bomb,
            name: name,
            message: "“\(name)” unpacks to far more than its size allows.",
            cure: "Save it again from the program that wrote it, or as text."
        )
    }

    /// The file is broken.
    static func damaged(_ name: String, reason: String) -> DocumentError {
        DocumentError(
            code: .damaged,
            name: name,
            message: "“\(name)” is damaged: \(reason).",
            cure: "Save it again from the program that wrote it."
        )
    }

    /// A program is missing.
    static func missingTool(_ name: String, tool: DocumentTools.Tool) -> DocumentError {
        DocumentError(
            code: .missingTool,
            name: name,
            message: "“\(name)” cannot be read because the program \(tool.name) is missing.",
            cure: "Install it, on Debian with: apt-get install \(tool.package)"
        )
    }

    /// A program took too long.
    static func timeout(_ name: String, tool: DocumentTools.Tool, limit: Duration) -> DocumentError {
        DocumentError(
            code: .timeout,
            name: name,
            message: "“\(name)” was given up after \(limit.components.seconds) s in \(tool.name).",
            cure: "Save it again as a simpler file, or paste its text into a .txt file."
        )
    }
}
