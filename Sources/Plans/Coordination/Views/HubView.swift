import Web

struct HubView {
    let words: Words

    var page: Page {
        Page(
            words("coordination.menu"),
            main: """
                <h1>\(words("coordination.menu"))</h1><ul class="plain-list">
                \(card(words("obstacles.title"), words("coordination.obstaclesLead"), "/obstacles"))
                \(card(words("guidance.title"), words("coordination.guidanceLead"), "/guidance"))
                </ul>
                """)
    }

    private func card(_ title: String, _ lead: String, _ path: Path) -> HTML {
        "<li class=\"card\"><h2><a href=\"\(path)\">\(title)</a></h2><p class=\"hint\">\(lead)</p></li>"
    }
}
