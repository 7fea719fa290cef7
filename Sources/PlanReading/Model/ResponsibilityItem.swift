/// One thing that an agency is told to do, in its own words.
public struct DutyText: Sendable, Hashable {
    public let text: String
    public let span: Span
}

/// What the part on organisation lays on one agency, or on one group of agencies.
public struct ResponsibilityItem: Sendable, Hashable {
    /// As written, without "Đề nghị" and without the number.
    public let agency: String
    public let duties: [DutyText]
    /// "Đề nghị …": the agency is asked, not told.
    public let isRequest: Bool
    /// A kind of agency ("UBND các xã, thị trấn"), not one office.
    public let isGroup: Bool
    public let span: Span
    public let confidence: Double
}
