import Calendar
import Core
import Organisations
import Plans
import Reporting
import Web

/// What was ordered by hand, with how much came in.
struct OrderListView {
    let orders: [(order: ReportOrder, duties: [ReportDuty])]
    let words: Words

    var page: Page {
        let rows: [HTML] = orders.map { order, duties in
            let sent = duties.count { $0.standing.firstSubmitted != nil }, next = duties.first(where: \.isOpen)
            let meta = [
                words(.of("duties.kind", order.kind.rawValue)), words(.of("duties.who", order.reporters.word)),
                words("duties.sentOf", ["n": words.number(sent), "of": words.number(duties.count)]),
                next.map { words("duties.lastDay", ["day": words.longDay($0.due.last)]) }
            ].compactMap { $0 }
            return """
                <li class="task"><p class="task-title">\(order.title)</p><p class="task-meta">\(meta.joined(separator: " · "))</p>
                <p class="task-meta">\(order.wording)</p></li>
                """
        }
        let list: HTML = rows.isEmpty ? emptyState(words("duties.noOrders"), words("duties.noOrdersAdvice")) : "<ul class=\"tasks\">\(rows)</ul>"
        return Page(
            words("duties.ordersTitle"), crumbs: [(words("duties.title"), "/reports")],
            main: "<h1>\(words("duties.ordersTitle"))</h1><p class=\"row\">\(linkButton(words("duties.order"), to: "/reports/orders/new"))</p>\(list)"
        )
    }
}

/// One question first: which kind.
struct OrderKindView {
    let words: Words

    var page: Page {
        let options = ReportDuty.Kind.allCases.map {
            Fields.Option($0.rawValue, words(.of("duties.kind", $0.rawValue)), hint: words(.of("duties.kindHint", $0.rawValue)))
        }
        return Page(
            words("duties.order"), crumbs: [(words("duties.title"), "/reports"), (words("duties.ordersTitle"), "/reports/orders")],
            main: """
                <h1>\(words("duties.order"))</h1><form method="get" action="/reports/orders/new">
                \(Fields(Form(["kind": "periodic"]), words).radios("kind", "duties.whichKind", options: options))\(button(words("duties.goOn")))</form>
                """)
    }
}

struct OrderFormView {
    let kind: ReportDuty.Kind
    let choices: OrderChoices
    let form: Form
    let token: HTML
    let words: Words

    var page: Page {
        let fields = Fields(form, words), title = words(.of("duties.kind", kind.rawValue))
        return Page(
            title, crumbs: [(words("duties.title"), "/reports"), (words("duties.ordersTitle"), "/reports/orders")], hasErrors: !form.isValid,
            main: """
                <h1>\(words("duties.orderKind", ["kind": title]))</h1>\(errorSummary(form, words))
                <form method="post" action="/reports/orders" novalidate>\(token)<input type="hidden" name="kind" value="\(kind.rawValue)">
                \(fields.text("title", "duties.orderTitle", hint: "duties.orderTitleHint"))
                \(fields.area("wording", "duties.wording", hint: "duties.wordingHint"))
                \(reporters(fields))
                \(fields.text("recipient", "duties.to", hint: "duties.recipientHint"))
                \(fields.select("via", "duties.via", options: choices.agencies.map { .init($0.id.rawValue, $0.name) }, empty: "duties.nobody"))
                \(kind == .periodic ? each(fields) : once(fields))
                \(choices.plans.isEmpty ? nil : fields.select("subject", "duties.subject", options: choices.plans.map { .init($0.id.rawValue, $0.head.title) }, empty: "duties.noSubject"))
                \(button(words("duties.order")))</form>
                """)
    }

    private func reporters(_ fields: Fields) -> HTML {
        let who = (kind == .periodic ? ["agencies", "below", "self"] : ["agencies", "chosen", "below", "self"]).map {
            Fields.Option($0, words(.of("duties.who", $0)))
        }
        let some: HTML? =
            kind == .periodic
            ? nil : fields.checkboxes("agency", "duties.chosenAgencies", options: choices.agencies.map { .init($0.id.rawValue, $0.name) })
        return "\(fields.radios("reporters", "duties.whoReports", options: who))\(some)"
    }

    private func each(_ fields: Fields) -> HTML {
        let every = ReportOrder.Frequency.allCases.map { Fields.Option($0.rawValue, words(.of("duties.frequency", $0.rawValue))) }
        let prepositions = DueDay.Preposition.allCases.map { Fields.Option($0.rawValue, words(.of("daysOff.preposition", $0.rawValue))) }
        return """
            \(fields.select("frequency", "duties.howOften", options: every))
            \(fields.select("preposition", "daysOff.wording", options: prepositions))
            \(fields.text("day", "duties.dayOfMonth", hint: "duties.dayOfMonthHint", width: .narrow))
            \(fields.text("month", "duties.monthOfYear", hint: "duties.monthHint", width: .narrow))
            \(fields.text("from", "duties.fromYear", width: .narrow))\(fields.text("through", "duties.throughYear", hint: "duties.throughHint", width: .narrow))
            """
    }

    private func once(_ fields: Fields) -> HTML {
        """
        \(fields.text("first", "duties.dataFrom", hint: "duties.dayHint", width: .medium))\(fields.text("last", "duties.dataTo", width: .medium))
        \(fields.text("due", "duties.due", width: .medium))
        \(fields.text("cutOff", "duties.cutOff", hint: "duties.cutOffHint", width: .medium))
        """
    }
}
