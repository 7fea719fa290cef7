import Core
import Lists
import Places
import Web

struct BelowView {
    let list: BelowList
    let place: PageOfList
    let words: Words

    private var plan: Plan { list.below.plan }

    var page: Page {
        Page(
            words("below.title"), crumbs: [(words("plans.title"), "/plans"), (plan.head.title, "/plans/\(plan.id)")],
            main: """
                <h1>\(words("below.title"))</h1><p class="lead">\(plan.head.title)</p>
                \(list.below.rows.isEmpty ? emptyState(words("below.none"), words("below.noneAdvice")) : units)
                """)
    }

    private var units: HTML {
        let filter = list.filter(words), shown = Array(list.rows.dropFirst(place.offset).prefix(PageOfList.size))
        let issued = list.below.issued, whole = list.below.rows.count
        let share = ["part": words.number(issued), "whole": words.number(whole), "percent": Percent.text(issued, of: whole, words)]
        let columns = [Column(words("below.unit")), Column(words("list.state")), Column(words("below.plan"))]
        let rows: HTML =
            shown.isEmpty
            ? filter.nothing
            : """
            \(table(caption: words("below.title"), columns: columns, rows: shown.map(row)))
            \(place.links(at: filter.address(of: "/plans/\(plan.id)/below"), words))
            \(ListFile.link(to: filter.address(of: "/exports/plans/\(plan.id)/below"), words))
            """
        let hint: HTML? = issued == 0 ? "<p class=\"hint\">\(words("below.nobodyYet"))</p>" : nil
        return "<p><strong>\(words("below.share", share))</strong></p>\(hint)\(filter.html)\(rows)"
    }

    private func row(_ row: UnitsBelow.Row) -> [HTML] {
        guard let child = row.plan else {
            return ["\(row.unit.name)", tag(words("below.state.missing"), .attention), "<span class=\"hint\">–</span>"]
        }
        let facts = [child.head.number, child.head.date].compactMap(\.self).joined(separator: ", ")
        let doubt: HTML? = row.isConfirmed ? nil : " \(tag(words("below.unconfirmed"), .quiet))"
        return [
            "\(row.unit.name)", "\(tag(words("below.state.issued"), .good))\(doubt)",
            """
            <p><a href="/plans/\(child.id)/published">\(child.head.title)</a></p><p class="hint">\(facts)</p>
            <p><a href="/plans/\(child.id)/comparison">\(words("below.compare"))<span class="unseen">: \(row.unit.name)</span></a></p>
            """
        ]
    }
}
