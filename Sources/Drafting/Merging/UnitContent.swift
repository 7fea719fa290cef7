/// What one unit's report holds, as the machine of the level above takes it: exact figures, and sentences with their section.
public struct UnitContent: Sendable, Equatable {
    public let unit: String
    public let name: String
    public var cells: [ReportedCell]
    public var lines: [(section: SectionKey, text: String)]

    public init(unit: String, name: String, cells: [ReportedCell], lines: [(section: SectionKey, text: String)]) {
        (self.unit, self.name, self.cells, self.lines) = (unit, name, cells, lines)
    }

    public static func == (a: UnitContent, b: UnitContent) -> Bool {
        (a.unit, a.name, a.cells) == (b.unit, b.name, b.cells) && a.lines.elementsEqual(b.lines, by: ==)
    }
}

/// A figure of a report.
public struct ReportedCell: Sendable, Equatable {
    public enum Measure: String, Sendable, CaseIterable {
        /// Added on the way up.
        case count
        /// Σ numerators of Σ denominators; never an average of percentages.
        case share
        /// Money in đồng, added.
        case money
        /// Not computed from units' figures: a survey, or a percentage without its parts.
        case alone
    }

    /// The same in every unit's report: what is added to what.
    public let key: String
    public let label: String
    public let unit: String?
    public let measure: Measure
    public let countsPeople: Bool
    public var figure: Figure

    public init(key: String, label: String, unit: String?, measure: Measure, countsPeople: Bool = false, figure: Figure) {
        (self.key, self.label, self.unit, self.measure, self.countsPeople, self.figure) = (key, label, unit, measure, countsPeople, figure)
    }
}
