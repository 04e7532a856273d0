import Interviewing

/// Reads `multipart/form-data` (RFC 7578) that is already in memory and within the body limit.
///
/// Strict where browsers are strict: a broken part refuses the whole form.
struct MultipartForm {
    private let bytes: [UInt8]
    private let delimiter: [UInt8]

    /// Reads a body.
    static func read(_ bytes: [UInt8], boundary: String) throws(RequestProblem) -> Form {
        guard (1...70).contains(boundary.utf8.count) else { throw broken }
        return try MultipartForm(bytes: bytes, delimiter: Array("\r\n--\(boundary)".utf8)).read()
    }

    /// The boundary of a content type, quoted or not; nil when the type is another.
    static func boundary(of contentType: String) -> String? {
        let parts = contentType.split(separator: ";").map { String($0).trimmingSpace }
        guard parts.first?.lowercased() == "multipart/form-data" else { return nil }
        guard let value = parts.dropFirst().first(where: { $0.lowercased().hasPrefix("boundary=") }) else { return nil }
        let text = value.dropFirst("boundary=".count)
        return text.hasPrefix("\"") ? String(text.dropFirst().prefix { $0 != "\"" }) : String(text)
    }

    private static var broken: RequestProblem {
        .unreadable("The upload arrived incomplete; send it again.")
    }

    private func read() throws(RequestProblem) -> Form {
        var form = Form()
        // The first delimiter has no line break before it.
        guard bytes.starts(with: delimiter.dropFirst(2)) else { throw Self.broken }
        var at = delimiter.count - 2
        while true {
            let rest = bytes[at...]
            if rest.starts(with: Array("--".utf8)) { return form }
            guard rest.starts(with: Self.lineBreak), let head = find(Self.blankLine, from: at),
                let end = find(delimiter, from: head + 2)
            else { throw Self.broken }
            let start = min(head + 4, end)
            try add(header: bytes[at..<head], content: Array(bytes[start..<end]), to: &form)
            guard form.fields.count + form.files.count <= Form.mostFields else { throw Self.broken }
            at = end + delimiter.count
        }
    }

    private func add(header: ArraySlice<UInt8>, content: [UInt8], to form: inout Form) throws(RequestProblem) {
        let lines = String(decoding: header, as: UTF8.self).split(whereSeparator: \.isNewline)
        guard let disposition = lines.first(where: { $0.lowercased().hasPrefix("content-disposition:") }),
            let name = parameter("name", of: disposition)
        else { throw Self.broken }
        if let file = parameter("filename", of: disposition) {
            // A file input left empty arrives as a file without name and content.
            guard !file.isEmpty || !content.isEmpty else { return }
            form.files.append(Form.File(field: name, name: file, bytes: content))
        } else {
            guard let text = String(validating: content, as: UTF8.self) else {
                throw .unreadable("A field of the form is not proper UTF-8; send the form again.")
            }
            form.fields.append((name, text))
        }
    }

    /// `name="value"`, where browsers write a quote inside as `%22`.
    private func parameter(_ name: String, of line: Substring) -> String? {
        guard let range = line.range(after: "; \(name)=\"") else { return nil }
        return line[range...].prefix { $0 != "\"" }.replacing("%22", with: "\"")
    }

    private func find(_ pattern: [UInt8], from start: Int) -> Int? {
        guard let first = pattern.first, bytes.count >= pattern.count else { return nil }
        var at = start
        while at <= bytes.count - pattern.count {
            guard let next = bytes[at...(bytes.count - pattern.count)].firstIndex(of: first) else { return nil }
            if bytes[next..<(next + pattern.count)].elementsEqual(pattern) { return next }
            at = next + 1
        }
        return nil
    }

    private static let lineBreak = Array("\r\n".utf8)
    private static let blankLine = Array("\r\n\r\n".utf8)
}

extension Substring {
    /// The place right after the first occurrence of a text.
    fileprivate func range(after text: String) -> Index? {
        var start = startIndex
        while start < endIndex {
            if self[start...].hasPrefix(text) { return index(start, offsetBy: text.count) }
            start = index(after: start)
        }
        return nil
    }

    fileprivate func replacing(_ text: String, with other: String) -> String {
        var result = ""
        var rest = self[...]
        while let first = rest.first {
            if rest.hasPrefix(text) {
                result += other
                rest = rest.dropFirst(text.count)
            } else {
                result.append(first)
                rest = rest.dropFirst()
            }
        }
        return result
    }
}
