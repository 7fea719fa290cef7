import Access
import Audit
import Core
import Reporting
import Storage

/// Orders reports by a page: the duties stand in the same transaction.
struct OrderReports {
    let services: Services

    init(_ services: Services) { self.services = services }

    @discardableResult
    func callAsFunction(_ order: ReportOrder, by viewer: Viewer) async throws -> ID<ReportOrder> {
        try viewer.require(viewer.holds(anyOf: [.officer, .leader]) && order.place == viewer.place)
        let now = services.clock.now
        try await services.database.write { tx in
            try OrderStore(tx).add(order, by: viewer.user, at: now)
            try AuditLog(tx).record(.reportsOrdered, "order", order.id, by: viewer.user, at: now, detail: order.kind.rawValue)
            try MakeOrderedDuties(services).make(order, tx)
        }
        return order.id
    }
}
