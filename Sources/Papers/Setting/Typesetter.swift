import CPango

/// Sets text in lines with Pango, in the letters of Times New Roman or those that fontconfig puts in their place; Tinos has the same widths,
/// so that what is measured here holds in Word too. Lengths in points, unless said otherwise.
///
/// Belongs to the thread that made it, as everything in Pango does.
final class Typesetter {
    static let font = "Times New Roman"
    private let context: OpaquePointer

    init() throws {
        guard let context = pango_font_map_create_context(pango_cairo_font_map_get_default()) else { throw PaperFailure("no text context") }
        self.context = context
        pango_cairo_context_set_resolution(context, 72)  // a point is a point
        pango_context_set_round_glyph_positions(context, 0)
        pango_context_set_language(context, pango_language_from_string("vi"))
        let options = cairo_font_options_create()
        cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF)
        cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE)
        pango_cairo_context_set_font_options(context, options)
        cairo_font_options_destroy(options)
    }

    deinit { g_object_unref(UnsafeMutableRawPointer(context)) }

    /// The paragraph in lines of that width; in one line without a width.
    func set(_ paragraph: Paragraph, width: Double?) -> SetText { SetText(paragraph, in: context, width: width) }

    /// In millimetres.
    func width(of paragraph: Paragraph) -> Double { (set(paragraph, width: nil).lines.map(\.width).max() ?? 0) / Unit.pointsPerMillimetre }

    /// "From a third to a half of the line" above it; widths in millimetres.
    func rule(under paragraphs: [Paragraph], within width: Double) -> Element {
        .rule(min(paragraphs.map(self.width).max() ?? 0, width) * 0.4)
    }
}
