import Access
import Core
import Lists
import Papers
import Web

struct AccessListView {
    let overview: AccessReview.Overview
    let page: PageOfList
    let today: LocalDate
    let words: Words

    var html: Page {
        let columns = [
            Column(words("access.name")), Column(words("access.agency")), Column(words("access.roles")), Column(words("review.lastDeed")),
            Column(words("review.remarks")), Column(words("review.state"))
        ]
        let rows: [[HTML]] = overview.uses.dropFirst(page.offset).prefix(PageOfList.size).map { use in
            let path: Path = "/oversight/access/\(use.user.id)"
            let remarks: [HTML] = use.remarks(on: today).map { "\(tag(words(.of("review.remarkOf", $0.rawValue)), .attention)) " }
            return [
                "<a href=\"\(path)\">\(use.user.name)</a>", "\(agency(of: use))", "\(AccessWords.roles(use.user.roles, words))",
                "\(AccessWords.day(use.lastDeed, words))", "\(remarks)", AccessWords.state(use, today, words)
            ]
        }
        return Page(
            words("review.title"), isWide: true,
            main: """
                <h1>\(words("review.title"))</h1>
                <p class="lead">\(words("review.lead"))</p>
                \(table(caption: words("review.title"), columns: columns, rows: rows))
                \(page.links(at: "/oversight/access?", words))\(ListFile.link(to: "/exports/access", words))
                <section class="block"><h2>\(words("review.rules"))</h2><ul>\(rules)</ul></section>
                """)
    }

    private var rules: [HTML] {
        let values = ["days": String(AccountUse.idleDays), "months": String(AccountUse.months)]
        return AccountUse.Remark.allCases.map { "<li>\(words(.of("review.ruleOf", $0.rawValue), values))</li>" }
    }

    var sheet: Sheet {
        Sheet(
            title: words("review.title"),
            columns: [
                .init(words("access.name"), width: 28), .init(words("access.login"), width: 18), .init(words("access.agency"), width: 34),
                .init(words("access.roles"), width: 34), .init(words("review.lastSignIn"), width: 14, .date),
                .init(words("review.lastDeed"), width: 14, .date), .init(words("review.remarks"), width: 50),
                .init(words("review.due"), width: 14, .date)
            ],
            rows: overview.uses.map { use in
                [
                    .text(use.user.name), .text(use.user.login), .text(agency(of: use)), .text(AccessWords.roles(use.user.roles, words)),
                    use.lastSignIn.map { .date(LocalDate($0)) } ?? .empty, use.lastDeed.map { .date(LocalDate($0)) } ?? .empty,
                    .text(use.remarks(on: today).map { words(.of("review.remarkOf", $0.rawValue)) }.joined(separator: "; ")), .date(use.due)
                ]
            })
    }

    private func agency(of use: AccountUse) -> String { overview.agencies[use.user.agency.rawValue] ?? "" }
}

enum AccessWords {
    static func roles(_ roles: Set<Role>, _ words: Words) -> String {
        Role.allCases.filter(roles.contains).map { words(.of("role", $0.rawValue)) }.joined(separator: ", ")
    }

    static func day(_ moment: Instant?, _ words: Words) -> String { moment.map { LocalDate($0).vietnamese } ?? words("review.never") }

    static func state(_ use: AccountUse, _ today: LocalDate, _ words: Words) -> HTML {
        if use.isDue(on: today) { return tag(words("review.isDue"), .attention) }
        return tag(words("review.next", ["day": use.due.vietnamese]), .quiet)
    }
}

struct AccessFormView {
    let use: AccountUse
    let isOwn: Bool
    let today: LocalDate
    let form: Form
    let token: HTML
    let words: Words

    var page: Page {
        Page(
            use.user.name, crumbs: [(words("review.title"), "/oversight/access")], hasErrors: !form.isValid,
            main: """
                <h1>\(use.user.name)</h1>
                <p>\(AccessWords.state(use, today, words))</p>
                \(errorSummary(form, words))
                \(summaryList(pairs))
                \(isOwn ? "<p>\(words("review.own"))</p>" : deciding)
                """)
    }

    private var pairs: [(name: String, value: HTML)] {
        let remarks = use.remarks(on: today)
        let unused = remarks.contains(.moreRoles) ? AccessWords.roles(Set(use.unusedRoles), words) : ""
        let said = remarks.map { words(.of("review.remarkOf", $0.rawValue)) }.joined(separator: "; ")
        var pairs: [(name: String, value: HTML)] = [
            (words("access.login"), "\(use.user.login)"), (words("access.roles"), "\(AccessWords.roles(use.user.roles, words))"),
            (words("review.lastSignIn"), "\(AccessWords.day(use.lastSignIn, words))"),
            (words("review.lastDeed"), "\(AccessWords.day(use.lastDeed, words))"),
            (words("review.remarks"), "\(said.isEmpty ? words("review.noRemark") : said)")
        ]
        if !unused.isEmpty { pairs.append((words("review.unused"), "\(unused)")) }
        return pairs
    }

    private var deciding: HTML {
        let fields = Fields(form, words)
        let decisions = ["keep", "close"].map { Fields.Option($0, words(.of("review.decisionOf", $0)), hint: words(.of("review.decisionHint", $0))) }
        let reasons = AccessReview.Reason.allCases.map { Fields.Option($0.rawValue, words(.of("review.reasonOf", $0.rawValue))) }
        return """
            <form class="card" method="post" action="\("/oversight/access/\(use.user.id)" as Path)" novalidate>\(token)
            \(fields.radios("decision", "review.decision", options: decisions))
            \(fields.select("reason", "review.reason", options: reasons, empty: "form.pick", hint: "review.reasonHint"))
            \(button(words("review.save")))</form>
            """
    }
}
