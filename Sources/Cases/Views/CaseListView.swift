import Access
import Core
import Web

/// Numbers, states, next acts: nothing that somebody who looks over a shoulder should not read.
struct CaseListView {
    let files: [CaseFile]
    let page: PageOfList
    /// Why nothing sealed opens for the viewer; nil when it does.
    let keyProblem: Problem?
    let mayMake: Bool
    let user: ID<User>
    let today: LocalDate
    let token: HTML
    let words: Words

    private var new: HTML? { mayMake && keyProblem == nil ? "<p>\(linkButton(words("cases.new"), to: "/cases/new"))</p>" : nil }

    var html: Page {
        Page(
            words("cases.title"),
            main: """
                <h1>\(words("cases.title"))</h1>
                \(keyProblem.map { notice(words(.of("advice", $0.code)), .attention) })
                \(new)
                \(keyProblem == nil ? SearchView.form("", token: token, words: words) : nil)
                \(files.isEmpty ? emptyState(words("cases.none"), words("cases.noneAdvice")) : list)
                \(page.links(at: "/cases?", words))
                """)
    }

    private var list: HTML {
        table(
            caption: words("cases.title"),
            columns: [
                Column(words("cases.number")), Column(words("cases.status")), Column(words("cases.next")), Column(words("cases.nextDay")),
                Column(words("cases.inCharge"))
            ], rows: files.map(row))
    }

    private func row(_ file: CaseFile) -> [HTML] {
        let path: Path = "/cases/\(file.id)"
        let isLate = file.nextDay.map { $0 < today } ?? false
        return [
            "<a href=\"\(path)\">\(file.number)</a>", tag(words(.of("cases.statusOf", file.status.rawValue)), file.isOpen ? .plain : .quiet),
            "\(words(.of("cases.nextOf", file.next.rawValue)))",
            file.nextDay.map { day in isLate ? tag(day.vietnamese, .late) : "\(day.vietnamese)" } ?? "",
            "\(file.person == user ? words("cases.mine") : file.person == nil ? words("cases.nobody") : words("cases.colleague"))"
        ]
    }
}
