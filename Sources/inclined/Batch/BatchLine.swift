import Foundation
import Interchange
import Interviewing

/// One line of `assess --jsonl`: what came in, and what goes out for it.
struct BatchLine: Decodable {
    let id: String
    let kind: TextKind
    let text: String
    let question: String?
    let target: Track?

    private enum CodingKeys: String, CodingKey {
        case id, kind, text, question, target
    }

    init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        if let number = try? values.decode(Int.self, forKey: .id) {
            id = String(number)
        } else {
            id = try values.decode(String.self, forKey: .id)
        }
        kind = try values.decode(TextKind.self, forKey: .kind)
        text = try values.decode(String.self, forKey: .text)
        question = try values.decodeIfPresent(String.self, forKey: .question)
        target = try values.decodeIfPresent(Track.self, forKey: .target)
    }

    /// The answer to one line of input, without the line end, and the worst finding in it.
    static func answer(to line: Data, assessor: Assessor) -> ([UInt8], Severity?) {
        var worst: Severity?
        var json = JSONWriter()
        do {
            let input = try JSONDecoder().decode(BatchLine.self, from: line)
            let assessment = assessor.assess(
                Submission(
                    id: input.id,
                    kind: input.kind,
                    text: input.text,
                    question: input.question,
                    target: input.target
                )
            )
            json.assessment(assessment, text: .omitted)
            worst = assessment.findings.first?.severity
        } catch {
            json.failure(id: (try? JSONDecoder().decode(Named.self, from: line))?.id, BatchFault(error))
        }
        return (json.bytes, worst)
    }

    /// Just the id, for a line that is otherwise unusable.
    private struct Named: Decodable {
        let id: String
    }
}

/// Why a line cannot be read, with a stable code.
struct BatchFault {
    let code: String
    let message: String

    init(code: String, message: String) {
        self.code = code
        self.message = message
    }

    init(_ error: any Error) {
        guard let error = error as? DecodingError else {
            self.init(code: "unreadable", message: "The line cannot be read; write one JSON object a line, in UTF-8.")
            return
        }
        switch error {
        case .keyNotFound(let key, _):
            self.init(code: "missing-key", message: "“\(key.stringValue)” is missing; a line needs id, kind and text.")
        case .typeMismatch(_, let context), .valueNotFound(_, let context):
            let key = context.codingPath.last?.stringValue ?? "the line"
            self.init(code: "wrong-type", message: "“\(key)” has the wrong type; all values are texts.")
        case .dataCorrupted(let context):
            switch context.codingPath.last?.stringValue {
            case "kind":
                let kinds = TextKind.allCases.map(\.rawValue).joined(separator: ", ")
                self.init(code: "unknown-kind", message: "“kind” must be one of: \(kinds).")
            case "target": self.init(code: "unknown-target", message: "“target” must be tpm or pgm.")
            default:
                self.init(code: "not-json", message: "The line is no JSON object; write one object a line, in UTF-8.")
            }
        @unknown default:
            self.init(code: "unreadable", message: "The line cannot be read; write one JSON object a line, in UTF-8.")
        }
    }
}

extension JSONWriter {
    /// The error form of the contract.
    mutating func failure(id: String?, _ fault: BatchFault) {
        object { json in
            json.key("id")
            if let id { json.string(id) } else { json.null() }
            json.key("error")
            json.object { json in
                json.key("code")
                json.string(fault.code)
                json.key("message")
                json.string(fault.message)
            }
        }
    }
}
