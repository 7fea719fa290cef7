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
                \(card(words("coordination.bodies"), words("coordination.bodiesLead"), "/coordination/bodies", more))
                </ul>
                """)
    }

    private var more: HTML {
        """
        <p><a href="/coordination/meetings">\(words("coordination.meetings"))</a> · <a href="/coordination/conclusions">\(words("coordination.conclusions"))</a> · <a href="/coordination/regulations">\(words("coordination.regulations"))</a></p>
        """
    }

    private func card(_ title: String, _ lead: String, _ path: Path, _ more: HTML? = nil) -> HTML {
        "<li class=\"card\"><h2><a href=\"\(path)\">\(title)</a></h2><p class=\"hint\">\(lead)</p>\(more)</li>"
    }
}
