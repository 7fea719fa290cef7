/// How a value bounds what is wanted.
public enum Comparator: String, Sendable, Hashable, CaseIterable {
    case equal = "="
    case atLeast = ">="
    case above = ">"
    case atMost = "<="
    case below = "<"
}

/// One quantity to reach by one year (or something to bring about, when no quantity is named).
public struct TargetItem: Sendable, Hashable {
    public let text: String
    /// 90 for "trên 90%", 1.7 for "1,7 lần"; nil when qualitative.
    public let value: Double?
    /// "%", or the words counted ("địa chỉ tin cậy hoặc nơi tạm lánh").
    public let unit: String?
    public let comparator: Comparator?
    public let due: Int?
    /// Set when the quantity stands inside a task or duty: the number of that section. Nil inside the section of targets.
    public let scope: String?
    public let isQualitative: Bool
    public let span: Span
    public let confidence: Double
    public let derived: [Derivation]
}
