import Core
import Web

/// The frame that all forms of coordination share: heading, errors, what somebody else saved meanwhile, fields, one button.
struct KeepView {
    let title: String
    var lead: String?
    let crumbs: [(label: String, path: Path)]
    let action: Path
    let fields: HTML
    let form: Form
    let token: HTML
    let words: Words
    /// What is stored now, when somebody else was quicker.
    var stored: HTML?
    var button: WordKey = "plans.save"

    var page: Page {
        let conflict: HTML? = stored.map { stored in
            "\(notice(words("coordination.changedMeanwhile"), .attention))<details open><summary>\(words("coordination.stored"))</summary>\(stored)</details>"
        }
        let lead: HTML? = lead.map { "<p class=\"lead\">\($0)</p>" }
        let revision: HTML? = form["revision"].isEmpty ? nil : "<input type=\"hidden\" name=\"revision\" value=\"\(form["revision"])\">"
        return Page(
            title, crumbs: [(words("coordination.menu"), "/coordination")] + crumbs, hasErrors: !form.isValid,
            main: """
                <h1>\(title)</h1>\(errorSummary(form, words))\(conflict)\(lead)
                <form method="post" action="\(action)" enctype="multipart/form-data" novalidate>\(token)\(revision)
                \(fields)
                \(Web.button(words(button)))</form>
                """)
    }
}
