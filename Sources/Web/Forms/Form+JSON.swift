import Foundation

extension Form {
    /// A JSON body as the same kind of form that pages fill in, so that one check serves both.
    ///
    /// Takes one object whose values are texts, whole numbers, true or false, null, or lists of texts; nil for anything else.
    public init?(json bytes: [UInt8]) {
        guard let values = try? JSONDecoder().decode([String: JSONField].self, from: Data(bytes)) else { return nil }
        self.init(fields: values.mapValues(\.texts))
    }

    /// The same, with a file: its name under `field` + "Name", its bytes in base64 under `field`.
    ///
    /// Nil too when only one of both is there, or when it is not base64.
    public init?(json bytes: [UInt8], fileIn field: String) {
        guard let form = Form(json: bytes) else { return nil }
        let nameField = field + "Name"
        let kept = form.fields.filter { $0.key != field && $0.key != nameField }
        switch (form.fields[field]?.first, form.fields[nameField]?.first) {
        case (nil, nil): self.init(fields: kept)
        case (let content?, let name?):
            guard let data = Data(base64Encoded: content) else { return nil }
            self.init(fields: kept, files: [field: [UploadedFile(name: name, bytes: Array(data))]])
        default: return nil
        }
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
