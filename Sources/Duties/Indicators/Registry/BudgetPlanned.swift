import Reporting

extension IndicatorDefinition {
    /// Money set aside, by source.
    static let budgetPlanned = IndicatorDefinition(
        "budget_planned",
        name: Said("Kinh phí được giao", "Money allotted"),
        definition: Said("Dự toán kinh phí thực hiện chương trình được giao trong năm.", "What was allotted for the programme in the year."),
        measure: .money, numerator: Said("đồng được giao", "đồng allotted"),
        unit: Said("đồng", "đồng"), disaggregations: [.moneySource],
        frequency: .year, source: .entered,
        limits: Said("Không tính công sức và hiện vật.", "It leaves out work and goods given in kind."),
        direction: .neutral)
}
