import Core
import Vault
import Web

struct NewCaseView {
    let form: Form
    let token: HTML
    let words: Words

    var page: Page {
        let parts: [HTML] = Compartment.first.map { compartment in
            "<h2>\(words(.of("cases.partOf", compartment.rawValue)))</h2>\(PartFields(form: form, compartment: compartment, words: words).html)"
        }
        return Page(
            words("cases.new"), crumbs: [(words("cases.title"), "/cases")], hasErrors: !form.isValid,
            main: """
                <h1>\(words("cases.new"))</h1>
                <p class="lead">\(words("cases.newLead"))</p>
                \(errorSummary(form, words))
                <form method="post" action="/cases" novalidate>\(token)<input type="hidden" name="id" value="\(form.id(of: CaseFile.self))">
                \(ConflictQuestions(form: form, words: words).html)\(parts)
                <h2>\(words("cases.frame"))</h2>
                \(FrameFields(form: form, words: words).html)
                \(button(words("cases.make")))
                \(linkButton(words("form.cancel"), to: "/cases", style: .quiet))
                </form>
                """)
    }
}
