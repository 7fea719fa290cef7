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
        let steps: [HTML] = [
            "<li>\(words("slip.open", ["site": site]))</li>", "<li>\(words("slip.type"))</li>", "<li>\(words("slip.choose"))</li>"
        ]
        let pairs: [(name: String, value: HTML)] = [
            (words("access.name"), "\(added.user.name)"), (words("access.login"), "<strong>\(added.user.login)</strong>"),
            (words("access.code"), "<strong><code>\(added.code)</code></strong>"), (words("slip.until"), "\(Moment.vietnamese(until))")
        ]
        return Page(
            words("slip.title"), crumbs: Crumbs.home(words, (words("people.title"), "/people")),
            main: """
                <h1>\(words("slip.title"))</h1>
                \(notice(words("slip.once"), .attention))
                <section class="card slip">\(summaryList(pairs))
                <h2>\(words("slip.steps"))</h2><ol class="steps">\(steps)</ol>
                <p class="hint">\(words("slip.keep"))</p></section>
                <p>\(linkButton(words("slip.done"), to: "/people/\(added.user.id)", style: .second))</p>
                """)
    }
}
