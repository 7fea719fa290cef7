import Core
import Foundation
import Testing

@testable import Papers

@Suite struct `A workbook` {
    private static func day(_ text: String) throws -> LocalDate { try #require(LocalDate(text)) }

    private static func works() throws -> Sheet {
        Sheet(
            title: "Việc của tổ dân phố",
            columns: [
                .init("Tên việc", width: 40), .init("Hạn", width: 12, .date), .init("Kinh phí", width: 14, .number()),
                .init("Điểm", .number(decimals: 2)),
                .init("Đạt", width: 9, .percent)
            ],
            rows: [
                [.text("Tập huấn kỹ năng, ứng phó với bạo lực"), .date(try day("2026-11-21")), .number(1_500_000), .number(7.25), .number(0.755)],
                [.text("Ẵm ẳ ỡ ữ ỹ Đ đ"), .empty, .number(-3), .number(.nan), .number(1)],
                [.text("1"), .date(try day("1899-12-31")), .number(0)]
            ])
    }

    @Test func `keeps words as words, numbers as numbers, days as days`() throws {
        let package = try Package(Workbook([Self.works()]).xlsx())
        let cells = try package.sheet().cells
        #expect(cells["A1"]?.text == "Tên việc")
        #expect(cells["A2"]?.text == "Tập huấn kỹ năng, ứng phó với bạo lực")
        #expect(cells["A3"]?.text == "Ẵm ẳ ỡ ữ ỹ Đ đ")
        #expect(cells["A4"]?.type == "inlineStr")  // digits given as text stay text
        #expect(cells["B2"]?.text == "46347")  // 21/11/2026
        #expect(cells["B2"].map { package.format($0.style) } == "dd/mm/yyyy")
        #expect(cells["C2"]?.text == "1500000" && cells["C2"]?.type == "n")
        #expect(cells["C2"].map { package.format($0.style) } == "#,##0")
        #expect(cells["D2"].map { package.format($0.style) } == "#,##0.00")
        #expect(cells["E2"]?.text == "0.755")
        #expect(cells["E2"].map { package.format($0.style) } == "0.0%")
        #expect(cells["B3"] == nil && cells["D3"] == nil && cells["E4"] == nil)
        #expect(cells["B4"]?.text == "31/12/1899" && cells["B4"]?.type == "inlineStr")
    }

    private static let days: [(String, Double)] = [("1900-03-01", 61), ("1970-01-01", 25_569), ("2024-02-29", 45_351), ("9999-12-31", 2_958_465)]

    @Test(arguments: days) func `counts days as Excel does`(text: String, number: Double) throws {
        #expect(ExcelDay.number(try Self.day(text)) == number)
    }

    private static let dangerous = [
        "=1+1", "=HYPERLINK(\"x\")", "+84", "-3+2", "@SUM(A1)", "\tx", "{=A1}", "http://vi.du", "TRUE", "#N/A", "<b>&amp;\"'"
    ]

    @Test(arguments: dangerous) func `takes nothing for a formula`(text: String) throws {
        let sheet = Sheet(title: "x", columns: [.init("x"), .init("y", .number())], rows: [[.text(text), .text(text)]])
        let package = try Package(Workbook([sheet]).xlsx())
        let read = try package.sheet()
        for address in ["A2", "B2"] {
            #expect(read.cells[address]?.type == "inlineStr")
            #expect(read.cells[address]?.text == text)
        }
        #expect(read.root.all("f").isEmpty && read.root.all("hyperlink").isEmpty)
    }

    @Test func `has a bold heading that stays, and can be filtered`() throws {
        let package = try Package(Workbook([Self.works()]).xlsx())
        let sheet = try package.sheet()
        #expect(sheet.cells["A1"].map { package.isBold($0.style) } == true)
        #expect(sheet.cells["A2"].map { package.isBold($0.style) } == false)
        #expect(sheet.root.first("pane")?.attributes["ySplit"] == "1")
        #expect(sheet.root.first("pane")?.attributes["state"] == "frozen")
        #expect(sheet.root.first("autoFilter")?.attributes["ref"] == "A1:E4")
        let width = sheet.root.all("col").first?.attributes["width"].flatMap { Double($0) }
        #expect(width.map { (40...41).contains($0) } == true)
    }

    @Test func `says nothing of who made it, and is the same every time`() throws {
        let bytes = try Workbook([Self.works()]).xlsx()
        let core = try Package(bytes)["docProps/core.xml"]
        #expect(Element.parse(core)?.first("dc:creator")?.allText == "")
        #expect(Element.parse(core)?.first("dcterms:created")?.allText == "2020-03-05T00:00:00Z")
        Thread.sleep(forTimeInterval: 2.1)  // longer than the grain of time in a zip file
        #expect(try Workbook([Self.works()]).xlsx() == bytes)
    }

    @Test func `holds several sheets, empty ones too`() throws {
        let empty = Sheet(title: "Không có gì", columns: [], rows: [])
        let heads = Sheet(title: "không có gì", columns: [.init("A")], rows: [])
        let package = try Package(Workbook([empty, heads, Self.works()]).xlsx())
        #expect(package.sheetNames == ["Không có gì", "không có gì (2)", "Việc của tổ dân phố"])
        #expect(try package.sheet(2).cells["A1"]?.text == "A")
        #expect(try Package(Workbook([]).xlsx()).sheetNames.count == 1)  // Excel opens no book without a sheet
    }

    @Test func `cuts what no cell can hold, and drops control characters`() throws {
        let long = String(repeating: "ế", count: SheetLimits.text + 5)
        let pair = String(repeating: "a", count: SheetLimits.text - 2) + "😀bc"
        let sheet = Sheet(title: "x", columns: [.init("x")], rows: [[.text(long)], [.text(pair)], [.text("a\u{0}\u{B}b\u{202E}\u{FFFF}c")]])
        let cells = try Package(Workbook([sheet]).xlsx()).sheet().cells
        #expect(cells["A2"]?.text == String(repeating: "ế", count: SheetLimits.text - 1) + "…")
        #expect(cells["A3"]?.text == String(repeating: "a", count: SheetLimits.text - 2) + "…")
        #expect(cells["A4"]?.text == "abc")
    }

    @Test func `refuses more columns than there are`() {
        let sheet = Sheet(title: "x", columns: [.init("x")], rows: [[Sheet.Cell](repeating: .empty, count: SheetLimits.columns + 1)])
        #expect(throws: Problem.tooLarge) { try Workbook([sheet]).xlsx() }
    }

    @Test func `of forty thousand rows takes them one by one`() throws {
        let rows = (1...40_000).lazy.map { number -> [Sheet.Cell] in
            [
                .number(Double(number)), .text("Tổ dân phố số \(number), phường Suối Mơ"), .date(LocalDate(dayNumber: 20_000 + number % 300)),
                .number(0.5)
            ]
        }
        let sheet = Sheet(title: "Dài", columns: [.init("TT", .number()), .init("Tên"), .init("Hạn", .date), .init("Đạt", .percent)], rows: rows)
        let bytes = try Workbook([sheet]).xlsx()
        let xml = try Package(bytes)["xl/worksheets/sheet1.xml"]
        #expect(xml.contains("A1:D40001"))
        #expect(xml.contains("Tổ dân phố số 40000, phường Suối Mơ"))
    }

    @Test func `leaves no file behind`() throws {
        let sheet = Sheet(title: "x", columns: [.init("x")], rows: (0..<2000).map { [.text("dòng \($0)")] })
        let before = try FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").count
        for _ in 0..<20 { _ = try Workbook([sheet]).xlsx() }
        let wide = Sheet(title: "x", columns: [.init("x")], rows: [[Sheet.Cell](repeating: .empty, count: SheetLimits.columns + 1)])
        for _ in 0..<20 { #expect(throws: Problem.tooLarge) { try Workbook([sheet, wide]).xlsx() } }
        // Other tests open files meanwhile; forty lost ones would show.
        #expect(try FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").count < before + 20)
    }
}
