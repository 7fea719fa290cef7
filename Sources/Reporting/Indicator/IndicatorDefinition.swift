/// What an indicator is: everything a reader of its figures must know, and what the figures cannot say.
///
/// One file each below `Duties/Indicators`; an indicator is added by adding a file and naming it in the registry.
public struct IndicatorDefinition: Sendable, Hashable {
    public let code: IndicatorCode
    public let name: Said
    public let definition: Said
    public let measure: Measure
    /// What n counts; for a plain count, what is counted.
    public let numerator: Said
    /// What N counts; nil for everything that is not a share.
    public let denominator: Said?
    /// "nhiệm vụ", "người", "đồng"; "%" for shares.
    public let unit: Said
    public let disaggregations: [Disaggregation]
    public let frequency: Frequency
    public let source: Source
    /// What it cannot say.
    public let limits: Said
    public let direction: Direction
    /// The figure of a year holds those of its halves: they are not added to it.
    public let isCumulative: Bool
    /// Its counts are counts of people: outside the handling unit small ones are not shown.
    public let countsPeople: Bool
    /// The targets of national documents that it measures, by their ids in the table of these.
    public let national: [String]

    public init(
        _ code: IndicatorCode, name: Said, definition: Said, measure: Measure, numerator: Said, denominator: Said? = nil, unit: Said,
        disaggregations: [Disaggregation] = [], frequency: Frequency, source: Source, limits: Said, direction: Direction, isCumulative: Bool = true,
        countsPeople: Bool = false, national: [String] = []
    ) {
        (self.code, self.name, self.definition, self.measure, self.numerator) = (code, name, definition, measure, numerator)
        (self.denominator, self.unit, self.disaggregations, self.frequency) = (denominator, unit, disaggregations, frequency)
        (self.source, self.limits, self.direction) = (source, limits, direction)
        (self.isCumulative, self.countsPeople, self.national) = (isCumulative, countsPeople, national)
    }

    public enum Measure: String, Sendable, CaseIterable {
        /// Added on the way up.
        case count
        /// Σ numerators of Σ denominators on the way up; never an average of percentages.
        case share
        /// Money in đồng, added.
        case money
        /// A survey's result: computed from nothing, asked again when boundaries change.
        case survey
    }

    public enum Frequency: String, Sendable, CaseIterable { case month, quarter, half, year }

    public enum Source: String, Sendable, CaseIterable {
        /// Answered by this program from its own records.
        case records
        /// Entered by units, with what shows it.
        case entered
        case survey
    }

    public enum Direction: String, Sendable, CaseIterable {
        case increase, decrease
        /// Watched only: more may be trust.
        case neutral
    }

    /// By what its figures may be divided; the parts' stable codes.
    public struct Disaggregation: Sendable, Hashable {
        public let code: String
        public let name: Said
        public let parts: [Part]

        public init(_ code: String, _ name: Said, _ parts: [Part]) { (self.code, self.name, self.parts) = (code, name, parts) }
    }

    public struct Part: Sendable, Hashable {
        public let code: String
        public let name: Said

        public init(_ code: String, _ name: Said) { (self.code, self.name) = (code, name) }
    }
}

/// One text in the two languages of the screens.
public struct Said: Sendable, Hashable {
    public let vietnamese: String
    public let english: String

    public init(_ vietnamese: String, _ english: String) { (self.vietnamese, self.english) = (vietnamese, english) }
}
