import Core
import Vault
import Web

/// Three sheets to print and hand out. Shown once.
struct SharesView {
    let shares: [Share]
    let at: Instant
    let words: Words

    var page: Page {
        let sheets: [HTML] = shares.map { share in
            """
            <section class="card slip"><h2>\(words("custody.sheet", ["number": String(share.number)]))</h2>
            <p><strong><code>\(share.printed)</code></strong></p>
            <p>\(words("custody.sheetDate", ["time": Moment.vietnamese(at)]))</p><p class="hint">\(words("custody.keep"))</p></section>
            """
        }
        return Page(
            words("custody.sheets"), crumbs: [(words("custody.title"), "/custody")],
            main: """
                <h1>\(words("custody.sheets"))</h1>
                \(notice(words("custody.once"), .attention))
                \(sheets)
                <p>\(linkButton(words("custody.handedOut"), to: "/custody", style: .second))</p>
                """)
    }
}
