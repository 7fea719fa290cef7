import Core

/// What somebody typed, as it came, with the errors found in it: enough to show the same form again and lose nothing.
public struct Form: Sendable {
    public struct Fault: Sendable, Equatable {
        public let field: String
        public let key: WordKey
        public let values: [String: String]
    }

    public private(set) var fields: [String: [String]]
    /// Those of each field, in the order they were chosen.
    public private(set) var files: [String: [UploadedFile]]
    public private(set) var faults: [Fault] = []

    public init(fields: [String: [String]] = [:], files: [String: [UploadedFile]] = [:]) {
        (self.fields, self.files) = (fields, files)
    }

    /// A form filled in beforehand, for editing something that exists.
    public init(_ values: [String: String]) { self.init(fields: values.mapValues { [$0] }) }

    /// The text of a field in NFC without surrounding space; empty when it was not sent.
    public subscript(_ name: String) -> String { VietnameseText.normal(fields[name]?.first ?? "").trimmed }

    /// As typed, for passwords.
    public func raw(_ name: String) -> String { fields[name]?.first ?? "" }

    /// Every value of a field that may be sent more than once (checkboxes).
    public func all(_ name: String) -> [String] { (fields[name] ?? []).map { VietnameseText.normal($0).trimmed } }

    /// The file of a field that takes one.
    public func file(_ name: String) -> UploadedFile? { files[name]?.first }

    public var isValid: Bool { faults.isEmpty }

    public func fault(of field: String) -> Fault? { faults.first { $0.field == field } }

    public mutating func refuse(_ field: String, _ key: WordKey, _ values: [String: String] = [:]) {
        faults.append(Fault(field: field, key: key, values: values))
    }

    public mutating func set(_ field: String, to value: String) { fields[field] = [value] }
    public mutating func set(_ field: String, to values: [String]) { fields[field] = values }
}

/// Readers that collect an error instead of stopping at it.
extension Form {
    /// - parameter longest: in characters.
    public mutating func text(_ name: String, required: WordKey? = "form.required", longest: Int = 200) -> String {
        let text = self[name]
        if text.isEmpty, let required { refuse(name, required) }
        if text.count > longest { refuse(name, "form.tooLong", ["most": String(longest)]) }
        // A NUL would be cut off by the databases; other control characters come from nowhere honest.
        if text.unicodeScalars.contains(where: { $0.value < 32 && !"\n\r\t".unicodeScalars.contains($0) }) { refuse(name, "form.oddCharacters") }
        return text
    }

    public mutating func choice<T: RawRepresentable>(_ name: String, of type: T.Type = T.self) -> T? where T.RawValue == String {
        let value = T(rawValue: self[name])
        if value == nil { refuse(name, "form.choose") }
        return value
    }

    /// Nil when the field is empty or wrong; wrong is an error, empty only when required.
    public mutating func integer(_ name: String, in range: ClosedRange<Int>, required: Bool = false) -> Int? {
        let text = self[name]
        if text.isEmpty {
            if required { refuse(name, "form.required") }
            return nil
        }
        guard let value = Int(text), range.contains(value) else {
            refuse(name, "form.number", ["least": String(range.lowerBound), "most": String(range.upperBound)])
            return nil
        }
        return value
    }
}

extension String {
    var trimmed: String {
        guard let first = firstIndex(where: { !$0.isWhitespace }), let last = lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return String(self[first...last])
    }
}
