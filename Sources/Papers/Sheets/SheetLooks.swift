import CXlsxWriter

/// How the cells of a workbook look. The workbook owns the formats.
struct SheetLooks {
    typealias Format = UnsafeMutablePointer<lxw_format>

    let heading: Format?
    let text: Format?
    let plain: Format?
    let date: Format?
    let percent: Format?
    /// By decimals.
    private let numbers: [Format?]

    init(_ book: UnsafeMutablePointer<lxw_workbook>) {
        func look(_ number: String? = nil) -> Format? {
            let format = workbook_add_format(book)
            format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
            if let number { format_set_num_format(format, number) }
            return format
        }
        heading = look()
        format_set_bold(heading)
        format_set_text_wrap(heading)
        format_set_align(heading, UInt8(LXW_ALIGN_VERTICAL_CENTER.rawValue))
        format_set_bottom(heading, UInt8(LXW_BORDER_THIN.rawValue))
        text = look("@")
        format_set_text_wrap(text)
        plain = look()
        date = look("dd/mm/yyyy")
        percent = look("0.0%")
        numbers = (0...6).map { look($0 == 0 ? "#,##0" : "#,##0." + String(repeating: "0", count: $0)) }
    }

    /// Of a number in a column of that kind.
    func number(_ kind: Sheet.Kind) -> Format? {
        switch kind {
        case .number(let decimals): numbers[min(max(decimals, 0), numbers.count - 1)]
        case .percent: percent
        case .text, .date: plain
        }
    }
}
