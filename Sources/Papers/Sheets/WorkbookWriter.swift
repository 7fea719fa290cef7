import CXlsxWriter
import Core

/// libxlsxwriter in its mode of constant memory: each row leaves for a temporary file, already without a name, before the next one comes.
struct WorkbookWriter: ~Copyable {
    private let book: UnsafeMutablePointer<lxw_workbook>
    private let looks: SheetLooks
    private var isOpen = true

    /// 2020-03-05, the day of the decree on papers: a day has to stand there, and the same file must not differ from hour to hour.
    private static let made = 1_583_366_400

    init(path: String) throws {
        var options = lxw_workbook_options()
        options.constant_memory = 1
        guard let book = workbook_new_opt(path, &options) else { throw PaperFailure("no workbook") }
        var properties = lxw_doc_properties()
        properties.created = Self.made
        let error = workbook_set_properties(book, &properties)
        if error != LXW_NO_ERROR { workbook_close(book) }
        try Self.check(error)
        (self.book, looks) = (book, SheetLooks(book))
    }

    deinit { if isOpen { workbook_close(book) } }

    mutating func finish() throws {
        isOpen = false  // closing frees the workbook, even when it fails
        try Self.check(workbook_close(book))
    }

    func add(_ sheet: Sheet, named name: String) throws {
        guard sheet.columns.count <= SheetLimits.columns else { throw Problem.tooLarge }
        guard let page = workbook_add_worksheet(book, name) else { throw PaperFailure("no worksheet") }
        let writer = SheetWriter(page: page, columns: sheet.columns, looks: looks)
        try writer.begin()
        var row: UInt32 = 0
        for cells in sheet.rows {
            row += 1
            guard row < SheetLimits.rows, cells.count <= SheetLimits.columns else { throw Problem.tooLarge }
            try writer.write(cells, row)
        }
        try writer.end(lastRow: row)
    }

    static func check(_ error: lxw_error) throws {
        guard error == LXW_NO_ERROR else { throw PaperFailure("workbook: " + String(cString: lxw_strerror(error))) }
    }
}
