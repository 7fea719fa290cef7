/// A sheet as its XML says it: cells by address ("B3"), each with its type, its style and its text.
struct SheetRead {
    struct Cell: Equatable {
        var type: String
        var style: Int
        var text: String
    }

    private(set) var cells: [String: Cell] = [:]
    let root: Element

    init(_ xml: String) throws {
        guard let root = Element.parse(xml) else { throw Package.Unreadable() }
        self.root = root
        for cell in root.all("c") {
            cells[cell.attributes["r"] ?? ""] = Cell(
                type: cell.attributes["t"] ?? "n", style: Int(cell.attributes["s"] ?? "0") ?? 0,
                text: (cell.first("v") ?? cell.first("is"))?.allText ?? "")
        }
    }
}

extension Package {
    func sheet(_ number: Int = 1) throws -> SheetRead { try SheetRead(self["xl/worksheets/sheet\(number).xml"]) }
    var sheetNames: [String] { Element.parse(self["xl/workbook.xml"])?.all("sheet").compactMap { $0.attributes["name"] } ?? [] }

    /// The number format of a style, as Excel's own number or as text.
    func format(_ style: Int) -> String {
        guard let styles = Element.parse(self["xl/styles.xml"]), let looks = styles.first("cellXfs")?.children, looks.indices.contains(style) else {
            return ""
        }
        let id = looks[style].attributes["numFmtId"] ?? ""
        return styles.all("numFmt").first { $0.attributes["numFmtId"] == id }?.attributes["formatCode"] ?? id
    }

    func isBold(_ style: Int) -> Bool {
        guard let styles = Element.parse(self["xl/styles.xml"]), let looks = styles.first("cellXfs")?.children, looks.indices.contains(style),
            let fonts = styles.first("fonts")?.children, let font = Int(looks[style].attributes["fontId"] ?? ""), fonts.indices.contains(font)
        else { return false }
        return fonts[font].first("b") != nil
    }
}
