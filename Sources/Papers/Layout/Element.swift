/// What a page is made of, from top to bottom. Both file formats are written from this, and from nothing else.
enum Element: Hashable {
    case paragraph(Paragraph)
    /// A horizontal line in the middle, so many millimetres long.
    case rule(Double)
    case grid(Grid)

    /// The space above a grid, on the page of its first row.
    static var gap: Element {
        var gap = Paragraph("", .gap)
        gap.keepsWithNext = true
        return .paragraph(gap)
    }
}

struct Paragraph: Hashable {
    struct Run: Hashable {
        var text: String
        /// Where its style is not.
        var isBold = false
    }

    var runs: [Run]
    var style: Style
    /// Of the whole paragraph, in millimetres.
    var left = 0.0
    /// Not the last thing on its page.
    var keepsWithNext = false

    init(_ runs: [Run], _ style: Style) { (self.runs, self.style) = (runs, style) }
    init(_ text: String, _ style: Style) { self.init([Run(text: text)], style) }

    var text: String { runs.map(\.text).joined() }
}

/// Cells in columns: a table with rules, or two blocks of text beside one another without.
struct Grid: Hashable {
    struct Row: Hashable {
        var cells: [Cell]
        /// In the middle of the row's height.
        var isCentred = false
        /// On the page of the next row.
        var keepsWithNext = false
    }

    struct Cell: Hashable {
        var content: [Element]
        var span = 1
    }

    /// Widths in millimetres.
    var columns: [Double]
    /// Repeated on every page.
    var head: [Row] = []
    var rows: [Row]
    var isRuled = false
}

/// Pages of one shape, numbered from 1; the first one shows no number.
struct Section: Hashable {
    var page: Page
    var content: [Element]
    /// In the lower margin of every page.
    var footer: Paragraph?
}

/// A sheet of A4 with its margins, in millimetres.
struct Page: Hashable {
    var width: Double
    var height: Double

    static let upright = Page(width: 210, height: 297)
    static let across = Page(width: 297, height: 210)

    // Within the decree's 20–25, 30–35 and 15–20.
    static let top = 20.0
    static let bottom = 20.0
    static let left = 30.0
    static let right = 15.0
    /// From the text to what stands in the lower margin.
    static let footerGap = 5.0
    /// From the edge to the page number, which stands in the upper margin.
    static let numberTop = 10.0

    var textWidth: Double { width - Self.left - Self.right }
    var textHeight: Double { height - Self.top - Self.bottom }
}

enum Unit {
    static let pointsPerMillimetre = 72 / 25.4
}
