import Core
import Lists
import Reporting
import Web

/// The counts of the year above, then each unit with its periods.
struct CompletenessView {
    let asked: CompletenessList
    let place: PageOfList
    let words: Words

    var page: Page {
        let matrix = asked.matrix
        let body = asked.filter(words).around("\(counts)\(table(matrix))", place, file: "/exports/completeness", else: empty)
        return Page(
            words("duties.completeness"), crumbs: [(words("duties.title"), "/reports")], isWide: true,
            main: "<h1>\(words("duties.completenessOf", ["year": String(asked.year)]))</h1>\(body)")
    }

    /// n/N in words, and per cent of a whole that can never be exceeded.
    private var counts: HTML {
        let total = asked.matrix.total
        func share(_ count: Int) -> String {
            words(
                "duties.share",
                ["n": words.number(count), "of": words.number(total.expected), "percent": Percent.text(count, of: total.expected, words)])
        }
        return summaryList([
            (words("duties.received"), "\(share(total.received))"), (words("duties.onTime"), "\(share(total.onTime))"),
            (words("duties.lateCount"), "\(share(total.late))"), (words("duties.returnedCount"), "\(words.number(total.returned))"),
            (words("duties.overdueCount"), "\(words.number(total.overdue))")
        ])
    }

    private func table(_ matrix: CompletenessMatrix) -> HTML {
        let columns =
            [Column(words("duties.unit"))] + matrix.labels.map { Column($0.name(words)) } + [Column(words("duties.receivedOf"), isNumber: true)]
        let rows: [[HTML]] = asked.lines.dropFirst(place.offset).prefix(PageOfList.size).map { line in
            let cells: [HTML] = matrix.labels.map { label in line.cells[label].map(cell) ?? "<span class=\"hint\">\(words("duties.notOwed"))</span>" }
            return ["\(line.name)"] + cells + ["\(words.number(line.total.received))/\(words.number(line.total.expected))"]
        }
        return Web.table(caption: words("duties.completeness"), columns: columns, rows: rows)
    }

    private func cell(_ cell: Completeness) -> HTML {
        let parts: [(DutyTime.Mark, Int, Tone)] = [
            (.onTime, cell.onTime, .good), (.late, cell.late, .attention), (.returned, cell.returned, .attention), (.overdue, cell.overdue, .late),
            (.waiting, cell.waiting, .quiet)
        ]
        let tags: [HTML] = parts.filter { $0.1 > 0 }.map { mark, count, tone in
            let name = words(.of("duties.mark", mark.rawValue))
            return "\(tag(cell.expected == 1 ? name : "\(count) · \(name)", tone)) "
        }
        return "\(tags)"
    }

    private var empty: HTML { emptyState(words("duties.nothingExpected"), words("duties.nothingExpectedAdvice")) }
}
