import Core
import Web

struct SessionsView {
    let rows: [Session.Row]
    let own: ID<Session>?
    let token: HTML
    let words: Words

    var page: Page {
        Page(
            words("sessions.title"), crumbs: [(words("access.account"), "/account")],
            main: """
                <h1>\(words("sessions.title"))</h1>
                <p class="lead">\(words("sessions.lead"))</p>
                \(table(caption: words("sessions.title"), columns: columns, rows: rows.map(line)))
                \(rows.count > 1 ? others : "<p class=\"hint\">\(words("sessions.onlyThis"))</p>")
                """)
    }

    private var columns: [Column] {
        [
            Column(words("sessions.browser")), Column(words("sessions.began")), Column(words("sessions.seen")), Column(words("sessions.end"))
        ]
    }

    private func line(_ row: Session.Row) -> [HTML] {
        let device = row.reading.text(words)
        let end: HTML =
            row.id == own
            ? tag(words("sessions.this"), .good)
            : """
            <form method="post" action="\("/account/sessions/\(row.id)/end" as Path)">\(token)
            <button class="button quiet" type="submit" aria-label="\(words("sessions.endNamed", ["device": device]))">\(words("sessions.endButton"))</button></form>
            """
        return ["\(device)", "\(Moment.vietnamese(row.began))", "\(Moment.vietnamese(row.seen))", end]
    }

    private var others: HTML {
        """
        <section class="block"><h2>\(words("sessions.endOthers"))</h2><p>\(words("sessions.endOthersLead"))</p>
        <form method="post" action="/account/sessions/end-others">\(token)\(button(words("sessions.endOthersButton"), style: .danger))</form></section>
        """
    }
}
