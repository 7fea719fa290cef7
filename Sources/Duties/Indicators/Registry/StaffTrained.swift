import Reporting

extension IndicatorDefinition {
    /// National target: staff who were trained.
    static let staffTrained = IndicatorDefinition(
        "staff_trained",
        name: Said("Cán bộ được tập huấn", "Staff trained"),
        definition: Said(
            "Trong số người làm công tác phòng ngừa và ứng phó với bạo lực trên cơ sở giới, bao nhiêu người đã được tập huấn.",
            "Of the staff who work on gender-based violence, how many were trained."),
        measure: .share, numerator: Said("người đã được tập huấn", "people trained"),
        denominator: Said("người làm công tác này", "people in this work"),
        unit: Said("%", "%"), disaggregations: [.sex],
        frequency: .year, source: .entered,
        limits: Said("Không nói họ học được gì.", "It does not say what they learned."),
        direction: .increase, national: ["qd625-5", "qd45-8"])
}
