import Core

/// The tables of the annexes: targets, tasks, money. What is not known is named, never left blank.
struct AnnexTables {
    let facts: Facts

    var tables: [DraftTable] { [targets, tasks, money] }

    static let unknown = "Chưa có số liệu"

    private var targets: DraftTable {
        DraftTable(
            key: .targets, title: "Kết quả thực hiện các chỉ tiêu",
            columns: ["TT", "Chỉ tiêu", "ĐVT", "Mục tiêu theo kế hoạch", "Kết quả", "%", "Đánh giá", "Kỳ trước"],
            rows: facts.targets.enumerated().map { place, target in
                let words = TargetWords(target: target)
                return .init(
                    reference: target.row,
                    cells: [
                        String(place + 1), Wording.bare(target.text), target.unit ?? "", words.goalText ?? "Không giao số",
                        Self.result(target.actual, words),
                        Self.share(target.actual), target.isMet.map { $0 ? "Đạt" : "Chưa đạt" } ?? "", Self.result(target.previous, words)
                    ])
            })
    }

    private static func result(_ figure: Figure, _ words: TargetWords) -> String {
        switch figure {
        case .number(let value): words.amount(value)
        case .share(let part, let whole): "\(VietnameseNumber.text(part))/\(VietnameseNumber.text(whole))"
        case .hidden(let shown): shown
        case .unknown, .missing: unknown
        }
    }

    private static func share(_ figure: Figure) -> String {
        if case .share(let part, let whole) = figure { return VietnameseNumber.percent(part, of: whole) }
        return ""
    }

    private var tasks: DraftTable {
        DraftTable(
            key: .tasks, title: "Tình hình thực hiện nhiệm vụ",
            columns: ["TT", "Nhiệm vụ", "Chủ trì", "Thời hạn", "Kết quả, sản phẩm", "Trạng thái", "Nguyên nhân chậm"],
            rows: facts.tasks.enumerated().map { place, task in
                .init(
                    reference: task.row,
                    cells: [
                        String(place + 1), Wording.bare(task.text), task.lead ?? "Chưa rõ", task.due?.vietnamese ?? "Thường xuyên",
                        [task.progress, task.product].compactMap { $0.map(Wording.bare) }.joined(separator: "; "), Self.words(task.state),
                        Self.cause(task)
                    ])
            })
    }

    private static func words(_ state: TaskFact.State) -> String {
        switch state {
        case .done: "Hoàn thành đúng hạn"
        case .doneLate: "Hoàn thành quá hạn"
        case .running: "Đang thực hiện trong hạn"
        case .overdue: "Đang thực hiện quá hạn"
        case .standing: "Thực hiện thường xuyên"
        case .standingDone: "Hoàn thành"
        }
    }

    private static func cause(_ task: TaskFact) -> String {
        switch task.cause {
        case .objective: "Khách quan"
        case .subjective: "Chủ quan"
        case nil: task.state == .overdue || task.state == .doneLate ? "Chưa ghi" : ""
        }
    }

    private var money: DraftTable {
        func amount(_ value: Int?) -> String { value.map { VietnameseNumber.text($0) } ?? Self.unknown }
        return DraftTable(
            key: .money, title: "Kinh phí thực hiện (đồng)", columns: ["TT", "Nguồn", "Dự toán", "Thực hiện"],
            rows: facts.money.enumerated().map { place, money in
                .init(reference: money.row, cells: [String(place + 1), Wording.bare(money.source), amount(money.planned), amount(money.spent)])
            })
    }
}
