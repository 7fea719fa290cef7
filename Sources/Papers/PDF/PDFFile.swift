import CPango
import Core

/// A paper as PDF, drawn with cairo.
enum PDFFile {
    /// Gathers what cairo gives away piece by piece.
    private final class Output { var bytes: [UInt8] = [] }

    static func bytes(_ sections: [Section], _ typesetter: Typesetter, title: String, date: LocalDate?) throws -> [UInt8] {
        let output = Output()
        let surface = cairo_pdf_surface_create_for_stream(
            { output, data, count in
                guard let output, let data else { return CAIRO_STATUS_WRITE_ERROR }
                Unmanaged<Output>.fromOpaque(output).takeUnretainedValue().bytes += UnsafeBufferPointer(start: data, count: Int(count))
                return CAIRO_STATUS_SUCCESS
            }, Unmanaged.passUnretained(output).toOpaque(), 0, 0)
        defer { cairo_surface_destroy(surface) }
        describe(surface, title, date)
        if let surface, let page = cairo_create(surface) {
            defer { cairo_destroy(page) }
            for section in sections {
                var pages = Pager(canvas: Canvas(surface: surface, page: page, shape: section.page), typesetter: typesetter, footer: section.footer)
                for element in section.content { pages.add(element) }
                pages.finish()
            }
        }
        cairo_surface_finish(surface)
        let status = cairo_surface_status(surface)
        guard status == CAIRO_STATUS_SUCCESS else { throw PaperFailure("pdf: " + String(cString: cairo_status_to_string(status))) }
        return withExtendedLifetime(output) { output.bytes }
    }

    /// A day of making has to stand in the file: it is the paper's own, or that of the decree on papers while the paper has none.
    private static func describe(_ surface: OpaquePointer?, _ title: String, _ date: LocalDate?) {
        cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_TITLE, title)
        cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATE_DATE, (date?.text ?? "2020-03-05") + "T00:00:00+07:00")
    }
}
