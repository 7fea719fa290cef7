extension SQL.StringInterpolation {
    /// The name of a table or column that was read from a catalogue, for copying whole stores. Lower-case letters, digits and
    /// `_` only, so it can never be more than a name.
    public mutating func appendInterpolation(name: String) throws {
        guard let first = name.utf8.first, (97...122).contains(first),
            name.utf8.allSatisfy({ (97...122).contains($0) || (48...57).contains($0) || $0 == 95 })
        else { throw StorageError.unreadable("not the name of a table or column") }
        appendTrusted("\"" + name + "\"")
    }

    /// Names joined by commas.
    public mutating func appendInterpolation(names: [String]) throws {
        for (place, name) in names.enumerated() {
            if place > 0 { appendLiteral(", ") }
            try appendInterpolation(name: name)
        }
    }

    /// Values joined by commas, as they came out of another store.
    public mutating func appendInterpolation(values: [Value]) {
        for (place, value) in values.enumerated() {
            if place > 0 { appendLiteral(", ") }
            append(value)
        }
    }
}
