/// II.3: budget by source. A total stands only where every part of it is known.
struct MoneyPart {
    let facts: Facts

    var lines: [Line] {
        if facts.money.isEmpty {
            return [Line("money.none", "Chưa có số liệu về kinh phí của kế hoạch trong kỳ.", pattern: "money.none")]
        }
        return [total] + facts.money.map { Line("money.\($0.id)", entry($0), pattern: nil) }
    }

    private var total: Line {
        let rows = facts.money.map(\.row)
        let planned = sum(\.planned), spent = sum(\.spent)
        let plannedWords: Phrase = planned.map { "dự toán \(Cited(VietnameseNumber.money($0), rows))" } ?? "chưa có đủ số liệu dự toán"
        let spentWords: Phrase = spent.map { "đã thực hiện \(Cited(VietnameseNumber.money($0), rows))" } ?? "chưa có đủ số liệu thực hiện"
        return Line("money.total", "Tổng kinh phí: \(plannedWords), \(spentWords). Theo nguồn:", pattern: "money.total")
    }

    private func sum(_ part: KeyPath<MoneyFact, Int?>) -> Int? {
        let values = facts.money.compactMap { $0[keyPath: part] }
        return values.count == facts.money.count ? values.reduce(0, +) : nil
    }

    private func entry(_ money: MoneyFact) -> Phrase {
        func cite(_ text: String) -> Cited { Cited(text, money.row) }
        let planned: Phrase = money.planned.map { "dự toán \(cite(VietnameseNumber.money($0)))" } ?? "chưa có số liệu dự toán"
        let spent: Phrase = money.spent.map { "thực hiện \(cite(VietnameseNumber.money($0)))" } ?? "chưa có số liệu thực hiện"
        let before: Phrase = money.previous.map { "; kỳ trước thực hiện \(cite(VietnameseNumber.money($0)))" } ?? ""
        return "\(cite(Wording.capital(Wording.bare(money.source)))): \(planned), \(spent)\(before)."
    }
}
