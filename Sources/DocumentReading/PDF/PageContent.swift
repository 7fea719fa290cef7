/// A page sorted into its tables and its other lines, from top to bottom.
struct PageContent: Sendable {
    enum Element: Sendable {
        case line(PageLine)
        case table([[String]], Box)
    }

    let page: PDFPage
    var elements: [Element]

    var lines: [PageLine] { elements.compactMap { if case .line(let line) = $0 { line } else { nil } } }

    var tables: [Box] { elements.compactMap { if case .table(_, let box) = $0 { box } else { nil } } }

    /// - Parameter draw: gives the rules of a run of pages; asked only where a table is likely, because drawing takes time.
    static func all(_ pages: [PDFPage], draw: (ClosedRange<Int>) -> [Rulings]) -> [PageContent] {
        let lines = pages.map { PageLine.lines($0.words) }
        let suspects = suspects(pages, lines)
        var rulings: [Int: Rulings] = [:]
        for run in runs(suspects) {
            for (number, found) in zip(run, draw(run)) { rulings[number] = found }
        }
        return zip(pages, lines).map { page, lines in
            let grids = rulings[page.number].map(RuledGrid.all) ?? []
            return PageContent(page, lines, grids.map { RuledTable($0, page.words) }.filter(\.isTable))
        }
    }

    private static let largestSide = 2000.0
    private static let longestRun = 40

    init(_ page: PDFPage, _ lines: [PageLine], _ tables: [RuledTable]) {
        self.page = page
        guard !tables.isEmpty else {
            elements = lines.map { .line($0) }
            return
        }
        let free = page.words.filter { word in !tables.contains { $0.box.holds(word.box) } }
        let placed = PageLine.lines(free).map { ($0.box.middle, Element.line($0)) } + tables.map { ($0.box.top, Element.table($0.rows, $0.box)) }
        elements = placed.sorted { $0.0 < $1.0 }.map(\.1)
    }

    /// Where a table may be: also on the page after one, where it may go on in two of its columns only.
    private static func suspects(_ pages: [PDFPage], _ lines: [[PageLine]]) -> [Int] {
        var found: [Int] = []
        for (page, lines) in zip(pages, lines) where page.width <= largestSide && page.height <= largestSide {
            if isSuspect(lines, doublesAtLeast: found.last == page.number - 1 ? 1 : 4) { found.append(page.number) }
        }
        return found
    }

    /// Lines that fall apart into columns, or the head of a table.
    private static func isSuspect(_ lines: [PageLine], doublesAtLeast fewest: Int) -> Bool {
        var double = 0, triple = 0
        for line in lines {
            let parts = line.parts(apart: 0.5)
            if parts.count >= 2 { double += 1 }
            if parts.count >= 3 { triple += 1 }
            if parts.count >= 2, OfficialBlock.isTableHead(parts.map(\.text)) { return true }
        }
        return triple >= 2 || double >= fewest
    }

    private static func runs(_ numbers: [Int]) -> [ClosedRange<Int>] {
        var runs: [ClosedRange<Int>] = []
        for number in numbers {
            if let last = runs.last, last.upperBound + 1 == number, last.count < longestRun {
                runs[runs.count - 1] = last.lowerBound...number
            } else {
                runs.append(number...number)
            }
        }
        return runs
    }
}

extension Box {
    func holds(_ other: Box) -> Bool { left <= other.centre && other.centre <= right && top <= other.middle && other.middle <= bottom }
}
