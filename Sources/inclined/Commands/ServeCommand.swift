import ArgumentParser
import Documents
import Foundation
import Interviewing
import Persistence
import WebApp

/// `inclined serve`: the application in the browser, on this machine only.
struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: "Opens the application at http://127.0.0.1:8080; only this machine can reach it."
    )

    @Option(help: "The port; 0 takes any free one.")
    var port = 8080

    @Flag(help: "Opens the page in the browser.")
    var open = false

    @Option(help: "Reads templates, style and scripts from a folder instead of those inside the program.")
    var web: String?

    @OptionGroup var options: DataOptions

    func run() async throws {
        guard (0...65535).contains(port) else { throw UsageError("--port takes a number from 0 to 65535.") }
        let store = try options.store()
        let files = try CarriedFiles(web: web)
        let site = Site(
            workspace: Workspace(store: store, assessor: try ContentSource.assessor(folder: options.content)),
            files: files.web,
            samples: Samples.read(files.samples),
            examples: ExampleDocuments.read(files.samples),
            readMarkdown: { bytes, name in try await DocumentReader().document(bytes: bytes, name: name).text },
            readDocument: { bytes, name in try await DocumentReader().read(bytes: bytes, name: name).text },
            readText: { bytes, name in try DocumentReader().text(bytes: bytes, name: name) },
            now: MachineClock.now,
            shownTime: MachineClock.shown,
            today: MachineClock.today,
            clockOffset: MachineClock.offset,
            newID: MachineClock.newID,
            newSeed: MachineClock.newSeed,
            backUp: { () async throws(StoreError) in
                let file = "\(store.path).backup-\(MachineClock.stamp())"
                try store.backup(to: file)
                return file
            },
            storage: { DataOptions.storage(of: store.path) },
            version: Inclined.configuration.version
        )
        let opens = open
        do {
            try await WebApp(site).serve(port: port) { port in
                let address = "http://127.0.0.1:\(port)"
                print("Inclined is open at \(address). Your data: \(store.path). Stop with Ctrl+C.")
                fflush(nil)
                if opens { Self.openBrowser(address) }
            }
            // A copy of the one file must hold everything.
            try store.close()
        } catch let error where "\(error)".contains("EADDRINUSE") || "\(error)".contains("in use") {
            throw UsageError("Port \(port) is taken by another program; choose another with --port, or --port 0.")
        }
    }

    private static func openBrowser(_ address: String) {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["xdg-open", address]
        // Without a desktop there is nothing to open; the address stands on the terminal.
        try? process.run()
    }
}
