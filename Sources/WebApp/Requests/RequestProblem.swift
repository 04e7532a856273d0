import HTTPTypes
import Hummingbird
import Interviewing

/// Why a request cannot be answered as asked: what the error page and the API's problem document say.
struct RequestProblem: Error, Sendable {
    let status: HTTPResponse.Status
    /// A short stable word for programs.
    let code: String
    /// What is wrong and the cure, for people.
    let sentence: String
    /// Per field of a form, what is wrong with it.
    var fields: [(name: String, sentence: String)] = []

    static func unreadable(_ sentence: String) -> RequestProblem {
        RequestProblem(status: .badRequest, code: "unreadable", sentence: sentence)
    }

    static func invalid(_ sentence: String, fields: [(name: String, sentence: String)] = []) -> RequestProblem {
        RequestProblem(status: .unprocessableContent, code: "invalid", sentence: sentence, fields: fields)
    }

    static let missing = RequestProblem(
        status: .notFound,
        code: "missing",
        sentence: "There is nothing at this address; it may have been deleted."
    )

    /// What a store's refusal means over HTTP.
    init(_ error: StoreError) {
        switch error {
        case .conflict: self.init(status: .conflict, code: "conflict", sentence: error.sentence)
        case .changed: self.init(status: .conflict, code: "changed", sentence: error.sentence)
        case .missing: self = .missing
        case .exists: self.init(status: .conflict, code: "exists", sentence: error.sentence)
        case .full:
            self.init(
                status: HTTPResponse.Status(code: 507, reasonPhrase: "Insufficient Storage"),
                code: "disk-full",
                sentence: error.sentence
            )
        case .readOnly: self.init(status: .serviceUnavailable, code: "read-only", sentence: error.sentence)
        case .locked: self.init(status: .serviceUnavailable, code: "locked", sentence: error.sentence)
        case .damaged: self.init(status: .serviceUnavailable, code: "damaged", sentence: error.sentence)
        case .newer: self.init(status: .serviceUnavailable, code: "newer", sentence: error.sentence)
        case .unreachable: self.init(status: .serviceUnavailable, code: "unreachable", sentence: error.sentence)
        case .refused: self.init(status: .internalServerError, code: "refused", sentence: error.sentence)
        }
    }

    init(
        status: HTTPResponse.Status,
        code: String,
        sentence: String,
        fields: [(name: String, sentence: String)] = []
    ) {
        self.status = status
        self.code = code
        self.sentence = sentence
        self.fields = fields
    }
}
