/// What the first bytes of a file say about its content.
enum ContentSignature: Equatable {
    /// `%PDF-` within the first 1,024 bytes.
    case pdf
    /// A ZIP archive, as DOCX is one.
    case zip
    /// The container of old Word files and of files protected with a password.
    case compoundFile
    /// Another format that can be named: "an image (PNG)".
    case other(String)
    /// Nothing known: text, if it can be decoded.
    case none

    private static let others: [(magic: [UInt8], name: String)] = [
        ([0x89, 0x50, 0x4E, 0x47], "an image (PNG)"),
        ([0xFF, 0xD8, 0xFF], "an image (JPEG)"),
        ([0x47, 0x49, 0x46, 0x38], "an image (GIF)"),
        ([0x49, 0x49, 0x2A, 0x00], "an image (TIFF)"),
        ([0x4D, 0x4D, 0x00, 0x2A], "an image (TIFF)"),
        ([0x7B, 0x5C, 0x72, 0x74, 0x66], "a Rich Text file (RTF)"),
        ([0x1F, 0x8B], "a gzip archive"),
        ([0x7F, 0x45, 0x4C, 0x46], "a program"),
        ([0x25, 0x21, 0x50, 0x53], "a PostScript file"),
        ([0x42, 0x5A, 0x68], "a bzip2 archive"),
        ([0x37, 0x7A, 0xBC, 0xAF], "a 7-Zip archive"),
        ([0x52, 0x61, 0x72, 0x21], "a RAR archive"),
        (Array("SQLite format 3".utf8), "a SQLite database"),
        (Array("<!DOCTYPE html".utf8), "a web page (HTML)"),
        (Array("<!doctype html".utf8), "a web page (HTML)"),
        (Array("<html".utf8), "a web page (HTML)"),
    ]

    /// Looks at the first bytes.
    init(of bytes: [UInt8]) {
        if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0x50, 0x4B, 0x05, 0x06]) {
            self = .zip
        } else if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
            self = .compoundFile
        } else if let other = ContentSignature.others.first(where: { bytes.starts(with: $0.magic) }) {
            self = .other(other.name)
        } else if ContentSignature.holdsPDFHeader(bytes.prefix(1_024)) {
            self = .pdf
        } else {
            self = .none
        }
    }

    /// A header of PDF at the start of a line: programs put other bytes before it, prose only mentions it.
    private static func holdsPDFHeader(_ bytes: ArraySlice<UInt8>) -> Bool {
        let header = Array("%PDF-".utf8)
        guard bytes.count >= header.count else { return false }
        return (bytes.startIndex...bytes.endIndex - header.count).contains { index in
            bytes[index..<index + header.count].elementsEqual(header)
                && (index == bytes.startIndex || bytes[index - 1] < 0x20 || bytes[index - 1] >= 0x80)
        }
    }
}
