import Web

/// What can be done with a programme as a whole.
struct ProgrammeLinks {
    let plan: Plan
    let isOwn: Bool
    let mayDraft: Bool
    let words: Words

    var html: HTML {
        let here: Path = "/plans/\(plan.id)"
        let own: HTML? =
            isOwn
            ? "<li><a href=\"\(here)/paper\">\(words("composing.paper"))</a></li><li><a href=\"\(here)/signing\">\(words("composing.signing"))</a></li>"
            : nil
        let child: HTML? = mayDraft ? "<li><a href=\"\(here)/child\">\(words("composing.child"))</a></li>" : nil
        return "<ul class=\"links\">\(own)<li><a href=\"\(here)/versions\">\(words("versions.title"))</a></li>\(child)</ul>"
    }
}
