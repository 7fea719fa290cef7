import Testing

@testable import Reports

/// The whole table: every state × act × relation, and what the moment changes.
@Suite struct `The way of a report` {
    /// Rows: what is allowed to whom, from where, to where. Whatever is not here is refused.
    private static let table: [(act: ReportAct, by: Set<ReportRelation>, from: [ReportState: ReportState])] = [
        (.submission, [.writer], [.draft: .submitted]),
        (.correction, [.writer], [.returned: .corrected]),
        (.returning, [.receiver], [.submitted: .returned, .corrected: .returned, .accepted: .returned, .consolidated: .returned]),
        (.acceptance, [.receiver], [.submitted: .accepted, .corrected: .accepted]),
        (
            .consolidation, [.receiver],
            [.accepted: .consolidated, .consolidated: .consolidated, .approved: .approved, .frozen: .frozen]
        ),
        (.approval, [.chair], [.accepted: .approved, .consolidated: .approved]),
        (.unapproval, [.chair], [.approved: .accepted]),
        (.freezing, [.writer, .chair], [.approved: .frozen]),
        (.amendment, [.writer, .chair], [.frozen: .frozen])
    ]

    @Test(arguments: ReportState.allCases, ReportAct.allCases) func `is as the table says`(state: ReportState, act: ReportAct) throws {
        let row = try #require(Self.table.first { $0.act == act })
        for relation in ReportRelation.allCases {
            let flow = ReportFlow(state, [relation])
            let expected: ReportFlow.Refusal? = row.by.contains(relation) ? (row.from[state] == nil ? .notNow : nil) : .notTheirs
            #expect(flow.refusal(of: act) == expected, "\(state) \(act) \(relation)")
            #expect(flow.after(act) == row.from[state])
        }
    }

    @Test func `has a row for every act`() { #expect(Set(Self.table.map(\.act)) == Set(ReportAct.allCases)) }

    @Test(arguments: ReportAct.allCases) func `lets nobody judge what they handed in`(act: ReportAct) {
        var own = Circumstances()
        own.isOwn = true
        for state in ReportState.allCases {
            let refusal = ReportFlow(state, Set(ReportRelation.allCases), own).refusal(of: act)
            let judged: Set<ReportAct> = [.returning, .acceptance, .approval]
            #expect((refusal == .own) == (judged.contains(act) && ReportFlow(state, []).after(act) != nil))
        }
    }

    @Test(arguments: [(0, nil), (1, .awaitsUnits), (120, .awaitsUnits)] as [(Int, ReportFlow.Refusal?)])
    func `is not approved before its units`(awaited: Int, refusal: ReportFlow.Refusal?) {
        var waiting = Circumstances()
        waiting.awaited = awaited
        #expect(ReportFlow(.accepted, [.chair], waiting).refusal(of: .approval) == refusal)
    }

    @Test(arguments: ReportAct.allCases) func `is taken back from the top down`(act: ReportAct) {
        var held = Circumstances()
        (held.isHeldAbove, held.isTakenIn) = (true, true)
        for state in ReportState.allCases {
            let refusal = ReportFlow(state, Set(ReportRelation.allCases), held).refusal(of: act)
            #expect((refusal == .heldAbove) == ([.unapproval, .returning].contains(act) && ReportFlow(state, []).after(act) != nil))
        }
    }

    @Test(arguments: ReportState.allCases) func `goes to its own leader where nobody above works here`(state: ReportState) {
        var top = Circumstances()
        top.hasReceiver = false
        let flow = ReportFlow(state, [.chair], top)
        let approved: Set<ReportState> = [.submitted, .corrected, .accepted, .consolidated]
        #expect(flow.after(.approval) == (approved.contains(state) ? .approved : nil))
        #expect(flow.after(.acceptance) == nil)
        #expect(flow.after(.unapproval) == (state == .approved ? .submitted : nil))
    }

    @Test func `goes back to where it was taken in`() {
        var taken = Circumstances()
        taken.isTakenIn = true
        #expect(ReportFlow(.approved, [.chair], taken).after(.unapproval) == .consolidated)
    }
}
