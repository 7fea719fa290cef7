import CXlsxWriter
import Core

/// Writes one sheet from top to bottom.
struct SheetWriter {
    let page: UnsafeMutablePointer<lxw_worksheet>
    let columns: [Sheet.Column]
    let looks: SheetLooks

    private static let a4: UInt8 = 9
    /// What goes on A4 upright in characters.
    private static let uprightWidth = 90.0

    func begin() throws {
        for (index, column) in columns.enumerated() {
            try check(worksheet_set_column(page, UInt16(index), UInt16(index), min(max(column.width, 1), SheetLimits.width), nil))
            try check(worksheet_write_string(page, 0, UInt16(index), SheetLimits.fitting(CleanText.of(column.heading)), looks.heading))
        }
        worksheet_freeze_panes(page, 1, 0)
        worksheet_set_paper(page, Self.a4)
        if columns.reduce(0, { $0 + $1.width }) > Self.uprightWidth { worksheet_set_landscape(page) }
        worksheet_fit_to_pages(page, 1, 0)
        try check(worksheet_repeat_rows(page, 0, 0))
    }

    func write(_ cells: [Sheet.Cell], _ row: UInt32) throws {
        for (index, cell) in cells.enumerated() {
            let column = UInt16(index)
            let kind = columns.indices.contains(index) ? columns[index].kind : .text
            switch cell {
            case .text(let text): try write(text, row, column)
            case .number(let number) where number.isFinite: try check(worksheet_write_number(page, row, column, number, looks.number(kind)))
            case .date(let day) where day >= ExcelDay.first:
                try check(worksheet_write_number(page, row, column, ExcelDay.number(day), looks.date))
            case .date(let day): try write(day.vietnamese, row, column)
            case .empty, .number: break
            }
        }
    }

    func end(lastRow: UInt32) throws {
        guard !columns.isEmpty else { return }
        try check(worksheet_autofilter(page, 0, 0, lastRow, UInt16(columns.count - 1)))
    }

    private func write(_ text: String, _ row: UInt32, _ column: UInt16) throws {
        let text = SheetLimits.fitting(CleanText.of(text))
        guard !text.isEmpty else { return }
        try check(worksheet_write_string(page, row, column, text, looks.text))
    }

    private func check(_ error: lxw_error) throws { try WorkbookWriter.check(error) }
}

/// Days as Excel counts them. It believes that 29/02/1900 existed, so days are numbers only from the day after.
enum ExcelDay {
    static let first = LocalDate(dayNumber: -25_508)  // 1900-03-01
    static func number(_ day: LocalDate) -> Double { Double(day.dayNumber + 25_569) }
}
