import Core
import Organisations
import Rights
import Vault
import Web

struct ShareView {
    let overview: ShareCase.Overview
    let form: Form
    let token: HTML
    let words: Words

    private var path: Path { "/cases/\(overview.file.id)/helpers" }

    var page: Page {
        Page(
            words("cases.helpers"), crumbs: overview.file.crumbs(words), hasErrors: !form.isValid,
            main: """
                <h1>\(words("cases.helpers"))</h1>
                <p class="lead">\(words("cases.helpersLead"))</p>
                \(errorSummary(form, words))
                \(helpers)
                \(overview.mayShare ? asking : nil)
                <p>\(linkButton(words("cases.back"), to: "/cases/\(overview.file.id)", style: .quiet))</p>
                """)
    }

    private var helpers: HTML {
        if overview.helpers.isEmpty { return "<p>\(words("cases.noHelpers"))</p>" }
        return "<ul class=\"plain-list\">\(overview.helpers.map(helper))</ul>"
    }

    private func helper(_ helper: ShareCase.Overview.Helper) -> HTML {
        let share = helper.share, number = "helper-\(share.agency)", has = share.consent != .withdrawn
        let state = share.basis.map { words(.of("cases.sharing", $0.rawValue)) } ?? words(.of("cases.consentOf", share.consent.name))
        let action: Path = "\(path)/\(share.agency)/end"
        let end: HTML? =
            has ? "<form method=\"post\" action=\"\(action)\">\(token)\(button(words("cases.endHelp"), style: .quiet, about: number))</form>" : nil
        let sees: HTML? = has ? "<p class=\"hint\">\(words("cases.helperSees", ["parts": parts(share.duty)]))</p>" : nil
        return """
            <li class="card"><h2 id="\(number)">\(helper.name)</h2>
            <p>\(words(.of("cases.helpOf", share.duty.name))) \(tag(state, has ? .plain : .quiet))</p>
            \(sees)\(end)</li>
            """
    }

    private func parts(_ duty: Duty) -> String {
        CaseShare.compartments(for: duty).map { compartment in
            let isWhole = Rights.decide(.reveal, on: compartment.part, as: duty, being: .receiving, consent: .given) == .allowed
            let name = words(.of("cases.partOf", compartment.rawValue))
            return isWhole ? name : words("cases.summaryOf", ["part": name])
        }.joined(separator: "; ")
    }

    private var asking: HTML {
        let fields = Fields(form, words)
        if overview.units.isEmpty { return emptyState(words("cases.noUnits"), words("cases.noUnitsAdvice")) }
        return """
            <h2>\(words("cases.askHelp"))</h2>
            <form method="post" action="\(path)" novalidate>\(token)
            \(fields.select("unit", "cases.unit", options: overview.units.map { Fields.Option($0.id.rawValue, $0.name) }, empty: "form.pick"))
            \(fields.radios("duty", "cases.help", options: CaseShare.duties.map { Fields.Option($0.name, words(.of("cases.helpOf", $0.name)), hint: parts($0)) }))
            \(fields.radios("consent", "cases.sharingConsent", options: SharingConsent.allCases.map { Fields.Option($0.rawValue, words(.of("cases.sharing", $0.rawValue))) }))
            \(button(words("cases.share")))
            </form>
            """
    }
}
