import ArgumentParser
import Foundation

/// `inclined assets …`: packs the front end and the samples into the form the program carries.
struct AssetsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "assets",
        abstract: "Packs the front end and the sample candidates into the form the program carries.",
        shouldDisplay: false
    )

    @Option(help: "The folder of templates, style and scripts.")
    var web = "Web"

    @Option(help: "The folder of sample candidates.")
    var samples = "Samples"

    @Option(help: "The folder of libraries fetched at set-up.")
    var vendor: String

    @Option(help: "The file to write.")
    var out: String

    func run() throws {
        var files: [String: [UInt8]] = [:]
        for (prefix, folder) in [("web/", web), ("web/vendor/", vendor), ("samples/", samples)] {
            for (path, content) in try FileArchive.files(in: folder) { files[prefix + path] = content }
        }
        try Data(FileArchive.encode(files)).write(to: URL(fileURLWithPath: out), options: .atomic)
    }
}
