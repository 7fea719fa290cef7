/// One thing to do: a row of a table, a block "Hoạt động n", or the smallest bullet of the content.
public struct TaskItem: Sendable, Hashable {
    /// Where it stands: "II > 1", "Phụ lục > 3".
    public let section: String
    /// The words of the nearest heading above it.
    public let sectionTitle: String
    /// On one line, with its sub-items when they only complete its sentence.
    public let text: String
    public let lead: [String]
    public let coordinators: [String]
    /// As written: "Quý III, IV hằng năm", "giai đoạn 2021-2025".
    public let timing: String?
    public let subitems: [String]
    public let product: String?
    /// The words of the detail ("Giải pháp thực hiện", "Nội dung") when the task has them apart from its name.
    public let detail: String?
    /// The task only names another document to go on with.
    public let isReference: Bool
    public let span: Span
    public let confidence: Double
    public let derived: [Derivation]
}
