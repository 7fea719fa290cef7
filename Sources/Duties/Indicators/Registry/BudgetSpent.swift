import Reporting

extension IndicatorDefinition {
    /// Money spent, by source.
    static let budgetSpent = IndicatorDefinition(
        "budget_spent",
        name: Said("Kinh phí đã chi", "Money spent"),
        definition: Said("Kinh phí đã chi cho chương trình tính từ đầu năm.", "What was spent for the programme since the beginning of the year."),
        measure: .money, numerator: Said("đồng đã chi", "đồng spent"),
        unit: Said("đồng", "đồng"), disaggregations: [.moneySource],
        frequency: .half, source: .entered,
        limits: Said("Chi nhiều không có nghĩa là làm được nhiều.", "Spending more does not mean that more was achieved."),
        direction: .neutral)
}
