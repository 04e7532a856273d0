/// Writes ZIP archives, without compression unless a member is a bomb.
enum TinyArchive {
    /// A file of an archive.
    struct Member {
        let name: String
        let content: [UInt8]
        /// The size that the archive claims for the content once it is unpacked.
        var size: Int
        var method: UInt16 = 0
        var flags: UInt16 = 0

        /// A file that is stored as it is.
        init(_ name: String, _ text: String, flags: UInt16 = 0) {
            self.init(name, bytes: Array(text.utf8), flags: flags)
        }

        /// A file that is stored as it is.
        init(_ name: String, bytes: [UInt8], flags: UInt16 = 0) {
            self.name = name
            content = bytes
            size = content.count
            self.flags = flags
        }

        /// A file that unpacks to more than 150 times its size: blanks.
        init(bomb name: String, size: Int) {
            self.name = name
            content = TinyArchive.deflatedBlanks(size)
            self.size = size
            method = 8
        }
    }

    /// An archive of one file.
    static func of(_ name: String, _ text: String) -> [UInt8] {
        of([Member(name, text)])
    }

    /// An archive of several files.
    static func of(_ members: [Member]) -> [UInt8] {
        var archive: [UInt8] = []
        var directory: [UInt8] = []
        for member in members {
            let title = Array(member.name.utf8)
            let crc = member.method == 0 ? checksum(member.content) : 0
            let sizes = le32(crc) + le32(UInt32(member.content.count)) + le32(UInt32(member.size))
            let versions = le16(20) + le16(member.flags) + le16(member.method) + le16(0) + le16(0x21)
            let common = versions + sizes + le16(UInt16(title.count)) + le16(0)
            let place = le32(UInt32(archive.count))
            directory += [0x50, 0x4B, 1, 2] + le16(20) + common + le16(0) + le16(0) + le16(0) + le32(0) + place + title
            archive += [0x50, 0x4B, 3, 4] + common + title + member.content
        }
        let count = le16(UInt16(members.count))
        let end = [0x50, 0x4B, 5, 6] + le16(0) + le16(0) + count + count
        return archive + directory + end + le32(UInt32(directory.count)) + le32(UInt32(archive.count)) + le16(0)
    }

    /// A Word document with a body, and the content of its styles when given.
    static func document(_ body: String, styles: String? = nil) -> [UInt8] {
        let word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
        var members = [
            Member(
                "word/document.xml",
                """
                <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
                <w:document xmlns:w="\(word)" \
                xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><w:body>\(body)</w:body>\
                </w:document>
                """
            )
        ]
        if let styles {
            members.append(Member("word/styles.xml", "<w:styles xmlns:w=\"\(word)\">\(styles)</w:styles>"))
        }
        return of(members)
    }

    private static func le16(_ value: UInt16) -> [UInt8] { [UInt8(value & 0xFF), UInt8(value >> 8)] }

    private static func le32(_ value: UInt32) -> [UInt8] {
        le16(UInt16(value & 0xFFFF)) + le16(UInt16(value >> 16))
    }

    private static let remainders: [UInt32] = (0..<256).map { byte in
        (0..<8).reduce(UInt32(byte)) { crc, _ in crc & 1 == 1 ? crc >> 1 ^ 0xEDB8_8320 : crc >> 1 }
    }

    private static func checksum(_ bytes: [UInt8]) -> UInt32 {
        let remainders = remainders
        var crc: UInt32 = 0xFFFF_FFFF
        for byte in bytes { crc = remainders[Int(UInt8(truncatingIfNeeded: crc) ^ byte)] ^ crc >> 8 }
        return ~crc
    }

    /// One block of DEFLATE with fixed codes: a blank, then copies of the 258 characters before.
    private static func deflatedBlanks(_ size: Int) -> [UInt8] {
        // Codes stand with their first bit lowest, as they are written.
        var bits: [UInt8] = [1, 1, 0]
        bits += [0, 1, 0, 1, 0, 0, 0, 0]
        for _ in 0..<(size - 1) / 258 { bits += [1, 1, 0, 0, 0, 1, 0, 1, 0, 0, 0, 0, 0] }
        bits += [0, 0, 0, 0, 0, 0, 0]
        return stride(from: 0, to: bits.count, by: 8).map { start in
            bits[start..<min(start + 8, bits.count)].enumerated().reduce(0) { $0 | $1.element << UInt8($1.offset) }
        }
    }
}
