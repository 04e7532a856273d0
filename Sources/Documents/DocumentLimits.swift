/// How much a document may cost.
public struct DocumentLimits: Sendable, Equatable {
    /// The largest file, in bytes.
    public var fileSize: Int
    /// The largest output of a tool, in bytes.
    public var outputSize: Int
    /// The largest text of a Word document as a multiple of the size of its file.
    public var expansion: Int
    /// The time that a tool may take.
    public var time: Duration
    /// The most pages that are read of a PDF.
    public var pages: Int

    /// Creates limits.
    public init(fileSize: Int, outputSize: Int, expansion: Int, time: Duration, pages: Int) {
        self.fileSize = fileSize
        self.outputSize = outputSize
        self.expansion = expansion
        self.time = time
        self.pages = pages
    }

    /// 10 MB a file, 32 MB of output, 100 times the size of the file, 20 seconds, 100 pages.
    public static let standard = DocumentLimits(
        fileSize: 10_000_000,
        outputSize: 32_000_000,
        expansion: 100,
        time: .seconds(20),
        pages: 100
    )
}
