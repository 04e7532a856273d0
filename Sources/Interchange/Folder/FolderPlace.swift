/// Where a folder stands, and the hidden names beside it that are used while it is replaced.
struct FolderPlace {
    /// What stands at the path before.
    enum Before { case nothing, earlier }

    /// The path without a slash at its end.
    let path: String
    private let parent: String
    private let name: String

    /// Takes a path apart.
    ///
    /// - Throws: `InterchangeError` when it names no folder of its own, such as `/` or `..`.
    init(_ path: String) throws(InterchangeError) {
        var bytes = Array(path.utf8)
        while bytes.count > 1, bytes.last == 0x2F { bytes.removeLast() }
        let start = bytes.lastIndex(of: 0x2F).map { $0 + 1 } ?? 0
        self.path = String(decoding: bytes, as: UTF8.self)
        name = String(decoding: bytes[start...], as: UTF8.self)
        parent = start == 0 ? "." : String(decoding: bytes[..<max(1, start - 1)], as: UTF8.self)
        guard !bytes.contains(0), !name.isEmpty, name != ".", name != ".." else {
            throw InterchangeError(file: path, reason: "this names no folder; end the path with a folder's name.")
        }
    }

    /// A new hidden name beside the folder.
    func temporary() -> String { "\(parent)/.\(name).\(UInt32.random(in: 0...UInt32.max)).new" }

    /// Finishes a replacement that a crash interrupted: puts the earlier folder back.
    ///
    /// Only a folder of the name that an export gives itself, with an export inside, is ever touched.
    func recover() throws(Disk.Failure) {
        guard try Disk.kind(path) == .nothing else { return }
        for left in try Disk.names(in: parent).sorted() where isAside(left) {
            guard try Disk.kind("\(parent)/\(left)/\(FolderLayout.archive)") == .file else { continue }
            return try Disk.move("\(parent)/\(left)", to: path)
        }
    }

    private func isAside(_ other: String) -> Bool {
        guard other.hasPrefix(".\(name)."), other.hasSuffix(".old") else { return false }
        let number = other.dropFirst(name.count + 2).dropLast(4)
        return !number.isEmpty && number.allSatisfy { ("0"..."9").contains($0) }
    }

    /// Gives a finished folder its name.
    func install(_ draft: String, replacing before: Before) throws(Disk.Failure) {
        switch before {
        case .nothing: try Disk.move(draft, to: path)
        case .earlier:
            let aside = "\(parent)/.\(name).\(UInt32.random(in: 0...UInt32.max)).old"
            try Disk.move(path, to: aside)
            do { try Disk.move(draft, to: path) } catch {
                try Disk.move(aside, to: path)
                throw error
            }
            // The new folder stands, so what cannot be removed does no harm.
            try? Disk.remove(aside)
        }
        try? Disk.sync(parent)
    }
}
