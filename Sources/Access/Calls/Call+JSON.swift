public import Core
import Foundation
public import Web

extension Call {
    /// The body of a JSON request as the same kind of form that pages fill in, so that one check serves both.
    ///
    /// Takes one object whose values are texts, whole numbers, true or false, null, or lists of texts.
    /// - throws: `Problem.badRequest` for anything else.
    public func jsonForm() throws -> Form {
        guard let values = try? JSONDecoder().decode([String: JSONField].self, from: Data(incoming.body)) else { throw Problem.badRequest }
        return Form(fields: values.mapValues(\.texts))
    }
}

private struct JSONField: Decodable {
    let texts: [String]

    init(from decoder: any Decoder) throws {
        let value = try decoder.singleValueContainer()
        if value.decodeNil() {
            texts = []
        } else if let text = try? value.decode(String.self) {
            texts = [text]
        } else if let flag = try? value.decode(Bool.self) {
            texts = [flag ? "true" : "false"]
        } else if let number = try? value.decode(Int.self) {
            texts = [String(number)]
        } else {
            texts = try value.decode([String].self)
        }
    }
}

extension Problem {
    /// A JSON body that does not say what is needed; names the fields, never what stood in them.
    public static let wrongFields = Problem("wrongFields", .invalid)

    public init(wrongFields form: Form) {
        self = Problem.wrongFields.with(["fields": Set(form.faults.map(\.field)).sorted().joined(separator: ", ")])
    }
}
