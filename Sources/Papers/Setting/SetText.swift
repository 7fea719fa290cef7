import CPango

/// A paragraph set in lines. Lengths in points.
final class SetText {
    struct Line {
        fileprivate let line: UnsafeMutablePointer<PangoLayoutLine>
        /// From the left edge of the paragraph to its first letter.
        let left: Double
        let width: Double
        /// From its top to the foot of its letters.
        let ascent: Double
        let height: Double
    }

    private(set) var lines: [Line] = []
    let look: TextStyle
    private let layout: OpaquePointer

    fileprivate static let scale = Double(PANGO_SCALE)

    init(_ paragraph: Paragraph, in context: OpaquePointer, width: Double?) {
        look = paragraph.style.look
        layout = pango_layout_new(context)
        setFont()
        setShape(left: paragraph.left * Unit.pointsPerMillimetre, width: width)
        let text = paragraph.text
        pango_layout_set_text(layout, text, Int32(text.utf8.count))
        setBold(paragraph.runs)
        takeLines(left: paragraph.left * Unit.pointsPerMillimetre)
    }

    deinit { g_object_unref(UnsafeMutableRawPointer(layout)) }

    /// Draws one line with its top left corner (of the paragraph) there.
    func draw(_ line: Line, on page: OpaquePointer, x: Double, y: Double) {
        cairo_move_to(page, x + line.left, y + line.ascent)
        pango_cairo_show_layout_line(page, line.line)
    }

    private func setFont() {
        let font = pango_font_description_new()
        pango_font_description_set_family(font, Typesetter.font)
        pango_font_description_set_size(font, Int32(look.size * Self.scale))
        if look.isBold { pango_font_description_set_weight(font, PANGO_WEIGHT_BOLD) }
        if look.isItalic { pango_font_description_set_style(font, PANGO_STYLE_ITALIC) }
        pango_layout_set_font_description(layout, font)
        pango_font_description_free(font)
    }

    private func setShape(left: Double, width: Double?) {
        pango_layout_set_single_paragraph_mode(layout, 1)
        guard let width else { return }
        pango_layout_set_width(layout, Int32(max(width - left, 1) * Self.scale))
        pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR)
        pango_layout_set_indent(layout, Int32(look.firstLine * Unit.pointsPerMillimetre * Self.scale))
        pango_layout_set_justify(layout, look.alignment == .justified ? 1 : 0)
        pango_layout_set_alignment(
            layout, look.alignment == .centre ? PANGO_ALIGN_CENTER : look.alignment == .right ? PANGO_ALIGN_RIGHT : PANGO_ALIGN_LEFT)
    }

    private func setBold(_ runs: [Paragraph.Run]) {
        let list = pango_attr_list_new()
        var start = 0
        for run in runs {
            let end = start + run.text.utf8.count
            if run.isBold, let weight = pango_attr_weight_new(PANGO_WEIGHT_BOLD) {
                (weight.pointee.start_index, weight.pointee.end_index) = (UInt32(start), UInt32(end))
                pango_attr_list_insert(list, weight)
            }
            start = end
        }
        pango_layout_set_attributes(layout, list)
        pango_attr_list_unref(list)
    }

    private func takeLines(left: Double) {
        guard let iterator = pango_layout_get_iter(layout) else { return }
        defer { pango_layout_iter_free(iterator) }
        repeat {
            guard let line = pango_layout_iter_get_line_readonly(iterator) else { return }
            var logical = PangoRectangle()
            pango_layout_iter_get_line_extents(iterator, nil, &logical)
            let top = Double(logical.y), baseline = Double(pango_layout_iter_get_baseline(iterator))
            lines.append(
                Line(
                    line: line, left: left + Double(logical.x) / Self.scale, width: Double(logical.width) / Self.scale,
                    ascent: (baseline - top) / Self.scale, height: Double(logical.height) / Self.scale * look.spacing))
        } while pango_layout_iter_next_line(iterator) != 0
    }
}
