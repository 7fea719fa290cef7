/// A row that the end of a page cut in two: its second half has no number, and its cells go on in the middle of a sentence.
enum CutRow {
    static func joined(_ rows: [[String]], _ next: [[String]]) -> [[String]] {
        guard let last = rows.last, let first = next.first, isCut(last, first) else { return rows + next }
        let whole = zip(last, first).map { $1.isEmpty ? $0 : $0 + WordBreak.joint($0, $1) + $1 }
        return rows.dropLast() + [whole] + next.dropFirst()
    }

    private static func isCut(_ row: [String], _ next: [String]) -> Bool {
        guard row.count == next.count, next.first?.isEmpty == true else { return false }
        let halves = zip(row, next).filter { !$1.isEmpty }
        return !halves.isEmpty && halves.allSatisfy { goesOn($0, $1) }
    }

    private static func goesOn(_ half: String, _ next: String) -> Bool {
        guard let end = half.last, !StartSign.isBullet(next) else { return false }
        return StartSign.isLower(next) || !".;:".contains(end)
    }
}
