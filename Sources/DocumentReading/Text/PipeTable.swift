/// A table as rows of bars with a rule of dashes under its head.
enum PipeTable {
    static func lines(_ rows: [[String]]) -> [String] {
        let columns = rows.reduce(0) { max($0, $1.count) }
        var lines: [String] = []
        for (place, row) in rows.enumerated() {
            let cells = row.map { cell($0) } + [String](repeating: "", count: columns - row.count)
            lines.append("| " + cells.joined(separator: " | ") + " |")
            if place == 0 { lines.append("|" + String(repeating: "---|", count: columns)) }
        }
        return lines
    }

    /// A line end in a cell is written `<br>`: the reader then sees the bullets that begin there. A bar would make a cell of its own.
    private static func cell(_ text: String) -> String {
        text.split(separator: "\n").map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }.filter { !$0.isEmpty }
            .joined(separator: "<br>").replacing("|", with: "¦")
    }
}
