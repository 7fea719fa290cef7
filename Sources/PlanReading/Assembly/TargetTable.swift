/// A table of targets: a row for each, a column for each year.
struct TargetTable {
    private let rows: [TableRow]
    private let reader: TargetReader
    private let id: Int

    init(_ rows: [TableRow], reader: TargetReader, id: Int) { (self.rows, self.reader, self.id) = (rows, reader, id) }

    func targets() -> [TargetItem] {
        guard let first = rows.first else { return [] }
        let head = TableHead(first)
        guard head.isTargets, let names = head.column(.target) else { return [] }
        var found: [TargetItem] = []
        for row in rows.dropFirst() where !head.isRepeated(in: row) && !row.isNumbering {
            guard let name = row.cell(names) else { continue }
            for (column, role) in head.roles.enumerated() {
                guard case .value(let year) = role, let cell = row.cell(column),
                    let item = item(
                        name, cell, unit: row.cell(head.column(.unit)), isPercent: row.isPercent(head.column(.unit)) || TargetTable.saysShare(name),
                        year: year)
                else { continue }
                found.append(item)
            }
        }
        return found
    }

    /// "Tỷ lệ … (%)".
    private static func saysShare(_ name: Passage) -> Bool { name.fold.contains(UInt8(ascii: "%")) }

    private func item(_ name: Passage, _ cell: Passage, unit: Passage?, isPercent: Bool, year: Int?) -> TargetItem? {
        let inCell = Quantity.all(in: cell, cell.allWords).first
        // The unit may stand in a column of its own: "≥ 90".
        let place = cell.allWords.first { Figure.at($0, in: cell) != nil }
        let figure = place.flatMap { Figure.at($0, in: cell)?.value }
        guard let value = inCell?.value ?? figure else { return nil }
        let inName = Quantity.all(in: name, name.allWords).last
        let percent = inCell?.isPercent == true || isPercent
        let due = year.map { (year: $0, rule: String?.none) } ?? reader.due(above: id)
        return TargetItem(
            text: name.text, value: value, unit: percent ? "%" : unit?.text ?? inCell?.unit,
            comparator: inCell?.comparator ?? place.flatMap { Quantity.comparator(before: $0, in: cell) } ?? inName?.comparator ?? .equal,
            due: due?.year, scope: nil,
            isQualitative: false, span: name.span.joined(with: cell.span), confidence: 0.8, derived: due?.rule.map { [Derivation("due", $0)] } ?? [])
    }
}
