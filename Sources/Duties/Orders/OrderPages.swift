import Access
import Core
import Organisations
import Plans
import Reporting
import Storage
import Web

/// Yêu cầu báo cáo: schedules entered once, reports on one subject, and those asked for with their own day.
enum OrderPages {
    static let keepers = Rule.holding([.officer, .leader])

    static let routes: [Route] = [
        .page(.get, "/reports/orders", for: keepers) { call in
            let viewer = call.viewer
            let content = try await call.services.database.read { tx in
                let orders = try OrderStore(tx).list(visibleTo: viewer)
                return try orders.map { ($0, try DutyStore(tx).ordered($0.id)) }
            }
            return call.page(OrderListView(orders: content, words: call.words).page)
        },
        .page(.get, "/reports/orders/new", for: keepers) { call in
            guard let kind = ReportDuty.Kind(rawValue: call.incoming.query["kind"]) else {
                return call.page(OrderKindView(words: call.words).page)
            }
            let year = String(call.services.clock.today.year)
            let form = Form(["reporters": "agencies", "frequency": "year", "preposition": "before", "from": year])
            return call.page(OrderFormView(kind: kind, choices: try await choices(call), form: form, token: call.token, words: call.words).page)
        },
        .page(.post, "/reports/orders", for: keepers, order)
    ]

    private static func choices(_ call: Call<Viewer>) async throws -> OrderChoices {
        let viewer = call.viewer, today = call.services.clock.today
        return try await call.services.database.read { tx in
            OrderChoices(
                agencies: try AgencyStore(tx).list(of: viewer.place, on: today),
                plans: try PlanStore(tx).list(visibleTo: viewer).filter { $0.state == .published && $0.place == viewer.place })
        }
    }

    private static func order(_ call: Call<Viewer>) async throws -> Answer {
        guard let kind = ReportDuty.Kind(rawValue: call.form["kind"]) else { throw Problem.badRequest }
        let choices = try await choices(call)
        switch OrderForm.given(call.form, kind: kind, choices, for: call.viewer) {
        case .invalid(let form):
            return call.page(OrderFormView(kind: kind, choices: choices, form: form, token: call.token, words: call.words).page, status: 422)
        case .valid(let order):
            try await OrderReports(call.services)(order, by: call.viewer)
            return .redirect(to: "/reports/orders")
        }
    }
}
