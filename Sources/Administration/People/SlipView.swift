import Access
import Core
import Web

/// The printed way in: who, the code, three steps. Shown once.
struct SlipView {
    let added: KeepPeople.Added
    /// The address that the administrator's own browser used.
    let site: String
    let until: Instant
    let words: Words

    var page: Page {
        Page(
            words("slip.title"), crumbs: Crumbs.home(words, (words("people.title"), "/people")),
            main: """
                <h1>\(words("slip.title"))</h1>
                \(notice(words("slip.once"), .attention))
                \(SlipCard(added: added, site: site, until: until, heading: .first, words: words).html)
                <p>\(linkButton(words("slip.done"), to: "/people/\(added.user.id)", style: .second))</p>
                """)
    }
}

/// What is cut out and handed over.
struct SlipCard {
    /// Whether it stands alone or is one of many.
    enum Heading { case first, second }

    let added: KeepPeople.Added
    let site: String
    let until: Instant
    let heading: Heading
    let words: Words

    var html: HTML {
        let steps: [HTML] = [
            "<li>\(words("slip.open", ["site": site]))</li>", "<li>\(words("slip.type"))</li>", "<li>\(words("slip.choose"))</li>"
        ]
        let pairs: [(name: String, value: HTML)] = [
            (words("access.name"), "\(added.user.name)"), (words("access.login"), "<strong>\(added.user.login)</strong>"),
            (words("access.code"), "<strong><code>\(added.code)</code></strong>"), (words("slip.until"), "\(Moment.vietnamese(until))")
        ]
        let named: HTML? = heading == .second ? "<h2>\(added.user.name)</h2>" : nil
        let follow: HTML = heading == .second ? "<h3>\(words("slip.steps"))</h3>" : "<h2>\(words("slip.steps"))</h2>"
        return """
            <section class="card slip">\(named)\(summaryList(pairs))
            \(follow)<ol class="steps">\(steps)</ol>
            <p class="hint">\(words("slip.keep"))</p></section>
            """
    }
}
