import Core
import Drafting
import Foundation
import Papers

/// The reports of the country's 3,321 communes as one: figures added, sentences joined, then printed.
struct ReportBench {
    let seconds: Double
    private static let communes = 3_321, figures = 60

    func run() async throws {
        let units = (0..<Self.communes).map(Self.unit)
        var whole = Consolidation([])
        let sample = await Sample.of(seconds) { whole = Consolidation(units) }
        // None lost, none double: every sum is that of its parts, written out here once more.
        for (place, sum) in whole.cells.enumerated() {
            let expected = (0..<Self.communes).reduce(0) { $0 + Self.value($1, place) }
            guard sum.figure == .number(Double(expected)), sum.parts.count == Self.communes, Set(sum.parts.map(\.unit)).count == Self.communes else {
                throw Refused("Tổng hợp báo cáo sai.")
            }
        }
        answer(
            "| consolidate \(Self.communes) reports × \(Self.figures) figures, p50 / p95 ms | \(sample.percentile(0.5).figure) / \(sample.percentile(0.95).figure) |"
        )
        let paper = Self.paper(whole)
        let word = try await Sample.of(seconds) { _ = try paper.docx() }
        answer("| the consolidated report as .docx, p50 / p95 ms | \(word.percentile(0.5).figure) / \(word.percentile(0.95).figure) |")
        let pdf = try await Sample.of(seconds) { _ = try paper.pdf() }
        answer("| the consolidated report as .pdf, p50 / p95 ms | \(pdf.percentile(0.5).figure) / \(pdf.percentile(0.95).figure) |")
    }

    private static func value(_ unit: Int, _ figure: Int) -> Int { (unit * 31 + figure * 7) % 97 }

    private static func unit(_ number: Int) -> UnitContent {
        let cells = (0..<figures).map { place in
            ReportedCell(
                key: "f\(place)", label: "Chỉ tiêu số \(place + 1)", unit: "lượt", measure: .count, figure: .number(Double(value(number, place))))
        }
        let lines: [(section: SectionKey, text: String)] = [
            (.weaknesses, "Còn thiếu cộng tác viên ở thôn, tổ dân phố."), (.causes, "Kinh phí giao chậm, đợt \(number % 40)."),
            (.proposals, "Đề nghị bố trí thêm kinh phí cho mô hình số \(number % 200).")
        ]
        return UnitContent(unit: "u\(number)", name: "xã số \(number)", cells: cells, lines: lines)
    }

    private static func paper(_ whole: Consolidation) -> Paper {
        var paper = Paper(kind: "Báo cáo", title: "Kết quả thực hiện Chương trình năm 2026")
        paper.issuer = "Chính phủ"
        for section in SectionKey.allCases {
            guard let lines = whole.narrative[section] else { continue }
            paper.body.append(.heading(.part, section.heading))
            paper.body += lines.map { .item(.dash, $0.line.text) }
        }
        let rows = whole.cells.enumerated().map { place, sum in
            PaperTable.Row.cells([String(place + 1), sum.label, sum.unit ?? "", VietnameseNumber.text(sum.figure.value ?? 0)])
        }
        paper.annexes = [
            Annex(
                title: "Số liệu tổng hợp",
                body: [
                    .table(
                        PaperTable(
                            columns: [
                                .init("TT", width: 6, .centre), .init("Nội dung", width: 60), .init("ĐVT", width: 14),
                                .init("Kết quả", width: 20, .right)
                            ],
                            rows: rows))
                ])
        ]
        return paper
    }
}
