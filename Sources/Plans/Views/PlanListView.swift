import Access
import Core
import Lists
import Organisations
import Web

struct PlanListView {
    let list: PlanList
    let place: PageOfList
    let viewer: Viewer
    let words: Words

    var page: Page {
        let mayAdd = viewer.holds(.officer)
        let add: HTML? = mayAdd ? linkButton(words("plans.add"), to: "/plans/new") : nil
        let empty = emptyState(words("plans.none"), words(mayAdd ? "plans.noneAdvice" : "plans.noneWait"), action: add)
        let filter = list.filter(words)
        let rows = list.plans.dropFirst(place.offset).prefix(PageOfList.size).map(row)
        let found = filter.around("<ul class=\"plain-list\">\(rows)</ul>", place, file: "/exports/plans", else: empty)
        let body: HTML = list.plans.isEmpty && !filter.isNarrowed ? found : "<p>\(add)</p>\(found)\(national)"
        return Page(words("plans.title"), main: "<h1>\(words("plans.title"))</h1>\(body)")
    }

    private var national: HTML { "<p><a href=\"/national-targets\">\(words("national.title"))</a></p>" }

    private func row(_ plan: Plan) -> HTML {
        let state: HTML
        if plan.place == UnitStore.example {
            state = tag(words("plans.example"), .quiet)
        } else {
            state = plan.state == .draft ? tag(words("plans.state.draft"), .attention) : tag(words("plans.state.published"), .good)
        }
        let facts = [
            plan.head.issuer, plan.head.number.map { words("plans.numbered", ["number": $0]) },
            plan.head.period.map { words("plans.years", ["years": $0]) }
        ].compactMap { $0 }
        let line = list.programme(of: plan)
        let programme: HTML? = line == .other ? nil : " \(tag(words(.of("programme.name", line.rawValue)), .plain))"
        let target: Path = plan.state == .draft ? "/plans/\(plan.id)/review" : "/plans/\(plan.id)"
        return """
            <li class="card"><h2><a href="\(target)">\(plan.head.title)</a></h2><p class="hint">\(facts.joined(separator: " · "))</p><p>\(state)\(programme)</p></li>
            """
    }
}

struct UploadView {
    let form: Form
    let token: HTML
    let words: Words

    var page: Page {
        Page(
            words("plans.add"), crumbs: [(words("plans.title"), "/plans")], hasErrors: !form.isValid,
            main: """
                <h1>\(words("plans.add"))</h1>
                <p class="lead">\(words("plans.addLead"))</p>
                \(errorSummary(form, words))
                <form method="post" action="/plans" enctype="multipart/form-data" novalidate>\(token)
                <div class="upload">\(Fields(form, words).file("file", "plans.file", hint: "plans.fileHint", accept: ".docx,.pdf,.txt", isMany: true))</div>
                \(button(words("plans.read")))
                </form>
                <h2>\(words("plans.next"))</h2>
                <ol class="steps"><li>\(words("plans.nextRead"))</li><li>\(words("plans.nextReview"))</li><li>\(words("plans.nextPublish"))</li></ol>
                """)
    }
}
