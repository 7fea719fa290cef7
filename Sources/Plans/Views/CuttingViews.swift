import Core
import PlanReading
import Web

/// Where does the second part begin?
struct SplitView {
    let item: PlanItem
    let clauses: Clauses
    let form: Form
    let token: HTML
    let words: Words

    var page: Page {
        let parts = item.span.map(clauses.within) ?? []
        let options = parts.dropFirst().map { Fields.Option(String($0.start), clauses.text(of: $0)) }
        let body: HTML =
            options.isEmpty
            ? emptyState(
                words("plans.splitNone"), words("plans.splitNoneAdvice"),
                action: linkButton(words("plans.correct"), to: "/plans/\(item.plan)/items/\(item.id)"))
            : CuttingFrame.form(
                "split", item, Fields(form, words).radios("cut", "plans.splitWhere", options: Array(options)), token, "plans.splitButton", words)
        return CuttingFrame.page("plans.split", item, form, body, words)
    }
}

/// With which other item?
struct MergeView {
    let item: PlanItem
    let others: [PlanItem]
    let form: Form
    let token: HTML
    let words: Words

    var page: Page {
        let options = others.map { Fields.Option(ShownItem($0).text, $0.text) }
        let body: HTML =
            options.isEmpty
            ? emptyState(words("plans.mergeNone"), words("plans.mergeNoneAdvice"))
            : CuttingFrame.form(
                "merge", item, Fields(form, words).radios("other", "plans.mergeWith", options: options), token, "plans.mergeButton", words)
        return CuttingFrame.page("plans.merge", item, form, body, words)
    }
}

/// Which clauses of the source does the item stand on?
struct SpanView {
    let item: PlanItem
    let clauses: Clauses
    /// The first clause to show; nil is a little before the item.
    let from: Int?
    let form: Form
    let token: HTML
    let words: Words

    private static let window = 30

    var page: Page {
        let here = item.span.flatMap { span in clauses.all.firstIndex { $0.end > span.start } } ?? 0
        let first = min(max(0, from ?? here - 5), max(0, clauses.all.count - 1))
        let shown = clauses.all[first..<min(first + Self.window, clauses.all.count)]
        let options = shown.map { Fields.Option(String($0.start), clauses.text(of: $0)) }
        let chosen =
            form.all("clause").isEmpty ? item.span.map { span in clauses.within(span).map(\.start) } ?? [] : form.all("clause").compactMap(Int.init)
        var filled = Form(fields: [
            "clause": shown.filter { clause in chosen.contains { $0 >= clause.start && $0 < clause.end } }.map { String($0.start) }
        ])
        for fault in form.faults { filled.refuse(fault.field, fault.key, fault.values) }
        let fields = Fields(filled, words)
        let body = CuttingFrame.form(
            "span", item,
            """
            <input type="hidden" name="from" value="\(first)">
            \(move(first))
            \(fields.checkboxes("clause", "plans.spanWhich", options: options, hint: "plans.spanHint"))
            \(fields.checkboxes("taking", "plans.spanText", options: [.init("yes", words("plans.spanTake"))]))
            """, token, "plans.spanButton", words)
        return CuttingFrame.page("plans.span", item, filled, body, words)
    }

    private func move(_ first: Int) -> HTML {
        let here: Path = "/plans/\(item.plan)/items/\(item.id)/span"
        let back: HTML? = first > 0 ? linkButton(words("plans.spanEarlier"), to: "\(here)?from=\(max(0, first - Self.window))", style: .quiet) : nil
        let on: HTML? =
            first + Self.window < clauses.all.count
            ? linkButton(words("plans.spanLater"), to: "\(here)?from=\(first + Self.window)", style: .quiet) : nil
        return "<p class=\"row\">\(back)\(on)</p>"
    }
}

private enum CuttingFrame {
    static func page(_ title: WordKey, _ item: PlanItem, _ form: Form, _ body: HTML, _ words: Words) -> Page {
        Page(
            words(title), crumbs: [(words("plans.title"), "/plans"), (words("plans.review"), "/plans/\(item.plan)/review")], hasErrors: !form.isValid,
            main: "<h1>\(words(title))</h1><p class=\"lead\">\(item.text)</p>\(errorSummary(form, words))\(body)")
    }

    static func form(_ verb: StaticString, _ item: PlanItem, _ fields: HTML, _ token: HTML, _ label: WordKey, _ words: Words) -> HTML {
        """
        <form method="post" action="/plans/\(item.plan)/items/\(item.id)/\("\(verb)")" novalidate>\(token)
        <input type="hidden" name="revision" value="\(item.revision)">
        \(fields)
        <p class="row">\(button(words(label))) \(linkButton(words("plans.back"), to: "/plans/\(item.plan)/review", style: .quiet))</p></form>
        """
    }
}
