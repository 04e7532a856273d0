/// The files below a folder that may be read.
struct FolderWalk {
    /// The most files and folders that are looked at.
    static let most = 10_000
    private static let deepest = 32

    /// Paths below the folder, in order.
    private(set) var files: [String] = []
    /// What was left out, and why.
    private(set) var problems: [InterchangeError] = []
    private var seen = 0

    /// Lists a folder. Hidden files are skipped, links and folders that cannot be opened are reported.
    ///
    /// - Throws: `InterchangeError` when the folder cannot be opened or holds more than 10,000 files.
    init(_ root: String) throws(InterchangeError) {
        let names: [String]
        do { names = try Disk.names(in: root) } catch {
            throw InterchangeError(
                file: root,
                reason: "the folder cannot be opened (\(error.reason)); check the path and that you may read it."
            )
        }
        try visit(names, of: "", in: root, depth: 1)
    }

    private mutating func visit(_ names: [String], of folder: String, in root: String, depth: Int)
        throws(InterchangeError)
    {
        let visible = names.filter { $0.utf8.first != 0x2E }
        seen += visible.count
        guard seen <= Self.most else {
            throw InterchangeError(
                file: root,
                reason: "it holds more than 10,000 files; choose the folder that holds your stories alone."
            )
        }
        for name in visible {
            let path = folder + name
            do {
                switch try Disk.kind("\(root)/\(path)") {
                case .file: files.append(path)
                case .link: problem(path, "it is a link, and links are not followed; put the file itself there.")
                case .nothing, .other: break
                case .folder where depth < Self.deepest:
                    let inner = try Disk.names(in: "\(root)/\(path)")
                    try visit(inner, of: path + "/", in: root, depth: depth + 1)
                case .folder: problem(path, "it lies more than 32 folders deep; move it up.")
                }
            } catch let error as Disk.Failure {
                problem(path, "it cannot be opened (\(error.reason)); check that you may read it.")
            } catch let error as InterchangeError {
                throw error
            } catch {
                problem(path, "it cannot be opened; check that you may read it.")
            }
        }
    }

    private mutating func problem(_ path: String, _ reason: String) {
        problems.append(InterchangeError(file: path, reason: reason))
    }
}
