public import Core
public import Succession

/// What one unit said of one indicator for one period. A correction is the next version; the versions before it stay.
public struct IndicatorValue: Sendable, Equatable {
    public let id: ID<IndicatorValue>
    public let indicator: IndicatorCode
    public let unit: UnitID
    public let period: ReportPeriod
    /// Which part of a disaggregation: `sex=female`; empty for the whole.
    public let disaggregation: String
    public let figure: Figure
    /// The document that shows it, or the source, year and interval of a survey.
    public let evidence: Evidence
    public let state: State
    public let version: Int
    public let at: Instant

    public enum Figure: Sendable, Hashable {
        case count(Int)
        case share(Int, of: Int)
        case amount(Double)
        /// "Chưa có số liệu", said on purpose; not a zero, and not the same as nothing entered.
        case unknown
    }

    public struct Evidence: Sendable, Hashable {
        public var text: String?
        /// A survey's: the year that was asked about, and the interval of its result.
        public var year: Int?
        public var low: Double?
        public var high: Double?

        public init(_ text: String? = nil, year: Int? = nil, low: Double? = nil, high: Double? = nil) {
            (self.text, self.year, self.low, self.high) = (text, year, low, high)
        }
    }

    /// Stable raw values. What was not entered has no row.
    public enum State: String, Sendable, CaseIterable {
        case entered
        /// "Không phát sinh": a zero that somebody declared.
        case declaredZero
        case unknown
        /// Worked out by the program from its records.
        case computed
    }

    public init(
        id: ID<IndicatorValue>, indicator: IndicatorCode, unit: UnitID, period: ReportPeriod, disaggregation: String = "", figure: Figure,
        evidence: Evidence = Evidence(), state: State, version: Int = 1, at: Instant
    ) {
        (self.id, self.indicator, self.unit, self.period, self.disaggregation) = (id, indicator, unit, period, disaggregation)
        (self.figure, self.evidence, self.state, self.version, self.at) = (figure, evidence, state, version, at)
    }
}

extension IndicatorValue {
    public var numerator: Int? {
        switch figure {
        case .count(let count): count
        case .share(let part, _): part
        case .amount, .unknown: nil
        }
    }

    public var denominator: Int? { if case .share(_, let whole) = figure { whole } else { nil } }
    public var value: Double? { if case .amount(let amount) = figure { amount } else { nil } }
}
