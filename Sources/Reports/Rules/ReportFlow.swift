/// The way of a report: who may do what, when, and what it is then. One table; pages offer exactly what it allows.
public struct ReportFlow: Sendable, Equatable {
    public let state: ReportState
    public let relations: Set<ReportRelation>
    public let circumstances: Circumstances

    public init(_ state: ReportState, _ relations: Set<ReportRelation>, _ circumstances: Circumstances = Circumstances()) {
        (self.state, self.relations, self.circumstances) = (state, relations, circumstances)
    }

    public enum Refusal: Sendable, Equatable {
        /// Not theirs to do: it looks as if it were not there.
        case notTheirs
        case notNow
        /// Four eyes: nobody accepts, returns or approves what they handed in themselves.
        case own
        /// Units below have not approved theirs.
        case awaitsUnits
        /// The level above has approved what took it in: that is taken back first.
        case heldAbove
    }

    public static func whoMay(_ act: ReportAct) -> Set<ReportRelation> {
        switch act {
        case .submission, .correction: [.writer]
        case .returning, .acceptance, .consolidation: [.receiver]
        case .approval, .unapproval: [.chair]
        case .freezing, .amendment: [.writer, .chair]
        }
    }

    /// What it is after the act; nil where its time is not now.
    public func after(_ act: ReportAct) -> ReportState? {
        switch (act, state) {
        case (.submission, .draft): .submitted
        case (.correction, .returned): .corrected
        case (.returning, .submitted), (.returning, .corrected), (.returning, .accepted), (.returning, .consolidated): .returned
        case (.acceptance, .submitted), (.acceptance, .corrected): circumstances.hasReceiver ? .accepted : nil
        case (.consolidation, .accepted): .consolidated
        // What its unit stands by is taken in as it is.
        case (.consolidation, .consolidated), (.consolidation, .approved), (.consolidation, .frozen): state
        case (.approval, .accepted), (.approval, .consolidated): .approved
        // The topmost report goes straight to its own leader.
        case (.approval, .submitted), (.approval, .corrected): circumstances.hasReceiver ? nil : .approved
        case (.unapproval, .approved): circumstances.isTakenIn ? .consolidated : circumstances.hasReceiver ? .accepted : .submitted
        case (.freezing, .approved): .frozen
        case (.amendment, .frozen): .frozen
        default: nil
        }
    }

    public func refusal(of act: ReportAct) -> Refusal? {
        if relations.isDisjoint(with: Self.whoMay(act)) { return .notTheirs }
        guard after(act) != nil else { return .notNow }
        if circumstances.isOwn, [.returning, .acceptance, .approval].contains(act) { return .own }
        if act == .approval, circumstances.awaited > 0 { return .awaitsUnits }
        if act == .unapproval || act == .returning, circumstances.isHeldAbove { return .heldAbove }
        return nil
    }

    public func allows(_ act: ReportAct) -> Bool { refusal(of: act) == nil }
    /// Taking in happens on the page of the report above.
    public var offered: [ReportAct] { ReportAct.allCases.filter { $0 != .consolidation && allows($0) } }
}
