public import Core
public import Storage

/// What was reached in a period, as somebody entered it. Rows are only ever added: a correction stands beside what it corrects.
public struct TargetActual: Sendable, Equatable {
    public let id: ID<TargetActual>
    public let target: ID<PlanTarget>
    public let period: TargetPeriod
    /// 1, then one more with every correction; the highest holds.
    public let version: Int
    public let figure: Figure
    /// The document that says so: its number or name.
    public let source: String?
    public let note: String?
    /// Why it was corrected.
    public let reason: String?
    public let author: String
    public let agencyName: String
    public let at: Instant
    public var files: [File] = []

    public enum Figure: Sendable, Equatable {
        case number(Double)
        /// n of N; N is never 0.
        case share(Int, of: Int)
        /// "Chưa có số liệu", said on purpose: unknown, which is not zero.
        case unknown

        /// In the unit of the target: a share in percent, not rounded.
        public var value: Double? {
            switch self {
            case .number(let value): value
            case .share(let part, let whole): Double(part) * 100 / Double(whole)
            case .unknown: nil
            }
        }
    }

    public struct File: Sendable, Equatable {
        public let id: ID<StoredFile>
        public let name: String
    }
}

extension [TargetActual] {
    /// What holds of each period, the oldest first.
    public var standing: [TargetActual] {
        Dictionary(grouping: self, by: \.period).values.compactMap { $0.max { $0.version < $1.version } }.sorted { $0.period < $1.period }
    }

    func standing(of period: TargetPeriod) -> TargetActual? { standing.first { $0.period == period } }
}
