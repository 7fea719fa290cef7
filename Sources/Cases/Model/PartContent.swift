import Core
import Foundation
import Vault
import Web

/// What a compartment says, opened: one text for each field that was filled in.
struct PartContent: Sendable, Equatable {
    var fields: [String: String] = [:]

    /// The size of a sealed content tells how long a story is only to within this many bytes.
    private static let block = 1024

    /// JSON, filled up with spaces to whole blocks.
    var text: String {
        get throws {
            let encoder = JSONEncoder()
            encoder.outputFormatting = .sortedKeys
            let json = String(decoding: try encoder.encode(fields), as: UTF8.self)
            let spare = Self.block - json.utf8.count % Self.block
            return json + String(repeating: " ", count: spare)
        }
    }

    init() {}

    init(text: String) throws { fields = try JSONDecoder().decode([String: String].self, from: Data(text.utf8)) }

    /// What was typed, checked.
    static func check(_ typed: Form, _ compartment: Compartment) -> Checked<PartContent, Form> {
        var form = typed, content = PartContent()
        for field in PartField.all(of: compartment) {
            let text = form.text(field.name, required: nil, longest: field.longest)
            if !text.isEmpty { content.fields[field.name] = text }
        }
        return form.isValid ? .valid(content) : .invalid(form)
    }
}
