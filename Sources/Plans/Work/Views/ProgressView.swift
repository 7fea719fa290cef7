import Core
import Web

/// How far a programme is: the cells, what is late, what comes next, progress by section and by agency.
struct ProgressView {
    let plan: Plan
    let work: ProgrammeWork
    let words: Words

    private var list: Path { "/work?list=all&plan=\(plan.id)" }

    var html: HTML {
        if work.cells.total == 0 { return .empty }
        return """
            \(CellsView(counts: work.cells, carriedOver: work.carriedOver, year: work.year, path: list, words: words).html)
            \(rows("late", "work.late", work.late))\(rows("next", "work.next", work.next))
            \(groups("work.bySection", work.bySection.filter { $0.name?.isEmpty == false }))\(groups("work.byAgency", work.byAgency))
            """
    }

    private func rows(_ id: String, _ title: WordKey, _ rows: [WorkRow]) -> HTML? {
        if rows.isEmpty { return nil }
        let due = DueWords(time: work.time, words: words)
        let items: [HTML] = rows.map { row in
            let distance: HTML? = due.distance(row.occurrence).map { tag($0.text, $0.tone) }
            return """
                <li class="task"><div class="row"><a class="task-title" href="\(row.occurrence.path)">\(row.text)</a><span>\(distance)</span></div>
                <p class="task-meta">\([row.leadName.map { words("plans.leadIs", ["name": $0]) }, row.occurrence.due.map { words("work.dueOn", ["day": due.day($0)]) }].compactMap { $0 }.joined(separator: " · "))</p></li>
                """
        }
        return "<section class=\"block\" id=\"\(id)\"><h2>\(words(title))</h2><ul class=\"tasks\">\(items)</ul></section>"
    }

    private func groups(_ title: WordKey, _ groups: [(name: String?, counts: CellCounts)]) -> HTML? {
        if groups.count < 2 { return nil }
        let cells: [Cell] = [.doneInTime, .doneLate, .runningInTime, .overdue]
        let columns =
            [Column(words(title))] + cells.map { Column(words(.of("work.cell", $0.rawValue)), isNumber: true) }
            + [Column(words("work.undated"), isNumber: true), Column(words("work.total"), isNumber: true)]
        let rows: [[HTML]] = groups.map { group in
            ["\(group.name ?? words("work.noLead"))"] + cells.map { "\(group.counts[$0])" } + ["\(group.counts.undated)", "\(group.counts.total)"]
        }
        return """
            <section class="block"><h2>\(words(title))</h2>\(StackedBars(groups.map(bar)).html)
            <details><summary>\(words("work.asTable"))</summary>\(table(caption: words(title), columns: columns, rows: rows))</details></section>
            """
    }

    private func bar(_ group: (name: String?, counts: CellCounts)) -> StackedBars.Row {
        let cells: [(StackedBars.Fill, Cell)] = [
            (.done, .doneInTime), (.doneLate, .doneLate), (.running, .runningInTime), (.overdue, .overdue)
        ]
        return StackedBars.Row(
            group.name ?? words("work.noLead"),
            cells.map { ($0, words(.of("work.bar", $1.rawValue)), group.counts[$1]) } + [(.undated, words("work.bar.undated"), group.counts.undated)])
    }
}
