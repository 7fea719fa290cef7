import CPango

/// Where pages of one shape are drawn. Lengths in points, from the top left corner of the sheet.
struct Canvas {
    private let page: OpaquePointer

    let left = Page.left * Unit.pointsPerMillimetre
    let top = Page.top * Unit.pointsPerMillimetre
    let width: Double
    let height: Double

    private static let lineWidth = 0.5
    private static let ruleWidth = 0.75

    init(surface: OpaquePointer, page: OpaquePointer, shape: Page) {
        self.page = page
        (width, height) = (shape.textWidth * Unit.pointsPerMillimetre, shape.textHeight * Unit.pointsPerMillimetre)
        cairo_pdf_surface_set_size(surface, shape.width * Unit.pointsPerMillimetre, shape.height * Unit.pointsPerMillimetre)
    }

    func endPage() { cairo_show_page(page) }

    func draw(_ line: SetText.Line, of text: SetText, x: Double, y: Double) { text.draw(line, on: page, x: x, y: y) }

    func rule(from x: Double, y: Double, length: Double) {
        cairo_set_line_width(page, Self.ruleWidth)
        cairo_move_to(page, x, y)
        cairo_line_to(page, x + length, y)
        cairo_stroke(page)
    }

    func frame(x: Double, y: Double, width: Double, height: Double) {
        cairo_set_line_width(page, Self.lineWidth)
        cairo_rectangle(page, x, y, width, height)
        cairo_stroke(page)
    }
}
