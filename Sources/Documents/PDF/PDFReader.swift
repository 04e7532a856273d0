/// Reads PDF through the words and their places that `pdftotext -bbox` reports.
///
/// The order of reading is decided here from the places, so that columns never interleave and dates at the right margin
/// stay in the line that they date; neither the reading order nor the `-layout` mode of the tool gives both.
struct PDFReader {
    /// How much the document may cost.
    let limits: DocumentLimits
    /// The program.
    let tool: DocumentTools.Tool

    /// Reads a document.
    func read(_ bytes: [UInt8], name: String) async throws -> ImportedText {
        let result = try await run(on: bytes, name: name)
        try refuseFailure(result, bytes: bytes, name: name)
        let pages = BoxParser.pages(of: result.output)
        guard !pages.isEmpty else { throw DocumentError.damaged(name, reason: "it has no pages") }
        let blank = pages.indices.filter { pages[$0].words.isEmpty }
        guard blank.count < pages.count else { throw DocumentError.scanned(name) }
        let lines = pages.flatMap { PageLayout(page: $0).lines() }
        let text = TextCleanUp.cleaned(LineJoiner.joined(lines))
        return ImportedText(text: text, format: .pdf, name: name, notes: notes(blank: blank, count: pages.count))
    }

    private func run(on bytes: [UInt8], name: String) async throws -> ChildProcess.Result {
        do {
            return try await TemporaryFile.with(bytes, ending: "pdf") { path in
                let arguments = ["-bbox", "-enc", "UTF-8", "-l", String(limits.pages), path, "-"]
                let child = ChildProcess(
                    tool: tool,
                    arguments: arguments,
                    outputLimit: limits.outputSize,
                    time: limits.time
                )
                return try await child.run()
            }
        } catch let failure as ChildProcess.Failure {
            throw failure.refusal(of: name, tool: tool, limit: limits.time)
        }
    }

    private func refuseFailure(_ result: ChildProcess.Result, bytes: [UInt8], name: String) throws {
        guard result.exitCode != 0 else { return }
        if result.errors.contains("Incorrect password") { throw DocumentError.encrypted(name) }
        if result.exitCode == 3 { throw DocumentError.encrypted(name) }
        throw DocumentError.damaged(name, reason: "\(tool.name) cannot open it as PDF")
    }

    private func notes(blank: [Int], count: Int) -> [String] {
        var notes: [String] = []
        if !blank.isEmpty {
            let numbers = blank.map { String($0 + 1) }.joined(separator: ", ")
            notes.append("No text on page \(numbers); pictures of text are not read.")
        }
        if count >= limits.pages { notes.append("Only the first \(limits.pages) pages were read.") }
        return notes
    }
}
