import Papers

/// The tasks of an annex: a row each, the title of a section across the rows below it.
struct TaskTable {
    private let tasks: [PlanItem]

    init(_ tasks: [PlanItem]) { self.tasks = tasks }

    var table: PaperTable {
        var columns = [PaperTable.Column("TT", width: 5, .centre), .init("Nhiệm vụ, giải pháp", width: 24)]
        if hasDetails { columns.append(.init("Nội dung", width: 36)) }
        columns += [.init("Cơ quan chủ trì", width: 14), .init("Cơ quan phối hợp", width: 18), .init("Thời gian thực hiện", width: 11)]
        if hasProducts { columns.append(.init("Sản phẩm", width: 13)) }
        return PaperTable(columns: columns, rows: rows)
    }

    private var rows: [PaperTable.Row] {
        var rows: [PaperTable.Row] = [], number = 0
        for run in tasks.runs(by: \.sectionTitle) {
            if !run[0].sectionTitle.isEmpty, run[0].sectionTitle.lowercased() != "phụ lục" { rows.append(.group(run[0].sectionTitle)) }
            for task in run {
                number += 1
                rows.append(.cells(cells(task, number)))
            }
        }
        return rows
    }

    private func cells(_ task: PlanItem, _ number: Int) -> [String] {
        guard case .task(let assignment) = task.detail else { return [] }
        return [String(number), task.text] + (hasDetails ? [Self.lines(assignment.detail ?? "")] : [])
            + [task.names(.lead).joined(separator: "; "), task.names(.coordinator).joined(separator: "; "), assignment.timing ?? ""]
            + (hasProducts ? [assignment.product ?? ""] : [])
    }

    /// Points that stood below each other stand below each other again.
    private static func lines(_ detail: String) -> String {
        guard detail.hasPrefix("- ") else { return detail }
        return [".", ";", ":"].reduce(detail) { $0.replacing("\($1) - ", with: "\($1)\n- ") }
    }

    private var hasDetails: Bool { tasks.contains { if case .task(let task) = $0.detail { task.detail != nil } else { false } } }
    private var hasProducts: Bool { tasks.contains { if case .task(let task) = $0.detail { task.product != nil } else { false } } }
}
