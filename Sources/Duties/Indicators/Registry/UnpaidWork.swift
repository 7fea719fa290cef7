import Reporting

extension IndicatorDefinition {
    /// A survey: hours of unpaid housework of women by those of men.
    static let unpaidWork = IndicatorDefinition(
        "unpaid_work_ratio",
        name: Said("Giờ làm việc nhà của phụ nữ so với nam giới", "Women's hours of housework by men's"),
        definition: Said(
            "Theo điều tra, số giờ làm việc nhà không được trả công của phụ nữ gấp bao nhiêu lần của nam giới.",
            "By a survey, how many times the hours of unpaid housework of women are those of men."),
        measure: .survey, numerator: Said("số giờ của phụ nữ", "hours of women"),
        unit: Said("lần", "times"),
        frequency: .year, source: .survey,
        limits: Said("Là kết quả điều tra của một vùng, không chia cho các xã.", "It is a result for a region and is not divided among communes."),
        direction: .decrease, national: ["nq28-3-1"])
}
