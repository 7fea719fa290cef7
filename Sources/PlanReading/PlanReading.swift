/// What a plan document says, item by item, each with the place in the text that says it.
///
/// Reading never fails: whatever is not found is nil or empty, and `messages` say what a person should know.
public struct PlanReading: Sendable {
    /// The cleaned text that all spans point into.
    public let text: String
    public let documentType: DocumentType
    public let messages: [ReadingMessage]

    public let issuer: Fact<Issuer>?
    /// "46/KH-UBND"; nil when the document leaves it blank.
    public let number: Fact<String>?
    /// "KH-UBND", also when the number itself is blank.
    public let numberSymbol: String?
    public let isNumberBlank: Bool
    public let date: Fact<PartialDate>?
    /// "Thành Sen" of "Thành Sen, ngày … tháng 5 năm 2026".
    public let placeLine: String?
    public let title: Fact<String>?
    public let programme: Fact<Programme>?
    /// What it is for and what it asks (mục đích, yêu cầu), line by line, with the numbers and signs before them.
    public let purpose: [String]
    public let legalBases: [LegalBasis]
    public let targets: [TargetItem]
    public let tasks: [TaskItem]
    public let responsibilities: [ResponsibilityItem]
    /// The standing agency of the whole plan.
    public let leadAgency: Fact<String>?
    public let reportDeadlines: [DeadlineItem]
    public let reviews: [ReviewItem]
    public let actionPeriods: [ActionPeriodItem]
    public let actionDays: [ActionDayItem]
    public let budgetSources: [TextItem]
    public let recipients: [TextItem]
    public let signatory: Fact<Signatory>?
}

extension PlanReading {
    /// Takes any text at all. `places` fills in the province that a text does not name.
    public init(reading text: String, places: (any PlaceLookup)? = nil) {
        self = Reader(text).reading(places: places)
    }
}
