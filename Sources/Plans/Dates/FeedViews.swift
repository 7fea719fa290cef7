import Access
import Core
import Organisations
import Web

struct FeedsView {
    let feeds: [Feed]
    let agencies: [Agency]
    let form: Form
    let token: HTML
    let words: Words

    var page: Page {
        let fields = Fields(form, words)
        let choice: HTML? =
            agencies.count > 1
            ? fields.select("agency", "dates.agency", options: agencies.map { .init($0.id.rawValue, $0.name) }, empty: "form.pick") : nil
        return Page(
            words("dates.feeds"), crumbs: [(words("dates.menu"), "/calendar")], hasErrors: !form.isValid,
            main: """
                <h1>\(words("dates.feeds"))</h1>
                <p class="lead">\(words("dates.feedsLead"))</p>
                \(errorSummary(form, words))
                <form method="post" action="/calendar/feeds" novalidate>\(token)\(FormOnce.field)
                \(choice)\(fields.text("name", "dates.feedFor", hint: "dates.feedForHint"))
                \(button(words("dates.makeFeed")))</form>
                <section class="block"><h2>\(words("dates.feedsMade"))</h2>
                \(feeds.isEmpty ? emptyState(words("dates.noFeeds"), words("dates.noFeedsAdvice")) : list)</section>
                """)
    }

    private var list: HTML {
        let rows: [[HTML]] = feeds.map { feed in
            let state: HTML =
                feed.revokedAt == nil
                ? """
                <form method="post" action="\("/calendar/feeds/\(feed.id)/revoke" as Path)">\(token)\(button(words("dates.revoke"), style: .quiet, about: "feed-\(feed.id)"))</form>
                """
                : tag(words("dates.revoked"), .quiet)
            return [
                "<span id=\"feed-\(feed.id)\">\(feed.name)</span>", "\(feed.agencyName)", "\(feed.madeBy), \(Moment.vietnamese(feed.madeAt))", state
            ]
        }
        let columns = [Column(words("dates.feedFor")), Column(words("dates.agency")), Column(words("dates.madeBy")), Column(words("dates.feedState"))]
        return table(caption: words("dates.feedsMade"), columns: columns, rows: rows)
    }
}

struct NewFeedView {
    let agency: String
    let key: String
    let host: String
    let words: Words

    var page: Page {
        let scheme = host.hasPrefix("localhost") || host.hasPrefix("127.0.0.1") ? "http" : "https"
        let steps: [HTML] = ["<li>\(words("dates.stepCopy"))</li>", "<li>\(words("dates.stepAdd"))</li>", "<li>\(words("dates.stepDone"))</li>"]
        return Page(
            words("dates.feedReady"), crumbs: [(words("dates.menu"), "/calendar"), (words("dates.feeds"), "/calendar/feeds")],
            main: """
                <h1>\(words("dates.feedReady"))</h1>
                \(notice(words("dates.feedOnce"), .attention))
                <p>\(agency)</p>
                <p class="card"><code class="long">\(scheme)://\(host)/feeds/\(key)/calendar.ics</code></p>
                <ol class="steps">\(steps)</ol>
                <p>\(linkButton(words("dates.feedsBack"), to: "/calendar/feeds", style: .second))</p>
                """)
    }
}
