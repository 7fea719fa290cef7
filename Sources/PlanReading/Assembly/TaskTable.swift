/// A table of tasks: one row, one task. Heads are repeated and rows cut at page ends; a row with an empty first cell goes on.
struct TaskTable {
    private let rows: [TableRow]
    private let path: String
    private let title: String

    init(_ rows: [TableRow], path: String, title: String) { (self.rows, self.path, self.title) = (rows, path, title) }

    private struct Draft {
        var index: String
        var group: String
        var task: [Passage] = []
        var detail: [Passage] = []
        var lead: [Passage] = []
        var coordinators: [Passage] = []
        var timing: [Passage] = []
        var product: [Passage] = []
        var isCombined = false
        var isCut = false
    }

    func tasks() -> [TaskItem] {
        guard let (first, found) = head() else { return [] }
        var head = found
        var drafts: [Draft] = []
        var group = title
        for (place, row) in rows.enumerated() where place >= first {
            if row.isNumbering || head.isRepeated(in: row) { continue }
            if place == first, isSecondHead(row, head) { head.add(row); continue }
            read(row, head, &drafts, &group)
        }
        return drafts.compactMap(item)
    }

    private func head() -> (Int, TableHead)? {
        for (place, row) in rows.prefix(4).enumerated() {
            var head = TableHead(row)
            if head.isTasks { return (place + 1, head) }
            if place + 1 < rows.count {
                head.add(rows[place + 1])
                if head.isTasks { return (place + 2, head) }
            }
        }
        return nil
    }

    private func isSecondHead(_ row: TableRow, _ head: TableHead) -> Bool {
        let roles = TableHead(row).roles
        return roles.filter { $0 == .lead || $0 == .coordinators || $0 == .timing }.count >= 1 && row.cell(head.column(.task)) == nil
            && row.cell(head.column(.index)) == nil
    }

    private func read(_ row: TableRow, _ head: TableHead, _ drafts: inout [Draft], _ group: inout String) {
        let taskCell = row.cell(head.column(.task))
        let index = row.cell(head.column(.index))
        let filled = row.cells.filter { !$0.words.isEmpty }.count
        let isAlone = filled == [index, taskCell].compactMap { $0 }.count
        if let taskCell, isAlone, index == nil || isGroupIndex(index) || head.roles.count > 2 && index != nil {
            let goesOn =
                index == nil && !drafts.isEmpty && (taskCell.isLower(0) || !endsCell(drafts[drafts.count - 1].task.last) && !isTitle(taskCell))
            if goesOn { append(row, head, to: &drafts[drafts.count - 1]); return }
            group = taskCell.text
            return
        }
        // A spanning row: one cell, whatever its column.
        if filled == 1, index == nil, taskCell == nil, head.column(.detail).flatMap({ row.cell($0) }) == nil, row.cells.first?.words.isEmpty == false
        {
            group = row.cells[0].text
            return
        }
        let isNew = taskCell != nil && (index != nil || head.column(.index) == nil || !(taskCell?.isLower(0) ?? false) && hasOwnLead(row, head))
        let isSubRow =
            taskCell == nil && index == nil && hasOwnLead(row, head) && head.column(.detail).flatMap { row.cell($0) }.map { !$0.isLower(0) } == true
        if !isNew && !isSubRow {
            if drafts.isEmpty { return }
            append(row, head, to: &drafts[drafts.count - 1])
            return
        }
        var draft = Draft(index: index?.text.trimmingSigns ?? String(drafts.count + 1), group: group)
        draft.isCombined = head.column(.leadAndCoordinators) != nil
        append(row, head, to: &draft)
        if isSubRow, draft.task.isEmpty { (draft.task, draft.detail) = (draft.detail, []) }
        draft.isCut = false
        drafts.append(draft)
    }

    private func isGroupIndex(_ index: Passage?) -> Bool {
        guard let index, let first = index.words.first else { return false }
        return index.isUpper(first.start)
    }

    private func isTitle(_ cell: Passage) -> Bool { cell.fold.indices.allSatisfy { !cell.isLower($0) } || cell.isUpper(0) }
    private func endsCell(_ cell: Passage?) -> Bool { cell?.fold.last.map { ".;:".utf8.contains($0) } ?? true }

    private func hasOwnLead(_ row: TableRow, _ head: TableHead) -> Bool {
        [TableHead.Role.lead, .leadAndCoordinators, .coordinators, .timing].contains { row.cell(head.column($0)) != nil }
    }

    private func append(_ row: TableRow, _ head: TableHead, to draft: inout Draft) {
        for (column, role) in head.roles.enumerated() {
            guard let cell = row.cell(column) else { continue }
            switch role {
            case .task: draft.task.append(cell)
            case .detail: draft.detail.append(cell)
            case .lead, .leadAndCoordinators: draft.lead.append(cell)
            case .coordinators: draft.coordinators.append(cell)
            case .timing: draft.timing.append(cell)
            case .product: draft.product.append(cell)
            default: break
            }
        }
        draft.isCut = true
    }

    // MARK: Items

    private func item(_ draft: Draft) -> TaskItem? {
        guard let first = draft.task.first else { return nil }
        let name = joined(draft.task)
        guard !name.words.isEmpty else { return nil }
        let details = draft.detail.isEmpty ? [] : CellItems.split(joined(draft.detail))
        let nameItems = CellItems.split(name)
        let lead = draft.lead.isEmpty ? nil : joined(draft.lead)
        var leads: [String] = [], helpers = draft.coordinators.isEmpty ? [] : AgencyList.split(joined(draft.coordinators))
        if let lead { (leads, helpers) = combined(lead, draft.isCombined, helpers) }
        let everything = draft.task + draft.detail + draft.lead + draft.coordinators + draft.timing + draft.product
        let span = everything.reduce(first.span) { $0.joined(with: $1.span) }
        // Bullets in the cell of the task itself: its first line names it.
        let hasOwnItems = nameItems.count > 1 && draft.detail.isEmpty
        return TaskItem(
            section: path.isEmpty ? draft.index : "\(path) > \(draft.index)", sectionTitle: draft.group,
            text: name.slice(name.trimmed(name.whole, alsoDropping: "-+* ")).text, lead: leads, coordinators: helpers,
            timing: draft.timing.isEmpty ? nil : trimmedText(joined(draft.timing)),
            subitems: hasOwnItems ? Array(nameItems.dropFirst(CellItems.opensWithBullet(name) ? 0 : 1)) : details,
            product: draft.product.isEmpty ? nil : trimmedText(joined(draft.product)), detail: draft.detail.isEmpty ? nil : joined(draft.detail).text,
            isReference: false, span: span,
            confidence: leads.isEmpty ? 0.65 : draft.isCut ? 0.7 : 0.95, derived: [])
    }

    private func combined(_ lead: Passage, _ isCombined: Bool, _ helpers: [String]) -> ([String], [String]) {
        let (leads, more) = TaskValues.agencies(lead, lead.whole, helpers)
        // "Đơn vị chủ trì, phối hợp": the first named leads.
        if isCombined, leads.count > 1, more.isEmpty { return ([leads[0]], Array(leads.dropFirst())) }
        return (leads, more)
    }

    private func trimmedText(_ passage: Passage) -> String { passage.text(passage.trimmed(passage.whole, alsoDropping: " .;,-")) }

    private func joined(_ passages: [Passage]) -> Passage { passages.count == 1 ? passages[0] : Passage.joining(passages, of: passages[0].source) }
}

/// The bullets inside a cell.
enum CellItems {
    static func split(_ cell: Passage) -> [String] {
        var starts: [Int] = []
        for index in cell.fold.indices where isBullet(index, in: cell) { starts.append(index) }
        if starts.isEmpty { return cell.words.isEmpty ? [] : [cell.text(cell.trimmed(cell.whole))] }
        if starts[0] > 0, !cell.words(in: 0..<starts[0]).isEmpty { starts.insert(0, at: 0) }
        return starts.enumerated().compactMap { place, start in
            let end = place + 1 < starts.count ? starts[place + 1] : cell.count
            let range = cell.trimmed(start..<end, alsoDropping: " -+*\u{2}")
            return cell.words(in: range).isEmpty ? nil : cell.text(range)
        }
    }

    static func opensWithBullet(_ cell: Passage) -> Bool { cell.fold.indices.first.map { isBullet($0, in: cell) } ?? false }

    /// A dash at the beginning, after a line end, or after the end of a sentence.
    private static func isBullet(_ index: Int, in cell: Passage) -> Bool {
        guard [UInt8(ascii: "-"), UInt8(ascii: "+"), LetterFold.bullet, UInt8(ascii: "*")].contains(cell.fold[index]) else { return false }
        var before = index - 1
        while before >= 0, cell.fold[before] == 0x20 { before -= 1 }
        guard before >= 0 else { return true }
        if cell.fold[before] == Passage.lineBreak { return true }
        return ".;:".utf8.contains(cell.fold[before]) && index + 1 < cell.count && (cell.fold[index + 1] == 0x20 || cell.isUpper(index + 1))
    }
}

extension String {
    /// "1." → "1".
    fileprivate var trimmingSigns: String { String(reversed().drop { " .)".contains($0) }.reversed()) }
}
