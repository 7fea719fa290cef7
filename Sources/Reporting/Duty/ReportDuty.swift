public import Calendar
public import Core
public import Succession

/// That one unit owes one report: to whom, through which office, about which days, by when, and by which sentence.
public struct ReportDuty: Sendable, Equatable {
    /// The three kinds of Decree 09/2019/NĐ-CP, art. 4.
    public enum Kind: String, Sendable, CaseIterable {
        /// "Định kỳ".
        case periodic
        /// "Chuyên đề".
        case thematic
        /// "Đột xuất": asked for with a day of its own.
        case adHoc
    }

    public let id: ID<ReportDuty>
    /// Who reports: a place's code, or the id of one of its agencies.
    public let unit: UnitID
    /// The place whose committee the reporting agency belongs to; the unit itself where a committee reports.
    public let place: String
    /// As it is called when the duty begins: "Ủy ban nhân dân xã Bắc Sơn", "Công an phường".
    public let unitName: String
    /// The place whose committee receives it; nil where the paper does not say which.
    public let recipient: UnitID?
    /// "UBND huyện", as the paper writes it.
    public let recipientName: String
    /// "Qua Phòng …": the office that receives and consolidates; its name where it is no agency of the catalogue.
    public let via: UnitID?
    public let viaName: String?
    public let origin: Origin
    public let kind: Kind
    public let period: ReportPeriod
    /// Chốt số liệu: the last day whose figures are in the report. Never after the period's last day.
    public let cutOff: LocalDate
    public let due: DueDay
    /// The sentence that orders it, as it stood when the duty was made.
    public let wording: String
    /// The plan whose targets and tasks it reports on; another than the plan it comes from where somebody said so.
    public let subject: String?
    public let standing: Standing

    /// What laid it down; the ids are those of a plan with its item, of a schedule, of a request.
    public enum Origin: Sendable, Hashable {
        case plan(String, item: String, version: Int)
        case schedule(String)
        case request(String)
    }

    public init(
        id: ID<ReportDuty>, unit: UnitID, place: String, unitName: String, recipient: UnitID?, recipientName: String, via: UnitID? = nil,
        viaName: String? = nil, origin: Origin, kind: Kind, period: ReportPeriod, cutOff: LocalDate, due: DueDay, wording: String,
        subject: String? = nil, standing: Standing = Standing()
    ) {
        (self.id, self.unit, self.place, self.unitName) = (id, unit, place, unitName)
        (self.recipient, self.recipientName, self.via, self.viaName) = (recipient, recipientName, via, viaName)
        (self.origin, self.kind, self.period, self.cutOff, self.due) = (origin, kind, period, cutOff, due)
        (self.wording, self.subject, self.standing) = (wording, subject, standing)
    }
}

extension ReportDuty {
    /// What has come in. On time is said once, by the first valid submission, and does not change when the report is corrected.
    public struct Standing: Sendable, Hashable {
        public let state: State
        public let firstSubmitted: Instant?
        /// Nil until something was submitted.
        public let isLate: Bool?

        public init(_ state: State = .open, firstSubmitted: Instant? = nil, isLate: Bool? = nil) {
            (self.state, self.firstSubmitted, self.isLate) = (state, firstSubmitted, isLate)
        }
    }

    /// Stable raw values.
    public enum State: String, Sendable, CaseIterable {
        case open, submitted, returned, accepted
    }
}
