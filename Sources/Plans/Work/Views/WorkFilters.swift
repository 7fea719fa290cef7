import Access
import Core
import Organisations
import Web

/// What a list can be narrowed to; folded away until something is chosen.
struct WorkFilters {
    let query: WorkQuery
    let agencies: [Agency]
    let plans: [Plan]
    let viewer: Viewer
    let words: Words

    var html: HTML {
        let fields = Fields(form, words)
        let open: HTML = HTML.when(query.isNarrowed, " open")
        let agency: HTML? =
            agencies.count < 2
            ? nil
            : fields.select("agency", "plans.filterAgency", options: agencies.map { .init($0.id.rawValue, $0.name) }, empty: "plans.allAgencies")
        let plan: HTML? =
            plans.isEmpty
            ? nil : fields.select("plan", "work.plan", options: plans.map { .init($0.id.rawValue, $0.head.title) }, empty: "work.allPlans")
        return """
            <details class="filter-box"\(open)><summary>\(words("work.narrow"))</summary>
            <form class="filters" method="get" action="/work"><input type="hidden" name="list" value="\(query.scope.rawValue)">\(day)
            \(fields.text("q", "work.words", kind: .search))
            \(fields.select("cell", "work.cell", options: Cell.allCases.map { .init($0.rawValue, words(.of("work.cell", $0.rawValue))) }, empty: "work.any"))
            \(fields.select("state", "work.stateField", options: Occurrence.State.allCases.map { .init($0.rawValue, words(.of("work.state", $0.rawValue))) }, empty: "work.any"))
            \(fields.select("kind", "work.kindField", options: WorkTask.Kind.allCases.map { .init($0.rawValue, words(.of("work.kind", $0.rawValue))) }, empty: "work.any"))
            \(agency)\(plan)
            \(fields.text("year", "work.year", hint: "work.yearHint", width: .narrow))
            \(fields.select("order", "work.order", options: WorkQuery.Order.allCases.map { .init($0.rawValue, words(.of("work.orders", $0.rawValue))) }))
            \(button(words("plans.filter"), style: .second))</form></details>
            """
    }

    /// Chosen in the calendar or by a search; it stays while the rest is narrowed.
    private var day: HTML? {
        let past: HTML? = query.withPast ? "<input type=\"hidden\" name=\"past\" value=\"yes\">" : nil
        return query.day.map { "\(past)<input type=\"hidden\" name=\"day\" value=\"\($0.text)\">" } ?? past
    }

    private var form: Form {
        var values = ["q": query.text, "order": query.order.rawValue]
        values["cell"] = query.cell?.rawValue
        values["state"] = query.state?.rawValue
        values["kind"] = query.kind?.rawValue
        values["agency"] = query.agency?.rawValue
        values["plan"] = query.plan?.rawValue
        values["year"] = query.year.map(String.init)
        return Form(values)
    }
}
