import Calendar
import Access
import Core
import Disclosure
import Drafting
import Duties
import Organisations
import Papers
import Places
import Reporting
import Storage

/// A report as an official paper (Decree 30/2020/NĐ-CP): its sections by the usual outline, its tables as annexes.
struct ReportPaper: Sendable {
    let report: Report
    let duty: ReportDuty
    let lines: [ReportLine]
    let cells: [ReportCell]
    let shown: ShownCells
    let signing: ReportSigning?

    init(_ id: ID<Report>, for viewer: Viewer, _ tx: any Transaction) throws {
        report = try ReportStore(tx).get(id, visibleTo: viewer)
        duty = try DutyStore(tx).duty(report.duty, visibleTo: viewer)
        let content = ContentStore(tx)
        lines = try content.lines(of: id).filter { !$0.isStruck }
        cells = try content.cells(of: id)
        shown = ShownCells(cells, parts: try ConsolidatedParts(of: report, tx).figures, to: .offices)
        signing = try SigningStore(tx).list(of: id).first { $0.replacedAt == nil }
    }

    init(report: Report, duty: ReportDuty, lines: [ReportLine], cells: [ReportCell], signing: ReportSigning? = nil) {
        (self.report, self.duty, self.lines, self.cells, self.signing) = (report, duty, lines, cells, signing)
        shown = ShownCells(cells, parts: [:], to: .offices)
    }

    private var unit: Place? { PlaceCode(report.place).flatMap(PlaceIndex.bundled.place(code:)) }

    var paper: Paper {
        var paper = Paper(kind: "Báo cáo", title: report.title)
        let committee = unit.map { "Ủy ban nhân dân\n\($0.nameInSentence)" }
        if report.agency == nil {
            paper.issuer = committee ?? report.unitName
            paper.symbol = "BC-UBND"
            paper.signature = Signature(authority: ["TM. Ủy ban nhân dân"], position: "Chủ tịch")
        } else {
            (paper.superior, paper.issuer, paper.symbol) = (committee ?? "", report.unitName, "BC")
            paper.signature = Signature(position: "Thủ trưởng đơn vị")
        }
        paper.place = unit?.shortName ?? ""
        if let signing { (paper.number, paper.symbol, paper.date) = (signing.number, signing.symbol, signing.day) }
        paper.year = duty.due.day.year
        paper.addressees = [report.recipientName]
        paper.body = body
        paper.closing = "Trên đây là báo cáo kết quả thực hiện \(duty.period.label.vietnamese) của \(report.unitName)"
        paper.recipients = ["Như trên", "Lưu: VT"]
        paper.annexes = annexes
        return paper
    }

    // MARK: Body

    private var body: [Block] {
        var blocks: [Block] = [], part: String?
        for section in SectionKey.allCases {
            let own = lines.filter { $0.section == section.rawValue }
            if let upper = section.part {
                if upper != part { blocks.append(.heading(.part, upper)) }
                blocks.append(.heading(.section, section.heading))
            } else {
                blocks.append(.heading(.part, section.heading))
            }
            part = section.part
            blocks += own.isEmpty ? [.paragraph("Không phát sinh.")] : words(own, below: section.part == nil ? .section : .point)
        }
        return blocks
    }

    private func words(_ lines: [ReportLine], below level: Outline) -> [Block] {
        var blocks: [Block] = [], group: String?
        for line in lines {
            if let title = line.group, title != group { blocks.append(.heading(level, Self.unnumbered(title))) }
            group = line.group
            blocks.append(line.isItem ? .item(.dash, line.text) : .paragraph(line.text))
        }
        return blocks
    }

    /// The paper numbers its headings itself.
    private static func unnumbered(_ title: String) -> String {
        guard let match = title.prefixMatch(of: /([0-9]+|[IVX]+|[a-zđ])[.)]\s+/) else { return title }
        return String(title[match.range.upperBound...])
    }

    // MARK: Annexes

    private var annexes: [Annex] {
        let targets = rows { $0.key.hasPrefix("target:") }, sums = rows { $0.key.hasPrefix(ConsolidatedParts.prefix) }
        let money = rows { $0.key.hasPrefix("money:") }, tasks = rows { $0.key.hasPrefix("tasks") }
        let indicators = rows { $0.key.hasPrefix("indicator:") }
        return [
            annex("Kết quả thực hiện các chỉ tiêu", targets), annex("Số lượt nhiệm vụ theo tình trạng", tasks),
            annex("Kinh phí thực hiện", money), annex("Chỉ số theo dõi", indicators), annex("Số liệu tổng hợp từ các đơn vị", sums)
        ].compactMap { $0 }
    }

    private static let columns = ["TT", "Nội dung", "Mục tiêu, ghi chú", "Kết quả", "Kỳ trước", "Cách ghi nhận"]

    func rows(_ isIn: (ReportCell) -> Bool) -> [[String]] {
        cells.filter(isIn).enumerated().map { place, cell in
            let previous = cell.countsPeople ? "" : cell.previous.map { VietnameseNumber.text($0) } ?? "Chưa có số liệu"
            return [
                String(place + 1), cell.label, cell.goal ?? "", shown(cell).text(unit: cell.unit), previous, Self.source(cell.state)
            ]
        }
    }

    private static func source(_ state: ReportCell.State) -> String {
        switch state {
        case .computed: "Từ hồ sơ công việc"
        case .entered: "Đơn vị nhập"
        case .declaredZero: "Không phát sinh"
        case .unknown, .missing: "Chưa có số liệu"
        }
    }

    private func annex(_ title: String, _ rows: [[String]]) -> Annex? {
        if rows.isEmpty { return nil }
        let widths: [Double] = [5, 40, 20, 20, 14, 16]
        let columns = zip(Self.columns, widths).enumerated().map { place, column in
            PaperTable.Column(column.0, width: column.1, place == 0 ? .centre : place == 3 || place == 4 ? .right : .left)
        }
        let hidden = cells.contains(where: \.countsPeople) ? [Block.paragraph(Self.note)] : []
        return Annex(title: title, body: [.table(PaperTable(columns: columns, rows: rows.map { .cells($0) }))] + hidden, isLandscape: true)
    }

    static let note = "Ghi chú: số người từ 1 đến 4 được ghi là “<5”; dấu “…” là số không công bố để không suy ra được số nhỏ."

    // MARK: Workbook

    var workbook: Workbook {
        let words = Sheet(
            title: "Nội dung", columns: [.init("Mục", width: 30), .init("Nội dung", width: 110)],
            rows: lines.map { [.text(SectionKey(rawValue: $0.section)?.heading ?? ""), .text($0.text)] })
        let figures = Sheet(
            title: "Số liệu",
            columns: [
                .init("TT", width: 6), .init("Nội dung", width: 60), .init("Mục tiêu, ghi chú", width: 26), .init("Kết quả", width: 26),
                .init("Kỳ trước", width: 16), .init("Cách ghi nhận", width: 22)
            ], rows: rows { _ in true }.map { $0.map { .text($0) } })
        return Workbook([words, figures])
    }
}
