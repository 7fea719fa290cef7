import Lists
import Web

/// The frame that all lists of coordination share: heading, what may be added, the rows with their filter and file.
struct CoordinationListView {
    let title: String
    var crumbs: [(label: String, path: Path)] = []
    /// What may be added by this person.
    var add: (label: String, path: Path)?
    let filter: ListFilter
    let rows: [HTML]
    let place: PageOfList
    let file: Path
    let empty: HTML
    let words: Words

    var page: Page {
        let add: HTML? = add.map { "<p>\(linkButton($0.label, to: $0.path))</p>" }
        let shown = rows.dropFirst(place.offset).prefix(PageOfList.size).map(\.self)
        return Page(
            title, crumbs: [(words("coordination.menu"), "/coordination")] + crumbs,
            main: "<h1>\(title)</h1>\(add)\(filter.around("<ul class=\"tasks\">\(shown)</ul>", place, file: file, else: empty))")
    }

    /// One line: what it is called, how it stands, and what else tells it from others.
    static func row(_ title: String, to path: Path, _ state: HTML?, _ meta: [String?]) -> HTML {
        """
        <li class="task"><div class="row"><a class="task-title" href="\(path)">\(title)</a><span>\(state)</span></div>
        <p class="task-meta">\(meta.compactMap { $0 }.joined(separator: " · "))</p></li>
        """
    }
}
