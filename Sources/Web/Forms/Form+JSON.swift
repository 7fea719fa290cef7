import Foundation

extension Form {
    /// A JSON body as the same kind of form that pages fill in, so that one check serves both.
    ///
    /// Takes one object whose values are texts, whole numbers, true or false, null, or lists of texts; nil for anything else.
    public init?(json bytes: [UInt8]) {
        guard let values = try? JSONDecoder().decode([String: JSONField].self, from: Data(bytes)) else { return nil }
        self.init(fields: values.mapValues(\.texts))
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
