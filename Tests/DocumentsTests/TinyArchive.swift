/// Writes ZIP archives without compression.
enum TinyArchive {
    /// An archive of one file.
    static func of(_ name: String, _ text: String) -> [UInt8] {
        let content = Array(text.utf8)
        let title = Array(name.utf8)
        let sizes = le32(checksum(content)) + le32(UInt32(content.count)) + le32(UInt32(content.count))
        let common = le16(20) + le16(0) + le16(0) + le16(0) + le16(0x21) + sizes + le16(UInt16(title.count)) + le16(0)
        let local = [0x50, 0x4B, 3, 4] + common + title + content
        let central = [0x50, 0x4B, 1, 2] + le16(20) + common + le16(0) + le16(0) + le16(0) + le32(0) + le32(0) + title
        let end = [0x50, 0x4B, 5, 6] + le16(0) + le16(0) + le16(1) + le16(1)
        return local + central + end + le32(UInt32(central.count)) + le32(UInt32(local.count)) + le16(0)
    }

    /// A Word document with a body.
    static func document(_ body: String) -> [UInt8] {
        of(
            "word/document.xml",
            """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
            xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><w:body>\(body)</w:body></w:document>
            """
        )
    }

    private static func le16(_ value: UInt16) -> [UInt8] { [UInt8(value & 0xFF), UInt8(value >> 8)] }

    private static func le32(_ value: UInt32) -> [UInt8] {
        le16(UInt16(value & 0xFFFF)) + le16(UInt16(value >> 16))
    }

    private static func checksum(_ bytes: [UInt8]) -> UInt32 {
        var crc: UInt32 = 0xFFFF_FFFF
        for byte in bytes {
            crc ^= UInt32(byte)
            for _ in 0..<8 { crc = crc & 1 == 1 ? crc >> 1 ^ 0xEDB8_8320 : crc >> 1 }
        }
        return ~crc
    }
}
