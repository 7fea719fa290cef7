public import Access
public import Core
public import Organisations
public import Reporting

/// The report that one unit owes by one duty: its state and its numbers; words and figures stand in rows of their own.
public struct Report: Sendable, Equatable {
    public let id: ID<Report>
    public let duty: ID<ReportDuty>
    /// The place whose report it is.
    public let place: String
    /// Nil where the committee itself reports.
    public let agency: ID<Agency>?
    public let unit: String
    public let unitName: String
    /// The place that receives it; nil where that is none of this installation.
    public let recipient: String?
    public let recipientName: String
    /// The programme that it is on, in the id of this installation; nil where it has none here.
    public let plan: String?
    public let title: String
    public var state: ReportState
    public var submittedBy: ID<User>?
    /// How many versions were handed in or corrected.
    public var version: Int
    /// SHA-256 of the version that holds, once something was handed in.
    public var hash: String?
    /// Made of the reports of the units below.
    public var isConsolidated: Bool
    public var revision: Int
}

/// A line of a report: what the machine wrote, and what a person made of it. Figures that are read anew change the first only.
public struct ReportLine: Sendable, Equatable {
    public let key: String
    public let section: String
    public let group: String?
    public let position: Int
    /// Nil for a line that a person added.
    public var machine: String?
    /// References of the rows, as `RowReference.text`.
    public var rows: [String]
    public let isItem: Bool
    /// Nil while nobody has touched it; empty where it was struck out.
    public var edited: String?
    /// What the machine had written when it was edited: beside a newer one a person sees that the figures moved on.
    public var editedFrom: String?

    public var text: String { edited ?? machine ?? "" }
    public var isStruck: Bool { edited?.isEmpty ?? false }
    /// Whether the machine would say something else today than when a person wrote.
    public var isOutdated: Bool { edited != nil && machine != nil && editedFrom != machine }
}

/// A figure of a report, with what is said of it: entered, a declared zero, unknown, or nothing yet.
public struct ReportCell: Sendable, Equatable {
    public enum State: String, Sendable, CaseIterable { case missing, entered, declaredZero, unknown, computed }
    public enum Measure: String, Sendable, CaseIterable { case count, share, money, alone }

    public let key: String
    public let position: Int
    public let label: String
    public let unit: String?
    public let measure: Measure
    public let countsPeople: Bool
    public var state: State
    public var value: Double?
    public var numerator: Int?
    public var denominator: Int?
    /// The figure of the last period: value, or n and N.
    public var previous: Double?
    /// The sum of its parts may not be shown where one part is small; the parts stand in `report_part_cell`.
    public var goal: String?

    public var isBlank: Bool { state == .missing }
}

/// A remark of the level above at one sentence or figure.
public struct ReportRemark: Sendable, Equatable {
    public let id: ID<ReportRemark>
    /// `line:` or `cell:` and a key; empty: the whole report.
    public let anchor: String
    public let text: String
    public let author: String
    public let at: Instant
    /// What the unit answered when it corrected.
    public let answer: String?
}

public struct ReportActEntry: Sendable, Equatable {
    public let act: ReportAct
    public let author: String
    public let at: Instant
    public let text: String?
}
