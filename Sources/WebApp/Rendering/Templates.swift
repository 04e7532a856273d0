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

    /// Renders a template with its fields.
    func render(_ template: String, _ model: [String: Any]) throws -> String {
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

/// A model as the templates read it: a dictionary for every value with properties, made once.
///
/// The template engine would look every field up by reflection each time it is named, which costs a list of fifty
/// stories more than ten milliseconds.
enum Fields {
    /// A page's own fields on top of those that every page has.
    static func page(_ frame: Frame, _ model: Any) -> [String: Any] {
        properties(of: frame).merging(properties(of: model)) { _, own in own }
    }

    /// The fields of one value; a property without a value is no field, so the template's inverted section shows.
    static func properties(of object: Any) -> [String: Any] {
        var fields: [String: Any] = [:]
        for case (let name?, let value) in Mirror(reflecting: object).children { fields[name] = field(value) }
        return fields
    }

    private static func field(_ value: Any) -> Any? {
        switch value {
        case is String, is Int, is Bool, is [String: Any], is [String: Bool], is [String]: return value
        default: break
        }
        let mirror = Mirror(reflecting: value)
        switch mirror.displayStyle {
        case .optional: return mirror.children.first.flatMap { field($0.value) }
        case .collection: return mirror.children.compactMap { field($0.value) }
        case .struct: return properties(of: value)
        default: return value
        }
    }
}

extension Response {
    /// A page.
    static func html(_ text: String, status: HTTPResponse.Status = .ok) -> Response {
        html(ByteBuffer(string: text), status: status)
    }

    /// A page that is rendered already.
    static func html(_ page: ByteBuffer, status: HTTPResponse.Status = .ok) -> Response {
        Response(
            status: status,
            headers: [.contentType: "text/html; charset=utf-8"],
            body: ResponseBody(byteBuffer: page)
        )
    }

    /// After a post: go and look at the result.
    static func seeOther(_ path: String) -> Response {
        Response(status: .seeOther, headers: [.location: path])
    }
}
