import HTTPTypes
import Hummingbird
import Mustache

/// The templates, parsed once, and how a page becomes a response.
struct Templates: Sendable {
    private let library: MustacheLibrary

    /// Parses every `templates/*.mustache` among the files.
    ///
    /// - Throws: `WebAppError` with the name of the file that cannot be parsed.
    init(_ files: [String: [UInt8]]) throws {
        var templates: [String: MustacheTemplate] = [:]
        for (path, bytes) in files where path.hasPrefix("templates/") && path.hasSuffix(".mustache") {
            let name = String(path.dropFirst("templates/".count).dropLast(".mustache".count))
            do {
                templates[name] = try MustacheTemplate(string: String(decoding: bytes, as: UTF8.self))
            } catch {
                throw WebAppError(sentence: "The template \(path) cannot be read: \(error)")
            }
        }
        library = MustacheLibrary(templates: templates)
    }

    /// Renders a template with a model whose properties are its fields.
    func render(_ template: String, _ model: Any) throws -> String {
        guard let text = library.render(model, withTemplate: template) else {
            throw WebAppError(
                sentence: "There is no template called '\(template)'; the front end's files are incomplete."
            )
        }
        return text
    }
}

/// A fault of the program or of its files.
public struct WebAppError: Error, Sendable, CustomStringConvertible {
    let sentence: String
    /// What is wrong.
    public var description: String { sentence }
}

/// A page's own fields on top of those that every page has.
struct Framed: MustacheParent {
    private let fields: [String: Any]

    init(_ frame: Frame, _ model: Any) {
        var fields: [String: Any] = [:]
        for object in [frame as Any, model] {
            for case (let name?, let value) in Mirror(reflecting: object).children {
                let optional = Mirror(reflecting: value)
                guard optional.displayStyle == .optional else {
                    fields[name] = value
                    continue
                }
                // Nothing is no field: the template's inverted section shows.
                fields[name] = optional.children.first?.value
            }
        }
        self.fields = fields
    }

    func child(named name: String) -> Any? { fields[name] }
}

extension Response {
    /// A page.
    static func html(_ text: String, status: HTTPResponse.Status = .ok) -> Response {
        Response(
            status: status,
            headers: [.contentType: "text/html; charset=utf-8"],
            body: ResponseBody(byteBuffer: ByteBuffer(string: text))
        )
    }

    /// After a post: go and look at the result.
    static func seeOther(_ path: String) -> Response {
        Response(status: .seeOther, headers: [.location: path])
    }
}
