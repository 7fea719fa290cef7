import Access
import Core
import Organisations
import Web

struct PlanListView {
    let plans: [Plan]
    let place: PageOfList
    let viewer: Viewer
    let words: Words

    var page: Page {
        let mayAdd = viewer.holds(.officer)
        let add: HTML? = mayAdd ? linkButton(words("plans.add"), to: "/plans/new") : nil
        let empty = emptyState(words("plans.none"), words(mayAdd ? "plans.noneAdvice" : "plans.noneWait"), action: add)
        let list: HTML = plans.isEmpty ? empty : "<p>\(add)</p><ul class=\"plain-list\">\(plans.map(row))</ul>\(place.links(at: "/plans?", words))"
        return Page(words("plans.title"), main: "<h1>\(words("plans.title"))</h1>\(list)")
    }

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
        let target: Path = plan.state == .draft ? "/plans/\(plan.id)/review" : "/plans/\(plan.id)"
        return """
            <li class="card"><h2><a href="\(target)">\(plan.head.title)</a></h2><p class="hint">\(facts.joined(separator: " · "))</p><p>\(state)</p></li>
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
