public import Core

/// A table as a sheet of a workbook: one heading row, then a row for each line.
///
///     Sheet(
///         title: "Việc trễ hạn",
///         columns: [.init("Tên việc", width: 40), .init("Hạn", width: 12, .date), .init("Đạt", width: 9, .percent)],
///         rows: works.lazy.map { [.text($0.name), .date($0.due), .number($0.share)] })
///
/// Rows are taken one by one while the file is written, so a lazy sequence of any length needs no memory of its own.
public struct Sheet {
    /// Names the sheet. Excel allows 31 characters and not all of them; what it refuses is replaced, and sheets of one name are told apart.
    public var title: String
    public var columns: [Column]
    /// Cells in the order of the columns; a shorter row ends with empty cells, what goes beyond the columns is kept as it is.
    public var rows: any Sequence<[Cell]>

    public init(title: String, columns: [Column], rows: some Sequence<[Cell]>) {
        (self.title, self.columns, self.rows) = (title, columns, rows)
    }

    public struct Column: Hashable, Sendable {
        public var heading: String
        /// In characters.
        public var width: Double
        public var kind: Kind

        public init(_ heading: String, width: Double = 16, _ kind: Kind = .text) {
            (self.heading, self.width, self.kind) = (heading, width, kind)
        }
    }

    /// How the numbers of a column are shown. Excel puts points and commas as its user's language has them.
    public enum Kind: Hashable, Sendable {
        case text
        case number(decimals: Int = 0)
        /// Day, month, year: 21/11/2026.
        case date
        /// 0.75 is shown as 75.0%.
        case percent
    }

    public enum Cell: Hashable, Sendable {
        case empty
        /// Always text, whatever it begins with: never a formula, never a link.
        case text(String)
        /// Not a number and infinity leave the cell empty.
        case number(Double)
        case date(LocalDate)
    }
}
