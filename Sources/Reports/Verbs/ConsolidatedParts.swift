import Core
import Drafting
import Storage

/// What a consolidated report takes from the units below: their figures added, their sentences with their sources.
struct ConsolidatedParts: Sendable {
    private let sums: [CellSum]
    let narrative: [SectionKey: [MergedLine]]
    /// Nil where the report is no consolidation.
    let units: Facts.Units?
    /// The figures that each sum was made of.
    let figures: [String: [Double]]

    init(of report: Report, _ tx: any Transaction) throws {
        let parts = try PartStore(tx).list(of: report.id)
        if !report.isConsolidated || parts.isEmpty {
            (sums, narrative, units, figures) = ([], [:], nil, [:])
            return
        }
        let content = ContentStore(tx), ids = parts.compactMap(\.report)
        let cells = try content.cells(of: ids), lines = try content.lines(of: ids)
        let consolidation = Consolidation(
            parts.compactMap { part in
                part.report.map { id in
                    UnitContent(
                        unit: part.unit, name: part.name, cells: (cells[id] ?? []).filter { !$0.key.hasPrefix(Self.prefix) }.map(\.reported),
                        lines: (lines[id] ?? []).compactMap(Self.carried))
                }
            })
        sums = consolidation.cells
        narrative = consolidation.narrative
        let missing = parts.filter { $0.report == nil }
        units = .init(reported: ids.count, missing: missing.map { (id: $0.unit, name: $0.name) })
        figures = Dictionary(
            consolidation.cells.map { sum in
                (Self.prefix + sum.key, sum.parts.compactMap { if case .number(let value) = $0.figure { value } else { nil } })
            }
        ) { first, _ in first }
    }

    static let prefix = "sum:"

    /// Judgements go up with their sources; what the figures say already does not, unless a person wrote it. Openings of lists stay below.
    private static func carried(_ line: ReportLine) -> (section: SectionKey, text: String)? {
        guard let section = SectionKey(rawValue: line.section), !line.isStruck, !line.text.hasSuffix(":") else { return nil }
        switch section {
        case .weaknesses, .causes, .proposals: return line.key.hasSuffix(".none") && line.edited == nil ? nil : (section, line.text)
        case .direction, .targets, .tasks, .money, .strengths, .outlook: return line.edited == nil ? nil : (section, line.text)
        }
    }

    /// Own figures, then the sums. A target of one's own that nobody entered is answered by the units where they have the same.
    func filled(_ own: [ReportCell]) -> [ReportCell] {
        if units == nil { return own }
        let byKey = Dictionary(sums.map { ($0.key, $0) }) { first, _ in first }
        let answered = own.map { cell in
            guard cell.state == .missing, let sum = byKey[cell.key], sum.measure.rawValue == cell.measure.rawValue else { return cell }
            return cell.with(sum.figure)
        }
        return answered + sums.enumerated().map { place, sum in Self.cell(sum, at: 5000 + place) }
    }

    private static func cell(_ sum: CellSum, at position: Int) -> ReportCell {
        ReportCell(
            key: prefix + sum.key, position: position, label: "Cộng các đơn vị: " + sum.label, unit: sum.unit,
            measure: ReportCell.Measure(rawValue: sum.measure.rawValue) ?? .alone, countsPeople: sum.countsPeople, state: .missing, value: nil,
            numerator: nil, denominator: nil, previous: nil,
            goal: sum.left.isEmpty ? nil : "Chưa gồm \(VietnameseNumber.text(sum.left.count)) đơn vị chưa có số liệu"
        ).with(sum.figure, elseUnknown: true)
    }
}

extension ReportCell {
    /// A sum that nothing is known of says so: there is nothing left to enter.
    func with(_ figure: Figure, elseUnknown: Bool = false) -> ReportCell {
        var cell = self
        switch figure {
        case .number(let value): (cell.state, cell.value) = (.computed, value)
        case .share(let part, let whole): (cell.state, cell.numerator, cell.denominator) = (.computed, part, whole)
        case .unknown: cell.state = .unknown
        case .missing, .hidden: if elseUnknown { cell.state = .unknown }
        }
        return cell
    }
}
