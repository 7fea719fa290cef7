/// A piece of the body.
public enum Block: Hashable, Sendable {
    case paragraph(String)
    /// A place in the outline, numbered by the layout. The heading stands out; the text follows it in the same paragraph
    /// ("**1. Phòng Văn hóa - Xã hội:** chủ trì …"), below an article's heading in the next.
    case entry(Outline, heading: String, text: String)
    case table(PaperTable)

    public static func heading(_ level: Outline, _ heading: String) -> Block { .entry(level, heading: heading, text: "") }
    public static func item(_ level: Outline, _ text: String) -> Block { .entry(level, heading: "", text: text) }
}

/// The levels of the outline, as they are numbered.
public enum Outline: Hashable, Sendable, CaseIterable {
    /// Điều 1.
    case article
    /// I.
    case part
    /// 1.
    case section
    /// a), by the Vietnamese alphabet as laws use it.
    case point
    /// -
    case dash
    /// +
    case plus
}

/// A ruled table. Its heading row is repeated on every page, and a row stays on one page as long as it fits there.
public struct PaperTable: Hashable, Sendable {
    public var columns: [Column]
    public var rows: [Row]

    public init(columns: [Column], rows: [Row]) { (self.columns, self.rows) = (columns, rows) }

    public struct Column: Hashable, Sendable {
        public var heading: String
        /// A share of the width of the page, in relation to the other columns.
        public var width: Double
        public var alignment: Alignment

        public init(_ heading: String, width: Double = 1, _ alignment: Alignment = .left) {
            (self.heading, self.width, self.alignment) = (heading, width, alignment)
        }
    }

    public enum Alignment: Hashable, Sendable { case left, centre, right }

    public enum Row: Hashable, Sendable {
        /// In the order of the columns; a shorter row ends with empty cells, what goes beyond the columns joins the last of them.
        case cells([String])
        /// Across all columns, in bold: the title of the rows below it.
        case group(String)
        /// In bold.
        case total([String])
    }
}
