/// Whether two ways of writing telephone numbers are one number: 0912 345 678 and +84 912 345 678.
public enum PhoneMatch {
    /// False for what is no telephone number, also when it is the same text.
    public static func isSame(_ one: String, _ other: String) -> Bool { Folding.phone(one).map { $0 == Folding.phone(other) } ?? false }

    public static func isNumber(_ text: String) -> Bool { Folding.phone(text) != nil }

    /// The numbers of a field that may hold several, set apart by commas, semicolons, slashes or new lines.
    public static func numbers(in text: String) -> [String] {
        text.split { ",;/\n".contains($0) }.map(String.init).filter(isNumber)
    }
}
