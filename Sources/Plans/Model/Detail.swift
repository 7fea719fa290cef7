public import PlanReading

extension PlanItem {
    /// What only one kind of item has.
    public enum Detail: Sendable, Equatable {
        case target(Target)
        case task(Assignment)
        case duty(Duty)
        case deadline(Deadline)
        case period(Period)
        case review(year: Int?)
        /// Budget sources and legal bases: their text is all.
        case line
    }

    public struct Target: Sendable, Equatable {
        /// Nil when the target is in words only.
        public var value: Double?
        public var unit: String?
        public var comparator: Comparator?
        /// The year by which it is to be reached.
        public var due: Int?
    }

    public struct Assignment: Sendable, Equatable {
        /// As written: "Quý III, IV hằng năm".
        public var timing: String?
        public var product: String?
        public var detail: String?
    }

    public struct Duty: Sendable, Equatable {
        /// "Đề nghị …": asked, not ordered.
        public var isRequest: Bool
        /// A kind of agency, such as all communes, not one office.
        public var isGroup: Bool
    }

    public struct Deadline: Sendable, Equatable {
        public var day: Int?
        public var month: Int?
        public var year: Int?
        public var isYearly: Bool
        public var recipient: String?
        public var via: String?
        public var kind: DeadlineItem.Kind?
    }

    public struct Period: Sendable, Equatable {
        public var start: PartialDate
        public var end: PartialDate
    }
}
