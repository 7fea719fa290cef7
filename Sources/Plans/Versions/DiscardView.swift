import Web

/// Asked before a draft goes, because nobody can bring it back.
struct DiscardView {
    let plan: Plan
    let change: PlanChange
    let token: HTML
    let words: Words

    var page: Page {
        let versions: Path = "/plans/\(plan.id)/versions"
        return Page(
            words("versions.discard"), crumbs: PlanCrumbs.crumbs(plan, words) + [(words("versions.title"), versions)],
            main: """
                <h1>\(words("versions.discard"))</h1><p class="lead">\(plan.head.title)</p>
                <p>\(words("versions.discardLead", ["version": String(change.version)]))</p>
                <form method="post" action="\(versions)/discarding">\(token)<input type="hidden" name="draft" value="\(change.draft)">
                <p class="row">\(button(words("versions.discardNow"))) \(linkButton(words("plans.back"), to: versions, style: .quiet))</p></form>
                """)
    }
}
